package waymark.demo;

import java.util.List;

/** Support plans on the day of the start, in every band after it, and readings of which the one delivered last counts. */
final class PlantedSupport {

    private PlantedSupport() {}

    static List<PlantedFile> files() {
        return List.of(
                PlantedFile.of("referral_dwp_20190129_904.csv", """
                    referral_id,nino,programme,contract_id,strand,referral_date,referral_status,status_date,jobcentre_id
                    SES-01-T001,QQ990301A,SES,SES-01,MAIN_PROVISION,2018-05-14,STARTED,2018-06-04,J07
                    SES-01-T002,QQ990302A,SES,SES-01,MAIN_PROVISION,2018-05-14,STARTED,2018-06-04,J07
                    SES-01-T003,QQ990303A,SES,SES-01,START_BACK,2018-05-14,STARTED,2018-06-04,J07
                    SES-01-T004,QQ990304A,SES,SES-01,MAIN_PROVISION,2018-05-14,STARTED,2018-06-04,J07
                    SES-01-T005,QQ990305A,SES,SES-01,MAIN_PROVISION,2018-05-14,STARTED,2018-06-04,J07
                    SES-01-T006,QQ990306A,SES,SES-01,MAIN_PROVISION,2018-05-14,STARTED,2018-06-04,J07
                    SES-01-T007,QQ990307A,SES,SES-01,MAIN_PROVISION,2018-05-14,STARTED,2018-06-04,J07
                    SES-01-T008,QQ990308A,SES,SES-01,MAIN_PROVISION,2018-05-14,STARTED,2018-06-04,J07
                    """),
                PlantedFile.of("participation_SES-01_20190129_901.csv", """
                    referral_id,start_date,leave_date,leave_reason
                    SES-01-T001,2018-06-04,2018-06-29,TO_WORK
                    SES-01-T002,2018-06-04,2018-06-29,TO_WORK
                    SES-01-T003,2018-06-04,2018-06-29,OTHER_VOLUNTARY
                    SES-01-T004,2018-06-04,2018-06-29,TO_WORK
                    SES-01-T005,2018-06-04,2018-06-29,OTHER_VOLUNTARY
                    SES-01-T006,2018-06-04,2018-06-29,TO_WORK
                    SES-01-T007,2018-06-04,2018-07-31,TO_WORK
                    SES-01-T008,2018-06-04,2018-07-31,TO_WORK
                    """),
                PlantedFile.of("plan_SES-01_20190129_901.csv", """
                    plan_id,version_no,referral_id,plan_type,version_type,created_date,agreed_date
                    SES-01-T001-P,1,SES-01-T001,SUPPORT_PLAN,FULL,2018-06-04,2018-06-04
                    SES-01-T002-P,1,SES-01-T002,SUPPORT_PLAN,FULL,2018-06-04,2018-06-05
                    SES-01-T003-P,1,SES-01-T003,SUPPORT_PLAN,FULL,2018-05-30,2018-05-30
                    SES-01-T004-P,1,SES-01-T004,SUPPORT_PLAN,FULL,2018-06-11,2018-06-12
                    SES-01-T006-P,1,SES-01-T006,SUPPORT_PLAN,FULL,2018-06-09,2018-06-09
                    SES-01-T007-P,1,SES-01-T007,SUPPORT_PLAN,FULL,2018-06-29,2018-07-02
                    SES-01-T008-P,1,SES-01-T008,SUPPORT_PLAN,FULL,2018-06-29,2018-07-03
                    """),
                PlantedFile.of("support_activity_SES-01_20190129_901.csv", """
                    activity_id,referral_id,activity_date,participant_minutes,support_minutes,support_type,source_type
                    SES-01-T001-A1,SES-01-T001,2018-06-11,60,30,JOB_SEARCH,PRIME
                    """),
                PlantedFile.of("distance_reading_SES-01_20190129_901.csv", """
                    assessment_id,referral_id,instrument_id,assessed_date,stage,dimension,score
                    SES-01-T001-D1,SES-01-T001,DT-FOUR-1,2018-06-04,BASELINE,MOTIVATION,5
                    SES-01-T001-D1,SES-01-T001,DT-FOUR-1,2018-06-04,BASELINE,WELLBEING,5
                    SES-01-T001-D9,SES-01-T001,DT-FOUR-1,2018-06-25,EXIT,MOTIVATION,9
                    SES-01-T001-D9,SES-01-T001,DT-FOUR-1,2018-06-25,EXIT,WELLBEING,9
                    SES-01-T003-D1,SES-01-T003,DT-FOUR-1,2018-06-04,BASELINE,MOTIVATION,5
                    SES-01-T003-D1,SES-01-T003,DT-FOUR-1,2018-06-04,BASELINE,WELLBEING,5
                    SES-01-T003-D1,SES-01-T003,DT-FOUR-1,2018-06-04,BASELINE,WORK_READINESS,5
                    SES-01-T003-D1,SES-01-T003,DT-FOUR-1,2018-06-04,BASELINE,BARRIERS,5
                    SES-01-T003-D2,SES-01-T003,DT-FOUR-1,2018-06-25,EXIT,MOTIVATION,4
                    SES-01-T003-D2,SES-01-T003,DT-FOUR-1,2018-06-25,EXIT,WELLBEING,5
                    SES-01-T003-D2,SES-01-T003,DT-FOUR-1,2018-06-25,EXIT,WORK_READINESS,5
                    SES-01-T003-D2,SES-01-T003,DT-FOUR-1,2018-06-25,EXIT,BARRIERS,6
                    """),
                PlantedFile.of("distance_reading_SES-01_20190205_901.csv", """
                    assessment_id,referral_id,instrument_id,assessed_date,stage,dimension,score
                    SES-01-T001-D2,SES-01-T001,DT-FOUR-1,2018-06-25,EXIT,MOTIVATION,6
                    SES-01-T001-D2,SES-01-T001,DT-FOUR-1,2018-06-25,EXIT,WELLBEING,5
                    """),
                PlantedFile.of("participation_SES-01_20190228_901.csv", """
                    referral_id,start_date
                    SES-01-T009,2019-02-28
                    SES-01-T010,2019-02-28
                    """),
                PlantedFile.of("plan_SES-01_20190228_901.csv", """
                    plan_id,version_no,referral_id,plan_type,version_type,created_date,agreed_date
                    SES-01-T009-P,1,SES-01-T009,SUPPORT_PLAN,FULL,2019-02-28,2019-02-28
                    """));
    }
}
