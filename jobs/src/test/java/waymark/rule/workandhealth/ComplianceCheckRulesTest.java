package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** What Compliance Monitoring Officers found, and whether the records agree. Plans are due on 23 February 2020. */
class ComplianceCheckRulesTest {

    private static final String PASSED = "whp_compliance_check_passed";
    private static final String AGREES = "whp_compliance_check_agrees";
    private static final Given REFERRED = Given.rows("referral | programme=WHP referral_date=2020-02-03");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # item              | result         | outcome                 | why
        ACTION_PLAN_20_DAYS | PASS           | MET                     | The officer checked the plan within 20 days on Fri 3 Apr 2020: passed.
        ACTION_PLAN_20_DAYS | FAIL           | NOT_MET                 | The officer checked the plan within 20 days on Fri 3 Apr 2020: failed.
        ACTION_PLAN_20_DAYS | NOT_APPLICABLE | EXCLUDED:NOT_APPLICABLE | The officer checked the plan within 20 days on Fri 3 Apr 2020: not applicable.
        AGREED_ACTIONS      | PASS           | MET                     | The officer checked agreed actions on Fri 3 Apr 2020: passed.
        TARGET_DATES        | FAIL           | NOT_MET                 | The officer checked target dates on Fri 3 Apr 2020: failed.
        REVIEW_FREQUENCY    | PASS           | MET                     | The officer checked how often the plan is reviewed on Fri 3 Apr 2020: passed.
        SIGNATURES          | NOT_APPLICABLE | EXCLUDED:NOT_APPLICABLE | The officer checked signatures on Fri 3 Apr 2020: not applicable.
        OTHER               | FAIL           | NOT_MET                 | The officer checked something else on Fri 3 Apr 2020: failed.
        """)
    void saysWhatTheOfficerFound(String item, String result, String outcome, String why) {
        Given.OnDay day = REFERRED.and(
                        "compliance_check | check_id=K7 check_date=2020-04-03 item=" + item + " result=" + result)
                .asOf("2020-06-30");

        assertThat(Judged.one(PASSED, day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly(outcome, why);
        assertThat(Judged.one(PASSED, day))
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn, Finding::dimension)
                .containsExactly("K7", LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 3), null, item);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                        | transferred | contract
        whatever contract the row names    |             | C1
        transferred on the day             | 2020-04-03  | C2
        transferred the day after          | 2020-04-04  | C1
        """)
    void countsForTheContractThatHeldTheReferralThatDay(String situation, String transferred, String contract) {
        Given.OnDay day = REFERRED.and("compliance_check | check_date=2020-04-03 contract_id=C9")
                .and(
                        transferred == null
                                ? ""
                                : "participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2"
                                        + " effective_date="
                                        + transferred)
                .asOf("2020-06-30");

        assertThat(Judged.one(PASSED, day).contractId()).isEqualTo(contract);
        assertThat(Judged.one(AGREES, day).contractId()).isEqualTo(contract);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | rows                                                                        | result         | as of      | outcome                   | why
        passed, plan in time                 | participation start_date=2020-02-10; complete 2020-02-23                    | PASS           | 2020-06-30 | MET                       | The officer passed the plan on Thu 20 Feb 2020; Waymark found it in time, complete on Sun 23 Feb and due on Sun 23 Feb.
        failed, plan in time                 | participation start_date=2020-02-10; complete 2020-02-23                    | FAIL           | 2020-06-30 | NOT_MET                   | The officer failed the plan on Thu 20 Feb 2020; Waymark found it in time, complete on Sun 23 Feb and due on Sun 23 Feb.
        not applicable, plan in time         | participation start_date=2020-02-10; complete 2020-02-23                    | NOT_APPLICABLE | 2020-06-30 | EXCLUDED:NOT_APPLICABLE   | The officer found on Thu 20 Feb 2020 that the 20 days do not apply.
        passed, plan a day late              | participation start_date=2020-02-10; complete 2020-02-24                    | PASS           | 2020-06-30 | NOT_MET                   | The officer passed the plan on Thu 20 Feb 2020; Waymark found it late, complete on Mon 24 Feb and due on Sun 23 Feb.
        failed, plan a day late              | participation start_date=2020-02-10; complete 2020-02-24                    | FAIL           | 2020-06-30 | MET                       | The officer failed the plan on Thu 20 Feb 2020; Waymark found it late, complete on Mon 24 Feb and due on Sun 23 Feb.
        failed, no plan                      | participation start_date=2020-02-10                                         | FAIL           | 2020-06-30 | MET                       | The officer failed the plan on Thu 20 Feb 2020; Waymark found none complete, due on Sun 23 Feb.
        passed, complete by a reason in time | participation start_date=2020-02-10; plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT refusal_type=CANNOT refusal_reason=HEALTH refusal_recorded_date=2020-02-20 | PASS           | 2020-06-30 | MET                       | The officer passed the plan on Thu 20 Feb 2020; Waymark found it in time by a recorded reason, complete on Thu 20 Feb and due on Sun 23 Feb.
        failed, complete by a reason in time | participation start_date=2020-02-10; plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT refusal_type=CANNOT refusal_reason=HEALTH refusal_recorded_date=2020-02-20 | FAIL           | 2020-06-30 | NOT_MET                   | The officer failed the plan on Thu 20 Feb 2020; Waymark found it in time by a recorded reason, complete on Thu 20 Feb and due on Sun 23 Feb.
        checked, never started               |                                                                             | PASS           | 2020-06-30 | EXCLUDED:OPEN_NOT_STARTED | The officer passed the plan on Thu 20 Feb 2020; Waymark does not judge it, for the referral has neither started nor ended.
        not applicable, never started        |                                                                             | NOT_APPLICABLE | 2020-06-30 | EXCLUDED:NOT_APPLICABLE   | The officer found on Thu 20 Feb 2020 that the 20 days do not apply.
        checked, died in time                | participation start_date=2020-02-10 leave_date=2020-02-20 leave_reason=DIED | FAIL           | 2020-06-30 | EXCLUDED:DIED             | The officer failed the plan on Thu 20 Feb 2020; Waymark does not judge it, for the participant died in time.
        checked before the plan was due      | participation start_date=2020-02-10                                         | FAIL           | 2020-02-23 | EXCLUDED:NOT_DUE          | The officer failed the plan on Thu 20 Feb 2020; Waymark does not judge it yet, for it is due on Sun 23 Feb.
        the same, the day after              | participation start_date=2020-02-10                                         | FAIL           | 2020-02-24 | MET                       | The officer failed the plan on Thu 20 Feb 2020; Waymark found none complete, due on Sun 23 Feb.
        """)
    void comparesTheOfficersResultWithTheRecords(
            String situation, String rows, String result, String asOf, String outcome, String why) {
        Given.OnDay day = REFERRED.and(Judged.rows(rows))
                .and("compliance_check | check_date=2020-02-20 item=ACTION_PLAN_20_DAYS result=" + result)
                .asOf(asOf);

        assertThat(Judged.one(AGREES, day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly(outcome, why);
        assertThat(Judged.one(AGREES, day))
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn)
                .containsExactly("K1", LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 20), null);
    }

    @Test
    void saysHowAReferralEndedThatIsNotCompared() {
        Given.OnDay day = Given.rows(
                        "referral | programme=WHP referral_date=2020-02-03 referral_status=FAILED_TO_ATTEND")
                .and("compliance_check | check_date=2020-02-20 item=ACTION_PLAN_20_DAYS result=FAIL")
                .asOf("2020-06-30");

        assertThat(Judged.one(AGREES, day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly(
                        "EXCLUDED:FAILED_TO_ATTEND",
                        "The officer failed the plan on Thu 20 Feb 2020; Waymark does not judge it, for the referral ended"
                                + " without a start (failed to attend).");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"AGREED_ACTIONS", "TARGET_DATES", "REVIEW_FREQUENCY", "SIGNATURES", "OTHER"})
    void comparesNoOtherItem(String item) {
        Given.OnDay day = REFERRED.and("compliance_check | check_date=2020-04-03 item=" + item)
                .asOf("2020-06-30");

        assertThat(Judged.by(AGREES, day)).isEmpty();
    }
}
