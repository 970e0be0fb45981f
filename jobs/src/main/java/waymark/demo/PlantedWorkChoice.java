package waymark.demo;

import java.util.List;

/** Modules, hours, extensions, reviews and readings on both sides of each line of Work Choice. */
final class PlantedWorkChoice {

    private static final PlantedFile REFERRALS = PlantedFile.of("referral_dwp_20190129_903.csv", """
        referral_id,nino,programme,contract_id,referral_date,referral_status,status_date,jobcentre_id
        WC-03-T001,QQ990201A,WC,WC-03,2018-02-12,STARTED,2018-05-01,J02
        WC-03-T002,QQ990202A,WC,WC-03,2018-02-12,STARTED,2018-05-01,J02
        WC-03-T003,QQ990203A,WC,WC-03,2018-02-12,STARTED,2018-05-02,J02
        WC-03-T004,QQ990204A,WC,WC-03,2018-02-12,STARTED,2018-05-01,J02
        WC-03-T005,QQ990205A,WC,WC-03,2018-02-12,STARTED,2018-05-01,J02
        WC-03-T006,QQ990206A,WC,WC-03,2017-04-24,STARTED,2018-05-01,J02
        WC-03-T007,QQ990207A,WC,WC-03,2017-04-25,STARTED,2018-05-01,J02
        WC-03-T008,QQ990208A,WC,WC-03,2017-06-05,STARTED,2017-11-01,J02
        WC-03-T009,QQ990209A,WC,WC-03,2017-06-05,STARTED,2017-11-01,J02
        WC-03-T010,QQ990210A,WC,WC-03,2018-02-12,STARTED,2018-05-01,J02
        WC-03-T012,QQ990212A,WC,WC-03,2017-05-15,STARTED,2018-01-22,J02
        WC-03-T013,QQ990213A,WC,WC-03,2018-02-26,STARTED,2018-12-03,J02
        WC-03-T014,QQ990214A,WC,WC-03,2018-01-15,STARTED,2018-02-01,J02
        WC-03-T015,QQ990215A,WC,WC-03,2018-01-15,STARTED,2018-02-01,J02
        WC-21-T001,QQ990251A,WC,WC-21,2017-03-31,STARTED,2018-07-16,J09
        WC-21-T002,QQ990252A,WC,WC-21,2017-04-03,STARTED,2018-10-01,J09
        """);

    private static final PlantedFile ACTIVITIES = PlantedFile.of("support_activity_WC-03_20190129_901.csv", """
        activity_id,referral_id,activity_date,participant_minutes,support_minutes,support_type,source_type
        WC-03-T001-A1,WC-03-T001,2018-05-03,240,60,ONE_TO_ONE,PRIME
        WC-03-T001-A2,WC-03-T001,2018-05-17,239,,JOB_SEARCH,PRIME
        WC-03-T001-A3,WC-03-T001,2018-06-01,60,60,ONE_TO_ONE,PRIME
        WC-03-T002-A1,WC-03-T002,2018-05-01,240,60,ONE_TO_ONE,PRIME
        WC-03-T002-A2,WC-03-T002,2018-05-31,240,30,JOB_SEARCH,PRIME
        WC-03-T003-A1,WC-03-T003,2018-05-10,600,60,TRAINING,PRIME
        WC-03-T004-A1,WC-03-T004,2018-05-10,240,45,TRAINING,PRIME
        WC-03-T004-A2,WC-03-T004,2018-05-16,240,45,TRAINING,PRIME
        WC-03-T005-A1,WC-03-T005,2018-05-10,240,0,TRAINING,PRIME
        WC-03-T005-A2,WC-03-T005,2018-05-17,239,15,TRAINING,PRIME
        WC-03-T006-A1,WC-03-T006,2018-05-10,480,60,TRAINING,PRIME
        WC-03-T007-A1,WC-03-T007,2018-05-10,480,60,TRAINING,PRIME
        WC-03-T010-A1,WC-03-T010,2018-05-10,470,60,TRAINING,PRIME
        WC-03-T010-A2,WC-03-T010,2018-05-11,1441,60,TRAINING,PRIME
        WC-03-T013-A1,WC-03-T013,2019-01-15,60,45,ONE_TO_ONE,PRIME
        WC-03-T009-A01,WC-03-T009,2017-11-12,480,120,TRAINING,PRIME
        WC-03-T009-A02,WC-03-T009,2017-12-12,480,120,TRAINING,PRIME
        WC-03-T009-A03,WC-03-T009,2018-01-12,480,120,TRAINING,PRIME
        WC-03-T009-A04,WC-03-T009,2018-02-12,480,120,TRAINING,PRIME
        WC-03-T009-A05,WC-03-T009,2018-03-12,480,120,TRAINING,PRIME
        WC-03-T009-A06,WC-03-T009,2018-04-12,480,120,TRAINING,PRIME
        WC-03-T009-A07,WC-03-T009,2018-05-12,480,120,TRAINING,PRIME
        WC-03-T009-A08,WC-03-T009,2018-06-12,480,120,TRAINING,PRIME
        WC-03-T009-A09,WC-03-T009,2018-07-12,480,120,TRAINING,PRIME
        WC-03-T009-A10,WC-03-T009,2018-08-12,480,120,TRAINING,PRIME
        WC-03-T009-A11,WC-03-T009,2018-09-12,480,120,TRAINING,PRIME
        WC-03-T009-A12,WC-03-T009,2018-10-12,480,120,TRAINING,PRIME
        WC-03-T009-A13,WC-03-T009,2018-11-12,480,120,TRAINING,PRIME
        WC-03-T009-A14,WC-03-T009,2018-12-12,480,120,TRAINING,PRIME
        """);

