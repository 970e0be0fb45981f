package waymark.demo;

import java.util.List;

/** What comes after the first files of the planted people: corrections, withdrawals, late parents, and the youngest cases. */
final class PlantedCorrections {

    private PlantedCorrections() {}

    static List<PlantedFile> files() {
        return List.of(
                PlantedFile.of("plan_WHP-03_20190205_901.csv", """
                    plan_id,version_no,referral_id,plan_type,version_type,created_date,agreed_date,_delete
                    WHP-03-T017-P,1,WHP-03-T017,ACTION_PLAN,FULL,2018-09-18,2018-09-19,
                    WHP-03-T026-P,1,,,,,,true
                    WHP-03-T027-P,1,,,,,,true
                    WHP-03-T099-P,1,,,,,,true
                    """),
                PlantedFile.of("plan_WHP-03_20190212_901.csv", """
                    plan_id,version_no,referral_id,plan_type,version_type,created_date,agreed_date
                    WHP-03-T026-P,1,WHP-03-T026,ACTION_PLAN,FULL,2018-09-20,2018-09-20
                    """),
                PlantedFile.of("plan_signature_WHP-03_20190205_901.csv", """
                    plan_id,version_no,referral_id,party,signed_date,method
                    WHP-03-T018-P,1,WHP-03-T018,PARTICIPANT,2018-09-31,WET
                    """),
                PlantedFile.of("participation_WHP-06_20190205_901.csv", """
                    referral_id,start_date,leave_date,leave_reason
                    WHP-03-T024,2018-09-11,,
                    WHP-03-T025,2018-09-10,2018-12-14,TO_WORK
                    """),
                PlantedFile.of("participant_change_WHP-06_20190205_901.csv", """
                    change_id,referral_id,change_type,effective_date,new_contract_id
                    WHP-03-T024-C,WHP-03-T024,CONTRACT_TRANSFER,2018-10-15,WHP-06
                    """),
                PlantedFile.of("referral_dwp_20190212_901.csv", """
                    referral_id,nino,programme,contract_id,customer_group,referral_date,referral_status,status_date,jobcentre_id,protection_marker
                    WHP-03-T020,QQ990020A,WHP,WHP-03,DISABILITY,2018-09-03,STARTED,2018-09-10,J01,NONE
                    WHP-03-T022,QQ990022A,WHP,WHP-03,DISABILITY,2018-09-03,STARTED,2018-09-10,J01,SCR
                    WP-05-T014,QQ990114A,WP,WP-05,,2016-11-18,STARTED,2016-12-01,J04,NONE
                    """),
                PlantedFile.of("referral_dwp_20190226_901.csv", """
                    referral_id,nino,programme,contract_id,strand,customer_group,referral_date,referral_status,status_date,jobcentre_id
                    WHP-03-T014,QQ990014A,WHP,WHP-03,,DISABILITY,2019-02-08,STARTED,2019-02-13,J01
                    WHP-03-T015,QQ990015A,WHP,WHP-03,,DISABILITY,2019-02-07,STARTED,2019-02-12,J01
                    SES-01-T009,QQ990309A,SES,SES-01,MAIN_PROVISION,,2019-02-04,OPEN,2019-02-04,J07
                    SES-01-T010,QQ990310A,SES,SES-01,MAIN_PROVISION,,2019-02-04,OPEN,2019-02-04,J07
                    """),
                PlantedFile.of("esf_form_dwp_20190205_901.csv", """
                    referral_id,form_version,form_start_date,received_date
                    WHP-03-T005,1,2018-12-17,2019-01-07
                    WHP-03-T006,1,2018-09-10,2018-09-24
                    WHP-03-T007,1,2018-09-10,2018-09-24
                    WHP-03-T008,1,2018-09-10,2018-09-24
                    WHP-03-T009,1,2018-09-10,2018-09-24
                    WHP-03-T010,1,2018-09-10,2018-09-24
                    WHP-03-T012,1,2018-09-10,2018-09-24
                    WHP-03-T016,1,2018-09-10,2018-09-24
                    WHP-03-T017,1,2018-09-10,2018-09-24
                    WHP-03-T018,1,2018-09-10,2018-09-24
                    WHP-03-T019,1,2018-09-10,2018-09-24
                    WHP-03-T020,1,2018-09-10,2018-09-24
                    WHP-03-T024,1,2018-09-10,2018-09-24
                    WHP-03-T026,1,2018-09-10,2018-09-24
                    WHP-03-T027,1,2018-09-10,2018-09-24
                    WHP-03-T028,1,2018-09-10,2018-09-24
                    """),
                PlantedFile.of("participation_WHP-03_20190226_901.csv", """
                    referral_id,start_date
                    WHP-03-T014,2019-02-13
                    WHP-03-T015,2019-02-12
                    """),
                PlantedFile.of("plan_WHP-03_20190226_901.csv", """
                    plan_id,version_no,referral_id,plan_type,version_type,created_date,agreed_date
                    WHP-03-T014-P,1,WHP-03-T014,ACTION_PLAN,FULL,2019-02-15,2019-02-15
                    """),
                PlantedFile.of("plan_signature_WHP-03_20190226_901.csv", """
                    plan_id,version_no,referral_id,party,signed_date,method
                    WHP-03-T014-P,1,WHP-03-T014,PROVIDER,2019-02-15,WET
                    WHP-03-T014-P,1,WHP-03-T014,PARTICIPANT,2019-02-15,WET
                    """));
    }
}
