package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.shared.Told;

/** What a plan sets out, and who pays for what it does not. */
class SupportInThePlanTest {

    private static final String STARTED = """
            referral      | programme=SES referral_date=2018-01-15
            participation | start_date=2018-02-01
            """;
    private static final Told SUPPORT =
            Told.by("support_linked_to_objective", ActionLinkedToObjective::support, STARTED);
    private static final Told QUALIFICATIONS =
            Told.by("qualification_linked_to_objective", ActionLinkedToObjective::qualifications, STARTED);

    @ParameterizedTest(name = "objective {0} of type {1}")
    @CsvSource(delimiter = ';', textBlock = """
            # objective ; type       ; finding
            J1          ; EMPLOYMENT ; MET
            J1          ; CAREER     ; MET
            J1          ; BARRIER    ; NOT_MET
            J1          ; OTHER      ; NOT_MET
            J1          ;            ; UNKNOWN:OBJECTIVE_TYPE_BLANK
                        ; EMPLOYMENT ; NOT_MET
                        ;            ; NOT_MET
            """)
    void servesAJobOrACareer(String objective, String type, String finding) {
        String aims = " agreed_date=2018-03-01 objective_id=" + or(objective) + " objective_type=" + or(type);
        String training = "plan_action | action_type=TRAINING" + aims;
        String qualification = "plan_action | action_type=QUALIFICATION" + aims;

        assertThat(SUPPORT.outcomes(training, "2018-12-31")).isEqualTo(finding);
        assertThat(SUPPORT.outcomes(training + " status=CANCELLED", "2018-12-31"))
                .isEqualTo(finding);
        assertThat(SUPPORT.outcomes(qualification, "2018-12-31")).isEqualTo("none");
        assertThat(QUALIFICATIONS.outcomes(qualification, "2018-12-31")).isEqualTo(finding);
        assertThat(QUALIFICATIONS.outcomes(training, "2018-12-31")).isEqualTo("none");
    }

    // Without a day of its own an action is as old as the version that it stands in, of whatever kind of plan.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                        ; action                                                        ; month      ; opened
            agreed                             ; agreed_date=2018-03-10 recorded_date=2018-04-10               ; 2018-03-01 ; 2018-03-10
            only recorded                      ; recorded_date=2018-04-10                                      ; 2018-04-01 ; -
            neither, of version 1              ; version_no=1                                                  ; 2018-05-01 ; -
            neither, of version 2              ; version_no=2                                                  ; 2018-06-01 ; -
            neither, of another plan           ; plan_id=P9 version_no=1                                       ; 2018-07-01 ; -
            neither, of a version not there    ; version_no=3                                                  ; 2018-01-01 ; -
            agreed in time, recorded too late  ; agreed_date=2018-03-10 recorded_date=2019-01-01               ; 2018-03-01 ; 2018-03-10
            """)
    void countsInTheMonthInWhichItWasSet(String situation, String action, String month, String opened) {
        String rows = """
                plan | version_no=1 created_date=2018-05-10 agreed_date=2018-08-01
                plan | version_no=2 created_date=2018-06-10
                plan | plan_id=P9 version_no=1 plan_type=ACTION_PLAN created_date=2018-07-10
                plan_action | action_type=HEALTH objective_id=J1 objective_type=CAREER""" + " " + action;

        assertThat(SUPPORT.exported(rows, "2018-12-31"))
                .as(situation)
                .containsExactly("support_linked_to_objective,R1,C1,A1," + month + ",MET,002 para 4.10,,"
                        + (opened.equals("-") ? "" : opened) + ",,,,");
    }

    @Test
    void qualificationsHaveAParagraphOfTheirOwn() {
        assertThat(QUALIFICATIONS.exported(
                        "plan_action | action_type=QUALIFICATION agreed_date=2018-03-10", "2018-12-31"))
                .containsExactly(
                        "qualification_linked_to_objective,R1,C1,A1,2018-03-01,NOT_MET,002 para 4.11,,2018-03-10,,,,");
    }

    @Test
    void otherMoneyIsCountedByWhereItComesFrom() {
        Told told = Told.by("external_funding", ExternalFundingSecured::new, STARTED);
        String rows = """
                barrier | kind=BARRIER type=DEBT assessed_date=2018-03-10 external_funding=LOCAL_AUTHORITY
                barrier | kind=NEEDS_ASSESSMENT type=NONE_FOUND assessed_date=2018-04-10 external_funding=HEALTH
                barrier | kind=BARRIER type=DEBT assessed_date=2018-05-10
                barrier | kind=BARRIER type=DEBT assessed_date=2019-01-01 external_funding=OTHER
                """;

        assertThat(told.exported(rows, "2018-12-31"))
                .containsExactly(
                        "external_funding,R1,C1,B1,2018-03-01,COUNTED,002 para 4.02,,2018-03-10,,,,LOCAL_AUTHORITY",
                        "external_funding,R1,C1,B2,2018-04-01,COUNTED,002 para 4.02,,2018-04-10,,,,HEALTH");
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