    private PlantedWorkChoice() {}

    static List<PlantedFile> files() {
        return List.of(
                REFERRALS,
                ACTIVITIES,
                PlantedFile.of("support_activity_WC-03_20190205_901.csv", """
                    activity_id,referral_id,activity_date,participant_minutes,support_minutes,support_type,source_type
                    WC-03-T005-A2,WC-03-T005,2018-05-17,240,15,TRAINING,PRIME
                    """),
                PlantedFile.of("participation_WC-03_20190129_901.csv", """
                    referral_id,start_date,leave_date,leave_reason
                    WC-03-T001,2018-05-01,2018-05-31,UNSUPPORTED_WORK
                    WC-03-T002,2018-05-01,2018-05-31,UNSUPPORTED_WORK
                    WC-03-T003,2018-05-02,2018-05-31,UNSUPPORTED_WORK
                    WC-03-T004,2018-05-01,2018-05-31,LEFT_SUPPORTED_JOB
                    WC-03-T005,2018-05-01,2018-05-31,UNSUPPORTED_WORK
                    WC-03-T006,2018-05-01,2018-05-31,UNSUPPORTED_WORK
                    WC-03-T007,2018-05-01,2018-05-31,UNSUPPORTED_WORK
                    WC-03-T008,2017-11-01,2018-12-31,UNSUPPORTED_WORK
                    WC-03-T009,2017-11-01,2018-12-31,UNSUPPORTED_WORK
                    WC-03-T010,2018-05-01,2018-05-31,UNSUPPORTED_WORK
                    WC-03-T012,2018-01-22,2018-10-30,OTHER_VOLUNTARY
                    WC-03-T013,2018-12-03,,
                    WC-03-T014,2018-02-01,2018-03-30,M1_EXHAUSTED
                    WC-03-T015,2018-02-01,2018-03-30,M1_EXHAUSTED
                    """),
                PlantedFile.of("module_stay_WC-03_20190129_901.csv", """
                    stay_id,referral_id,module,start_date,end_date,end_reason
                    WC-03-T001-S,WC-03-T001,2,2018-05-01,2018-05-31,LEFT
                    WC-03-T002-S,WC-03-T002,2,2018-05-01,2018-05-31,LEFT
                    WC-03-T003-S,WC-03-T003,2,2018-05-02,2018-05-31,LEFT
                    WC-03-T004-S1,WC-03-T004,2,2018-05-01,2018-05-15,OTHER
                    WC-03-T004-S2,WC-03-T004,2,2018-05-16,2018-05-31,LEFT
                    WC-03-T005-S,WC-03-T005,2,2018-05-01,2018-05-31,LEFT
                    WC-03-T006-S,WC-03-T006,2,2018-05-01,2018-05-31,LEFT
                    WC-03-T007-S,WC-03-T007,2,2018-05-01,2018-05-31,LEFT
                    WC-03-T008-S,WC-03-T008,2,2017-11-01,2018-12-31,LEFT
                    WC-03-T009-S,WC-03-T009,2,2017-11-01,2018-12-31,LEFT
                    WC-03-T010-S,WC-03-T010,2,2018-05-01,2018-05-31,LEFT
                    """),
                PlantedFile.of("module_extension_WC-03_20190129_901.csv", """
                    extension_id,stay_id,referral_id,kind,request_date,requested_until,has_best_interest_reason,has_improved_chances_reason,channel,decision,decision_date,decided_by,approved_until,approval_email_ref
                    WC-03-T008-N,WC-03-T008-S,WC-03-T008,M2_REQUEST,2018-10-22,2019-01-31,true,true,EMAIL,APPROVED,2018-11-15,PERFORMANCE_MANAGER,2019-01-31,MAIL-T008
                    WC-03-T009-N,WC-03-T009-S,WC-03-T009,M2_REQUEST,2018-10-22,2019-01-31,true,true,EMAIL,APPROVED,2018-10-31,PERFORMANCE_MANAGER,2019-01-31,MAIL-T009
                    """),
                PlantedFile.of("employment_WC-03_20190129_901.csv", """
                    spell_id,referral_id,kind,start_date,weekly_hours,needs_support
                    WC-03-T001-J,WC-03-T001,EMPLOYED,2018-05-01,15.99,true
                    WC-03-T002-J,WC-03-T002,EMPLOYED,2018-05-01,16.00,true
                    WC-03-T003-J1,WC-03-T003,EMPLOYED,2018-05-02,15.99,true
                    WC-03-T003-J2,WC-03-T003,SELF_EMPLOYED,2018-05-02,0.01,false
                    WC-03-T004-J,WC-03-T004,EMPLOYED,2018-05-01,,true
                    """),
                PlantedFile.of("plan_WC-03_20190129_901.csv", """
                    plan_id,version_no,referral_id,plan_type,version_type,created_date,agreed_date
                    WC-03-T012-P,1,WC-03-T012,DEVELOPMENT_PLAN,FULL,2018-01-31,2018-01-31
                    WC-03-T013-P,1,WC-03-T013,DEVELOPMENT_PLAN,FULL,2018-12-10,2018-12-10
                    """),
                PlantedFile.of("plan_review_WC-03_20190129_901.csv", """
                    review_id,plan_id,referral_id,held_date,mode,attended
                    WC-03-T012-R1,WC-03-T012-P,WC-03-T012,2018-04-30,FACE_TO_FACE,PARTICIPANT|PROVIDER
                    WC-03-T012-R2,WC-03-T012-P,WC-03-T012,2018-07-31,FACE_TO_FACE,PARTICIPANT|PROVIDER
                    """),
                PlantedFile.of("distance_reading_WC-03_20190129_901.csv", """
                    assessment_id,referral_id,instrument_id,assessed_date,stage,dimension,score
                    WC-03-T014-D1,WC-03-T014,DT-FOUR-1,2018-02-01,BASELINE,MOTIVATION,2
                    WC-03-T014-D1,WC-03-T014,DT-FOUR-1,2018-02-01,BASELINE,WELLBEING,3
                    WC-03-T014-D1,WC-03-T014,DT-FOUR-1,2018-02-01,BASELINE,WORK_READINESS,4
                    WC-03-T014-D1,WC-03-T014,DT-FOUR-1,2018-02-01,BASELINE,BARRIERS,6
                    WC-03-T014-D2,WC-03-T014,DT-FOUR-1,2018-03-15,EXIT,MOTIVATION,4
                    WC-03-T014-D2,WC-03-T014,DT-FOUR-1,2018-03-15,EXIT,WELLBEING,3
                    WC-03-T014-D2,WC-03-T014,DT-FOUR-1,2018-03-15,EXIT,WORK_READINESS,5
                    WC-03-T014-D2,WC-03-T014,DT-FOUR-1,2018-03-15,EXIT,BARRIERS,4
                    WC-03-T015-D1,WC-03-T015,DT-FOUR-1,2018-02-01,BASELINE,MOTIVATION,3
                    WC-03-T015-D1,WC-03-T015,DT-FOUR-1,2018-02-01,BASELINE,WELLBEING,11
                    WC-03-T015-D2,WC-03-T015,DT-FOUR-1,2018-03-15,EXIT,MOTIVATION,5
                    WC-03-T015-D2,WC-03-T015,DT-FOUR-1,2018-03-15,EXIT,WELLBEING,4
                    WC-03-T015-D3,WC-03-T015,DT-NEW-1,2018-03-15,EXIT,OUTLOOK,4
                    """));
    }
}
