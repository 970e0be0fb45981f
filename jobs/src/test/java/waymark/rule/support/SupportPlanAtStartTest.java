package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.shared.Told;

class SupportPlanAtStartTest {

    private static final Told TOLD = Told.by("support_plan_at_start", SupportPlanAtStart::new, """
            referral | programme=SES strand=MAIN_PROVISION referral_date=2017-12-01
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation, in England                         ; start      ; agreed     ; as of      ; finding
            agreed the day before the start                 ; 2018-02-01 ; 2018-01-31 ; 2018-12-31 ; MET [ON_TIME]
            agreed on the start day, a Thursday             ; 2018-02-01 ; 2018-02-01 ; 2018-12-31 ; MET [ON_TIME]
            one working day late                            ; 2018-02-01 ; 2018-02-02 ; 2018-12-31 ; NOT_MET [1-5]
            5 working days late, Thursday                   ; 2018-02-01 ; 2018-02-08 ; 2018-12-31 ; NOT_MET [1-5]
            6 working days late, Friday                     ; 2018-02-01 ; 2018-02-09 ; 2018-12-31 ; NOT_MET [6-10]
            the Saturday after is no working day more       ; 2018-02-01 ; 2018-02-10 ; 2018-12-31 ; NOT_MET [6-10]
            10 working days late                            ; 2018-02-01 ; 2018-02-15 ; 2018-12-31 ; NOT_MET [6-10]
            11 working days late                            ; 2018-02-01 ; 2018-02-16 ; 2018-12-31 ; NOT_MET [11-20]
            20 working days late                            ; 2018-02-01 ; 2018-03-01 ; 2018-12-31 ; NOT_MET [11-20]
            21 working days late                            ; 2018-02-01 ; 2018-03-02 ; 2018-12-31 ; NOT_MET [OVER_20]
            Friday start, agreed on Saturday: 0 of them     ; 2018-02-02 ; 2018-02-03 ; 2018-12-31 ; NOT_MET [1-5]
            never agreed                                    ; 2018-02-01 ;            ; 2018-12-31 ; NOT_MET [NONE]
            agreed after the as-of day                      ; 2018-02-01 ; 2018-02-05 ; 2018-02-04 ; NOT_MET [NONE]
            as of the start day, agreed                     ; 2018-02-01 ; 2018-02-01 ; 2018-02-01 ; NOT_DUE [ON_TIME]
            as of the start day, not agreed                 ; 2018-02-01 ;            ; 2018-02-01 ; NOT_DUE
            as of the day after the start                   ; 2018-02-01 ; 2018-02-01 ; 2018-02-02 ; MET [ON_TIME]
            not started as of that day                      ; 2018-02-01 ; 2018-01-31 ; 2018-01-31 ; none
            """)
    void isAgreedByTheStartDay(String situation, String start, String agreed, String asOf, String finding) {
        String rows = "participation | start_date=" + start + "// plan | created_date=2017-12-01 agreed_date="
                + (agreed == null ? "" : agreed);

        assertThat(TOLD.outcomes(rows, asOf)).as(situation).isEqualTo(finding);
    }

    // From Thursday 28 December 2017: 29 Dec, 2, 3, 4, 5 Jan are 5 working days in England, so Monday 8 is the 6th; in
    // Scotland 2 January is free and it is the 5th.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # nation of the contract referred to ; contracts                                                           ; finding
            England                              ; contract | nation=ENGLAND                                           ; NOT_MET [6-10]
            Wales                                ; contract | nation=WALES                                             ; NOT_MET [6-10]
            Great Britain works as England       ; contract | nation=GREAT_BRITAIN                                     ; NOT_MET [6-10]
            Scotland                             ; contract | nation=SCOTLAND                                          ; NOT_MET [1-5]
            England, moved to Scotland           ; contract | contract_id=C2 nation=SCOTLAND // participant_change | change_type=CONTRACT_TRANSFER effective_date=2017-12-10 new_contract_id=C2 ; NOT_MET [6-10]
            """)
    void countsByTheCalendarOfTheNation(String situation, String rows, String finding) {
        String plan = "participation | start_date=2017-12-28 // plan | agreed_date=2018-01-08 //";

        assertThat(TOLD.outcomes(plan + rows, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                           ; plans                                                                ; finding
            two plans, one in time                ; plan | agreed_date=2018-02-20 // plan | plan_id=P2 agreed_date=2018-01-30 ; MET [ON_TIME]
            a final version is a version too      ; plan | version_type=FINAL agreed_date=2018-01-30                     ; MET [ON_TIME]
            a plan of another kind is none        ; plan | plan_type=ACTION_PLAN agreed_date=2018-01-30                  ; NOT_MET [NONE]
            no plan at all                        ;                                                                      ; NOT_MET [NONE]
            """)
    void takesTheFirstAgreementOfAnyVersion(String situation, String rows, String finding) {
        String started = "participation | start_date=2018-02-01 leave_date=2018-06-01 leave_reason=OTHER //";

        assertThat(TOLD.outcomes(started + (rows == null ? "" : rows), "2018-12-31"))
                .as(situation)
                .isEqualTo(finding);
    }

    @Test
    void countsForTheHolderAndMonthOfTheStart() {
        String rows = """
                participation      | start_date=2018-02-01
                plan               | agreed_date=2018-02-08
                participant_change | change_type=CONTRACT_TRANSFER effective_date=2018-02-01 new_contract_id=C2
                """;

        assertThat(TOLD.exported(rows, "2018-12-31"))
                .containsExactly("support_plan_at_start,R1,C2,R1,2018-02-01,NOT_MET,002 para 4.05,,"
                        + "2018-02-01,2018-02-01,2018-02-08,,1-5");
    }
}
