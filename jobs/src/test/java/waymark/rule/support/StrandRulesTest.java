package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.shared.Told;

/** What only Start Back or only Main Provision is asked for. */
class StrandRulesTest {

    private static final String START_BACK = "referral | programme=SES strand=START_BACK referral_date=2018-01-15";
    private static final String MAIN = "referral | programme=SES strand=MAIN_PROVISION referral_date=2018-01-15";
    private static final String NEITHER = "referral | programme=SES referral_date=2018-01-15";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation              ; contents                                                                                                       ; finding
            all six                  ; INDEPENDENCE_SKILLS|MEDICAL|NATIONAL_COVERAGE|MANAGING_DISABILITY|WORKPLACE_ENGAGEMENT|CAREER_GUIDANCE         ; COUNTED 6
            one                      ; MEDICAL                                                                                                        ; COUNTED 1
            one named twice          ; MEDICAL|MEDICAL                                                                                                ; COUNTED 1
            blank                    ;                                                                                                                ; UNKNOWN:CONTENTS_BLANK
            """)
    void aStartBackPlanHoldsSixKindsOfSupport(String situation, String contents, String finding) {
        String rows = "participation | start_date=2018-02-01 // plan | agreed_date=2018-03-01 contents="
                + (contents == null ? "" : contents);

        assertThat(Told.by("start_back_content", StartBackContent::new, START_BACK)
                        .outcomes(rows, "2018-12-31"))
                .as(situation)
                .isEqualTo(finding);
        assertThat(Told.by("start_back_content", StartBackContent::new, MAIN).outcomes(rows, "2018-12-31"))
                .isEqualTo("none");
        assertThat(Told.by("start_back_content", StartBackContent::new, NEITHER).outcomes(rows, "2018-12-31"))
                .isEqualTo("none");
    }

    // The participant moves to the Work Programme on 1 October 2018.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                               ; on record                                                                                                       ; finding, opened, due, closed
            final plan copied on the day              ; plan | version_type=FINAL agreed_date=2018-09-01 copy_issued_date=2018-10-01                                    ; MET 2018-02-01 2018-10-01 2018-10-01
            final plan copied the day after           ; plan | version_type=FINAL agreed_date=2018-09-01 copy_issued_date=2018-10-02                                    ; NOT_MET 2018-02-01 2018-10-01 2018-10-02
            final plan not agreed                     ; plan | version_type=FINAL created_date=2018-09-01 copy_issued_date=2018-10-01                                   ; MET 2018-02-01 2018-10-01 2018-10-01
            final plan not copied                     ; plan | version_type=FINAL agreed_date=2018-09-01                                                                ; NOT_MET 2018-02-01 2018-10-01 -
            another version copied                    ; plan | version_type=REVISION agreed_date=2018-09-01 copy_issued_date=2018-09-01                                 ; NOT_MET 2018-02-01 2018-10-01 -
            final version of another kind of plan     ; plan | plan_type=ACTION_PLAN version_type=FINAL agreed_date=2018-09-01 copy_issued_date=2018-09-01              ; NOT_MET 2018-02-01 2018-10-01 -
            report with the plan copied on the day    ; leaver_report | created_date=2018-09-20 encloses_support_plan=true participant_copy_date=2018-10-01             ; MET 2018-02-01 2018-10-01 2018-10-01
            report with the plan a day late           ; leaver_report | created_date=2018-09-20 encloses_support_plan=true participant_copy_date=2018-10-02             ; NOT_MET 2018-02-01 2018-10-01 2018-10-02
            report without the plan                   ; leaver_report | created_date=2018-09-20 encloses_support_plan=false participant_copy_date=2018-10-01            ; NOT_MET 2018-02-01 2018-10-01 -
            report, the plan in it or not             ; leaver_report | created_date=2018-09-20 encloses_support_plan= participant_copy_date=2018-10-01                 ; UNKNOWN:FLAG_BLANK 2018-02-01 2018-10-01 -
            such a report a day late                  ; leaver_report | created_date=2018-09-20 encloses_support_plan= participant_copy_date=2018-10-02                 ; NOT_MET 2018-02-01 2018-10-01 -
            such a report not copied                  ; leaver_report | created_date=2018-09-20 encloses_support_plan=                                                  ; NOT_MET 2018-02-01 2018-10-01 -
            such a report, final plan late            ; leaver_report | created_date=2018-09-20 encloses_support_plan= participant_copy_date=2018-10-01 // plan | version_type=FINAL agreed_date=2018-09-01 copy_issued_date=2018-10-02 ; UNKNOWN:FLAG_BLANK 2018-02-01 2018-10-01 2018-10-02
            such a report, final plan in time         ; leaver_report | created_date=2018-09-20 encloses_support_plan= participant_copy_date=2018-10-01 // plan | version_type=FINAL agreed_date=2018-09-01 copy_issued_date=2018-10-01 ; MET 2018-02-01 2018-10-01 2018-10-01
            report and plan: the earlier one          ; leaver_report | created_date=2018-09-20 encloses_support_plan=true participant_copy_date=2018-09-25 // plan | version_type=FINAL agreed_date=2018-09-01 copy_issued_date=2018-09-28 ; MET 2018-02-01 2018-10-01 2018-09-25
            nothing                                   ; # nothing                                                                                                       ; NOT_MET 2018-02-01 2018-10-01 -
            """)
    void whoeverMovesOnFromStartBackIsGivenTheFinalPlan(String situation, String rows, String finding) {
        String moved = "participation | start_date=2018-02-01 next_programme=WP transition_date=2018-10-01 //";

        assertThat(Told.by("start_back_final_plan", StartBackFinalPlan::new, START_BACK)
                        .days(moved + rows, "2018-12-31"))
                .as(situation)
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                       ; move                                              ; as of      ; start back ; others
            as of the day of the move         ; next_programme=WC transition_date=2018-10-01      ; 2018-10-01 ; NOT_DUE    ; none
            the day after                     ; next_programme=WC transition_date=2018-10-01      ; 2018-10-02 ; MET        ; none
            to the Work and Health Programme  ; next_programme=WHP transition_date=2018-10-01     ; 2018-10-02 ; MET        ; none
            moves after the as-of day         ; next_programme=WC transition_date=2018-10-01      ; 2018-09-30 ; none       ; none
            to nowhere                        ; transition_date=2018-10-01                        ; 2018-12-31 ; none       ; none
            on no day                         ; next_programme=WC                                 ; 2018-12-31 ; none       ; none
            """)
    void onlyAMoveFromStartBackCounts(String situation, String move, String asOf, String startBack, String others) {
        String rows = "participation | start_date=2018-02-01 " + move
                + "// plan | version_type=FINAL agreed_date=2018-03-01 copy_issued_date=2018-03-01";

        assertThat(Told.by("start_back_final_plan", StartBackFinalPlan::new, START_BACK)
                        .outcomes(rows, asOf))
                .as(situation)
                .isEqualTo(startBack);
        assertThat(Told.by("start_back_final_plan", StartBackFinalPlan::new, MAIN)
                        .outcomes(rows, asOf))
                .isEqualTo(others);
        assertThat(Told.by("start_back_final_plan", StartBackFinalPlan::new, NEITHER)
                        .outcomes(rows, asOf))
                .isEqualTo(others);
    }

    // Left on 31 May 2018.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                      ; in work ; needs Access to Work ; liaised    ; as of      ; main provision
            by the day of leaving                            ; true    ; true                 ; 2018-05-31 ; 2018-06-01 ; MET
            the day after                                    ; true    ; true                 ; 2018-06-01 ; 2018-06-01 ; NOT_MET
            never                                            ; true    ; true                 ;            ; 2018-06-01 ; NOT_MET
            before the start                                 ; true    ; true                 ; 2018-01-20 ; 2018-06-01 ; MET
            as of the day of leaving                         ; true    ; true                 ; 2018-05-31 ; 2018-05-31 ; NOT_DUE
            before it                                        ; true    ; true                 ; 2018-05-30 ; 2018-05-30 ; none
            does not need it                                 ; true    ; false                ;            ; 2018-06-01 ; none
            need not known                                   ; true    ;                      ; 2018-05-31 ; 2018-06-01 ; UNKNOWN:ACCESS_TO_WORK_BLANK
            need not known, as of the day of leaving         ; true    ;                      ;            ; 2018-05-31 ; NOT_DUE
            not into work                                    ; false   ; true                 ;            ; 2018-06-01 ; none
            into work or not                                 ;         ; true                 ;            ; 2018-06-01 ; none
            """)
    void theJobcentreIsBroughtInForAccessToWork(
            String situation, String inWork, String need, String liaised, String asOf, String finding) {
        String rows =
                "participation | start_date=2018-02-01 leave_date=2018-05-31 leave_reason=TO_WORK in_work_at_leave="
                        + or(inWork) + " access_to_work_at_leave=" + or(need)
                        + "// access_to_work_event | event_type=AGREED event_date=2018-03-01"
                        + (liaised == null
                                ? ""
                                : "// access_to_work_event | event_type=LIAISON_JCP event_date=" + liaised);

        assertThat(Told.by("access_to_work_liaison", AccessToWorkLiaison::new, MAIN)
                        .outcomes(rows, asOf))
                .as(situation)
                .isEqualTo(finding);
        assertThat(Told.by("access_to_work_liaison", AccessToWorkLiaison::new, START_BACK)
                        .outcomes(rows, asOf))
                .isEqualTo("none");
    }

    // Started on 1 February 2018, left on 31 May.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation              ; activities                                                                                               ; finding, opened, due, closed
            on the start day         ; support_activity | support_type=JOB_SEARCH activity_date=2018-02-01                                      ; MET 2018-02-01 - 2018-02-01
            on the day before        ; support_activity | support_type=JOB_SEARCH activity_date=2018-01-31                                      ; NOT_MET 2018-02-01 - -
            on the day of leaving    ; support_activity | support_type=JOB_SEARCH activity_date=2018-05-31                                      ; MET 2018-02-01 - 2018-05-31
            on the day after         ; support_activity | support_type=JOB_SEARCH activity_date=2018-06-01                                      ; NOT_MET 2018-02-01 - -
            before and within        ; support_activity | support_type=JOB_SEARCH activity_date=2018-01-31 // support_activity | support_type=JOB_SEARCH activity_date=2018-03-01 ; MET 2018-02-01 - 2018-03-01
            other support            ; support_activity | support_type=TRAINING activity_date=2018-03-01                                        ; NOT_MET 2018-02-01 - -
            """)
    void jobSearchIsSupportedBeforeLeaving(String situation, String rows, String finding) {
        String left = "participation | start_date=2018-02-01 leave_date=2018-05-31 leave_reason=OTHER //";
        Told main = Told.by("job_search_support", JobSearchSupport::new, MAIN);

        assertThat(main.days(left + rows, "2018-12-31")).as(situation).isEqualTo(finding);
        assertThat(main.days(left + rows, "2018-05-30")).isEqualTo("none");
        assertThat(Told.by("job_search_support", JobSearchSupport::new, START_BACK)
                        .outcomes(left + rows, "2018-12-31"))
                .isEqualTo("none");
    }

    @Test
    void countInTheirMonths() {
        String rows = "participation | start_date=2018-02-01 leave_date=2018-05-31 leave_reason=TO_WORK"
                + " in_work_at_leave=true access_to_work_at_leave=true next_programme=WC transition_date=2018-07-01";

        assertThat(Told.by("job_search_support", JobSearchSupport::new, MAIN).exported(rows, "2018-12-31"))
                .containsExactly("job_search_support,R1,C1,R1,2018-05-01,NOT_MET,002 para 4.23,,2018-02-01,,,,");
        assertThat(Told.by("access_to_work_liaison", AccessToWorkLiaison::new, MAIN)
                        .exported(rows, "2018-12-31"))
                .containsExactly(
                        "access_to_work_liaison,R1,C1,R1,2018-05-01,NOT_MET,002 para 4.23,,2018-02-01,2018-05-31,,,");
        assertThat(Told.by("start_back_final_plan", StartBackFinalPlan::new, START_BACK)
                        .exported(rows, "2018-12-31"))
                .containsExactly(
                        "start_back_final_plan,R1,C1,R1,2018-07-01,NOT_MET,002 para 4.13,,2018-02-01,2018-07-01,,,");
        assertThat(Told.by("start_back_content", StartBackContent::new, START_BACK)
                        .exported(rows + "// plan | agreed_date=2018-03-01 contents=MEDICAL", "2018-05-30"))
                .containsExactly("start_back_content,R1,C1,P1/1,2018-05-01,COUNTED,002 para 4.21,,2018-03-01,,,1,");
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
