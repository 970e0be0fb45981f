package waymark.demo;

import java.util.List;

/** Files that are taken in, and in which nearly every row has one fault. */
final class PlantedBadValues {

    private PlantedBadValues() {}

    static List<PlantedFile> files() {
        return List.of(
                PlantedFile.of("support_activity_WHP-03_20190207_901.csv", """
                    activity_id,referral_id,activity_date,participant_minutes,support_minutes,support_type,source_type,source_org_id,group_session,description_length
                    WHP-03-T001-A01,WHP-03-T001,2018-10-01,60,30,TRAINING,PRIME,,false,80
                    WHP-03-T001-A02,WHP-03-T001,2018-10-01,60,30,TRAINING,PRIME
                    WHP-03-T001-A03,WHP-03-T001,31/10/2018,60,30,TRAINING,PRIME,,false,80
                    WHP-03-T001-A04,WHP-03-T001,2018-10-01,7.5,30,TRAINING,PRIME,,false,80
                    WHP-03-T001-A05,WHP-03-T001,2018-10-01,60,30,COFFEE,PRIME,,false,80
                    WHP-03-T001-A06,WHP-03-T001,2018-10-01,60,30,TRAINING,PRIME,,yes,80
                    WHP-03-T001-A07,WHP-03-T001,2018-10-01,1441,30,TRAINING,PRIME,,false,80
                    WHP-03-T001-A08,WHP-03-T001,2018-10-01,60,30,TRAINING,SUBCONTRACTOR,,false,80
                    WHP-03-T001-A09,,2018-10-01,60,30,TRAINING,PRIME,,false,80
                    WHP-03-T001-A10-and-much-more-than-forty-characters,WHP-03-T001,2018-10-01,60,30,TRAINING,PRIME,,false,80
                    WHP-03-T001-A11,WHP-03-T001,2018-10-01,60,30,TRAINING,EMPLOYER,E\007100,false,80
                    WHP-03-T001-A12,WHP-03-T001,2018-10-01,60,30,TRAINING,PRIME,,false,-1
                    """),
                PlantedFile.of("employment_WHP-03_20190207_902.csv", """
                    spell_id,referral_id,kind,start_date,weekly_hours
                    WHP-03-T001-J1,WHP-03-T001,EMPLOYED,2018-10-01,16.005
                    WHP-03-T001-J2,WHP-03-T001,EMPLOYED,2018-10-01,100.01
                    WHP-03-T001-J3,WHP-03-T001,EMPLOYED,2018-10-01,100.00
                    """),
                PlantedFile.of("referral_dwp_20190207_901.csv", """
                    referral_id,nino,programme,contract_id,referral_date,referral_status,status_date,jobcentre_id
                    WHP-03-T051,QQ99051A,WHP,WHP-03,2018-09-03,OPEN,2018-09-03,J01
                    WHP-03-T052,ZZ990052A,WHP,WHP-03,2018-09-03,OPEN,2018-09-03,J01
                    WHP-03-T053,QQ990053A,WHP,WHP-03,2018-09-03,WITHDRAWN,2018-09-02,J01
                    WHP-03-T054-000000000,QQ990054A,WHP,WHP-03,2018-09-03,OPEN,2018-09-03,J01
                    WHP-03-T055,QQ990055A,WHP,WHP-03,2018-09-03,OPEN,2018-09-03,J99
                    WHP-99-T056,QQ990056A,WHP,WHP-99,2018-09-03,OPEN,2018-09-03,J01
                    """),
                PlantedFile.of("contract_term_dwp_20190207_901.csv", """
                    contract_id,term,metric,value,effective_from
                    WHP-03,ACTION_PLAN_DAYS,,400,2019-01-01
                    WHP-03,TARGET_PERCENT,whp_action_plan_on_time_strict,high,2019-01-01
                    """),
                PlantedFile.of("instrument_dwp_20190207_901.csv", """
                    instrument_id,instrument_name,dimension,scale_min,scale_max,polarity
                    DT-ODD-1,No scale at all,OUTLOOK,5.00,5.00,HIGHER_IS_BETTER
                    """),
                PlantedFile.of("participant_event_WHP-03_20190207_901.jsonl", """
                    {"event_id":"WHP-03-T001-E1","referral_id":"WHP-03-T001","event_type":"INTERACTION","event_date":"2018-10-01","signed":true}
                    {"event_id":"WHP-03-T001-E2","referral_id":"WHP-03-T001","event_type":"INTERACTION"
                    {"event_id":"WHP-03-T001-E3","referral_id":"WHP-03-T001","event_type":"INTERACTION","event_date":{"year":2018}}
                    """),
                PlantedFile.of("plan_review_WHP-03_20190207_901.csv", """
                    review_id,plan_id,referral_id,held_date,_delete
                    WHP-03-T001-R1,WHP-03-T001-P,WHP-03-T001,2018-10-18,yes
                    WHP-03-T001-R2,WHP-03-T001-P,WHP-03-T001,2018-10-18,false
                    """));
    }
}
