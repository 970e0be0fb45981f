package waymark.demo;

import java.util.List;

/** Work Choice in Scotland, where provision ended on 31 October 2018: a stay across that day, and a referral too late. */
final class PlantedProvisionEnd {

    private PlantedProvisionEnd() {}

    static List<PlantedFile> files() {
        return List.of(
                PlantedFile.of("participation_WC-21_20190129_901.csv", """
                    referral_id,start_date,leave_date,leave_reason
                    WC-21-T001,2018-07-16,2018-11-15,END_OF_PROVISION
                    WC-21-T002,2018-10-01,2018-10-31,END_OF_PROVISION
                    """),
                PlantedFile.of("module_stay_WC-21_20190129_901.csv", """
                    stay_id,referral_id,module,start_date,end_date,end_reason
                    WC-21-T001-S,WC-21-T001,2,2018-09-03,2018-11-15,END_OF_PROVISION
                    WC-21-T002-S,WC-21-T002,2,2018-10-01,2018-10-31,END_OF_PROVISION
                    WC-21-T002-S2,WC-21-T002,3,2018-10-31,2018-10-30,OTHER
                    """),
                PlantedFile.of("support_activity_WC-21_20190129_901.csv", """
                    activity_id,referral_id,activity_date,participant_minutes,support_minutes,support_type,source_type
                    WC-21-T001-A1,WC-21-T001,2018-10-31,120,60,ONE_TO_ONE,PRIME
                    WC-21-T001-A2,WC-21-T001,2018-11-06,120,60,ONE_TO_ONE,PRIME
                    WC-21-T002-A1,WC-21-T002,2018-10-12,480,90,TRAINING,PRIME
                    """),
                PlantedFile.of("plan_WC-21_20190129_901.csv", """
                    plan_id,version_no,referral_id,plan_type,version_type,created_date,agreed_date
                    WC-21-T001-P,1,WC-21-T001,DEVELOPMENT_PLAN,FULL,2018-07-20,2018-07-20
                    """),
                PlantedFile.of("plan_review_WC-21_20190129_901.csv", """
                    review_id,plan_id,referral_id,held_date,mode,attended
                    WC-21-T001-R1,WC-21-T001-P,WC-21-T001,2018-10-20,FACE_TO_FACE,PARTICIPANT|PROVIDER
                    """));
    }
}
