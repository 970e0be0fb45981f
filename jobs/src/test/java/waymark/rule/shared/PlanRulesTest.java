package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    private static final String STARTED = """
            referral      | programme=SES referral_date=2018-01-15
            participation | start_date=2018-02-01
            """;
    private static final String LEFT = """
            referral      | programme=SES referral_date=2018-01-15
            participation | start_date=2018-02-01 leave_date=2018-06-30 leave_reason=OTHER
            """;
    private static final Told IN_PLACE = Told.by("plan_in_place", PlanInPlace::new, STARTED);
    private static final Told LAG = Told.by("plan_lag", PlanLag::new, STARTED);
    private static final Told CONTENT = Told.by("plan_content", PlanContent::new, STARTED);
    private static final Told COPY = Told.by("plan_copy_current", PlanCopyCurrent::new, STARTED);
    private static final Told ORIGINAL = Told.by("plan_original_held", PlanOriginalHeld::new, STARTED);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                            ; plans                                                                      ; in place ; lag
            no plan                                ;                                                                            ; NOT_MET  ; none
            a draft                                ; plan | created_date=2018-02-01                                             ; NOT_MET  ; none
            agreed before the start                ; plan | agreed_date=2018-01-29                                              ; MET      ; COUNTED -3
            agreed on the start day                ; plan | agreed_date=2018-02-01                                              ; MET      ; COUNTED 0
            agreed on the as-of day                ; plan | agreed_date=2018-12-31                                              ; MET      ; COUNTED 333
            agreed the day after                   ; plan | created_date=2018-02-01 agreed_date=2019-01-01                      ; NOT_MET  ; none
            the first of three agreements          ; plan | agreed_date=2018-04-01 // plan | agreed_date=2018-03-01 // plan | plan_id=P2 agreed_date=2018-03-02 ; MET ; COUNTED 28
            a plan of another programme            ; plan | plan_type=DEVELOPMENT_PLAN agreed_date=2018-02-01                   ; NOT_MET  ; none
            """)
    void everyoneHasAnAgreedPlan(String situation, String plans, String inPlace, String lag) {
        assertThat(IN_PLACE.outcomes(plans, "2018-12-31")).as(situation).isEqualTo(inPlace);
        assertThat(LAG.outcomes(plans, "2018-12-31")).as(situation).isEqualTo(lag);
    }

    @ParameterizedTest(name = "as of {0}")
    @CsvSource(delimiter = ';', textBlock = """
            # as of    ; in place ; lag        ; copy    ; original
            2018-01-31 ; none     ; none       ; none    ; none
            2018-02-01 ; MET      ; COUNTED 0  ; NOT_MET ; MET
            2018-06-29 ; MET      ; COUNTED 0  ; NOT_MET ; MET
            2018-06-30 ; none     ; COUNTED 0  ; none    ; none
            """)
    void onlyTheLagIsAskedOfWhoeverLeftOn30June(String asOf, String inPlace, String lag, String copy, String original) {
        String plan = "plan | agreed_date=2018-02-01 original_held=true";

        assertThat(Told.by("plan_in_place", PlanInPlace::new, LEFT).outcomes(plan, asOf))
                .isEqualTo(inPlace);
        assertThat(Told.by("plan_lag", PlanLag::new, LEFT).outcomes(plan, asOf)).isEqualTo(lag);
        assertThat(Told.by("plan_copy_current", PlanCopyCurrent::new, LEFT).outcomes(plan, asOf))
                .isEqualTo(copy);
        assertThat(Told.by("plan_original_held", PlanOriginalHeld::new, LEFT).outcomes(plan, asOf))
                .isEqualTo(original);
    }

    @ParameterizedTest(name = "aspirations {0}, job goals {1}, {2} items of support")
    @CsvSource(delimiter = ';', textBlock = """
            # aspirations ; job goals ; items ; finding
            true          ; true      ; 1     ; MET
            true          ; true      ; 0     ; NOT_MET
            true          ; true      ;       ; UNKNOWN:FLAG_BLANK
            true          ; false     ; 1     ; NOT_MET
            true          ;           ; 1     ; UNKNOWN:FLAG_BLANK
            false         ; true      ; 1     ; NOT_MET
                          ; true      ; 1     ; UNKNOWN:FLAG_BLANK
                          ; false     ; 1     ; NOT_MET
                          ;           ; 0     ; NOT_MET
                          ;           ;       ; UNKNOWN:FLAG_BLANK
            """)
    void aPlanShowsGoalsAndSupport(String aspirations, String goals, String items, String finding) {
        String plan = "plan | agreed_date=2018-02-01 has_aspirations=" + or(aspirations) + " has_job_goals=" + or(goals)
                + " support_item_count=" + or(items);

        assertThat(CONTENT.outcomes(plan, "2018-12-31")).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                      ; versions: plan version agreed             ; the current one
            the latest agreement                             ; P1 1 2018-03-01, P1 2 2018-04-01          ; P1/2
            whatever its number                              ; P1 2 2018-03-01, P1 1 2018-04-01          ; P1/1
            of one day the highest version, as a number      ; P1 9 2018-03-01, P1 10 2018-03-01         ; P1/10
            of one day and number the greatest plan id       ; P2 1 2018-03-01, P10 1 2018-03-01         ; P2/1
            the version comes before the plan id             ; P2 1 2018-03-01, P1 2 2018-03-01          ; P1/2
            ids in the order of their bytes in UTF-8         ; P\uFF21 1 2018-03-01, P\uD83D\uDE00 1 2018-03-01 ; P\uD83D\uDE00/1
            agreed on the as-of day                          ; P1 1 2018-03-01, P1 2 2018-12-31          ; P1/2
            agreed the day after                             ; P1 1 2018-03-01, P1 2 2019-01-01          ; P1/1
            """)
    void theVersionAgreedLastIsTheCurrentOne(String situation, String versions, String current) {
        StringBuilder rows = new StringBuilder();
        for (String version : versions.split(", ", -1)) {
            String[] parts = version.split(" ", -1);
            rows.append("// plan | created_date=2018-02-01 plan_id=" + parts[0] + " version_no=" + parts[1]
                    + " agreed_date=" + parts[2]);
        }

        assertThat(COPY.bySubject(rows.toString(), "2018-12-31")).as(situation).isEqualTo(current + " = NOT_MET");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                              ; plans                                                                                            ; finding, opened, due, closed
            copy on the day                          ; plan | agreed_date=2018-03-01 copy_issued_date=2018-03-01                                        ; MET 2018-03-01 - 2018-03-01
            copy before the version was agreed       ; plan | agreed_date=2018-03-01 created_date=2018-02-20 copy_issued_date=2018-02-21                ; MET 2018-03-01 - 2018-02-21
            copy on the as-of day                    ; plan | agreed_date=2018-03-01 copy_issued_date=2018-12-31                                        ; MET 2018-03-01 - 2018-12-31
            copy on the day after                    ; plan | agreed_date=2018-03-01 copy_issued_date=2019-01-01                                        ; NOT_MET 2018-03-01 - -
            copy of the version before only          ; plan | agreed_date=2018-03-01 copy_issued_date=2018-03-01 // plan | agreed_date=2018-05-01       ; NOT_MET 2018-05-01 - -
            copy of a draft only                     ; plan | agreed_date=2018-03-01 // plan | created_date=2018-05-01 copy_issued_date=2018-05-02      ; NOT_MET 2018-03-01 - -
            """)
    void theParticipantHasACopyOfTheCurrentVersion(String situation, String plans, String finding) {
        assertThat(COPY.days(plans, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                       ; versions                                                                                        ; finding
            no plan                           ;                                                                                                 ; none
            every version                     ; plan | agreed_date=2018-03-01 original_held=true // plan | agreed_date=2018-05-01 original_held=true ; MET
            a draft too                       ; plan | created_date=2018-03-01 original_held=true                                               ; MET
            all but a draft                   ; plan | agreed_date=2018-03-01 original_held=true // plan | created_date=2018-05-01 original_held=false ; NOT_MET
            one not held, one not known       ; plan | agreed_date=2018-03-01 // plan | agreed_date=2018-05-01 original_held=false              ; NOT_MET
            one not known                     ; plan | agreed_date=2018-03-01 // plan | agreed_date=2018-05-01 original_held=true               ; UNKNOWN:FLAG_BLANK
            another kind of plan not held     ; plan | agreed_date=2018-03-01 original_held=true // plan | plan_type=ACTION_PLAN agreed_date=2018-05-01 original_held=false ; MET
            """)
    void theOriginalOfEveryVersionIsHeld(String situation, String plans, String finding) {
        assertThat(ORIGINAL.outcomes(plans, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @Test
    void whatIsAskedOfTodayCountsInTheMonthOfTheAsOfDay() {
        String plan = "plan | created_date=2018-02-20 agreed_date=2018-03-01 copy_issued_date=2018-03-02";

        assertThat(IN_PLACE.exported(plan, "2018-12-15"))
                .containsExactly("plan_in_place,R1,C1,R1,2018-12-01,MET,002 para 4.05,,2018-02-01,,2018-03-01,,");
        assertThat(LAG.exported(plan, "2018-12-15"))
                .containsExactly("plan_lag,R1,C1,R1,2018-02-01,COUNTED,002 para 4.05,,2018-02-01,,2018-03-01,28,");
        assertThat(COPY.exported(plan, "2018-12-15"))
                .containsExactly("plan_copy_current,R1,C1,P1/1,2018-12-01,MET,002 para 4.07,,2018-03-01,,2018-03-02,,");
        assertThat(CONTENT.exported(plan, "2018-12-15"))
                .containsExactly("plan_content,R1,C1,P1/1,2018-12-01,UNKNOWN,002 para 4.06,FLAG_BLANK,2018-03-01,,,,");
        assertThat(ORIGINAL.exported(plan, "2018-12-15"))
                .containsExactly(
                        "plan_original_held,R1,C1,R1,2018-12-01,UNKNOWN,002 para 4.20,FLAG_BLANK,2018-02-01,,,,");
    }

    @Test
    void workChoiceCitesItsOwnParagraphsAndPlans() {
        Told told = Told.by("plan_in_place", PlanInPlace::new, STARTED.replace("SES", "WC"));

        assertThat(told.exported("plan | agreed_date=2018-03-01", "2018-12-15"))
                .containsExactly("plan_in_place,R1,C1,R1,2018-12-01,MET,000 para 9.4,,2018-02-01,,2018-03-01,,");
        assertThat(told.outcomes("plan | plan_type=SUPPORT_PLAN agreed_date=2018-03-01", "2018-12-15"))
                .isEqualTo("NOT_MET");
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
