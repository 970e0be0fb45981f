package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** The rules on what an audit of the European Social Fund would ask. */
class EsfRulesTest {

    private static final String MATCH = "whp_esf_start_match";
    private static final String AT_RISK = "whp_esf_at_risk";
    private static final Given STARTED = Given.rows("""
        referral      | programme=WHP referral_date=2020-02-03
        participation | start_date=2020-02-10
        """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # started 10 February 2020         | forms                                                                                                          | as of      | outcome | closed
        form of that day                   | esf_form form_start_date=2020-02-10 received_date=2020-03-01                                                   | 2020-06-30 | MET     | 2020-03-01
        form of the day before             | esf_form form_start_date=2020-02-09 received_date=2020-03-01                                                   | 2020-06-30 | NOT_MET | 2020-03-01
        form of the day after              | esf_form form_start_date=2020-02-11 received_date=2020-03-01                                                   | 2020-06-30 | NOT_MET | 2020-03-01
        no form                            |                                                                                                                | 2020-06-30 | NOT_MET |
        form comes tomorrow                | esf_form form_start_date=2020-02-10 received_date=2020-03-01                                                   | 2020-02-29 | NOT_MET |
        form comes today                   | esf_form form_start_date=2020-02-10 received_date=2020-03-01                                                   | 2020-03-01 | MET     | 2020-03-01
        wrong form, put right by version 2 | esf_form form_version=1 form_start_date=2020-02-09 received_date=2020-03-01; esf_form form_version=2 form_start_date=2020-02-10 received_date=2020-04-01 | 2020-06-30 | MET     | 2020-04-01
        right form, spoiled by version 2   | esf_form form_version=1 form_start_date=2020-02-10 received_date=2020-03-01; esf_form form_version=2 form_start_date=2020-02-11 received_date=2020-04-01 | 2020-06-30 | NOT_MET | 2020-04-01
        the version decides, not the day   | esf_form form_version=2 form_start_date=2020-02-10 received_date=2020-03-01; esf_form form_version=1 form_start_date=2020-02-09 received_date=2020-04-01 | 2020-06-30 | MET     | 2020-03-01
        version 10 is above version 9      | esf_form form_version=10 form_start_date=2020-02-10 received_date=2020-03-01; esf_form form_version=9 form_start_date=2020-02-09 received_date=2020-03-01 | 2020-06-30 | MET     | 2020-03-01
        """)
    void wantsTheStartDateOfTheLatestForm(
            String situation, String forms, String asOf, String outcome, LocalDate closed) {
        Finding finding = Judged.one(MATCH, STARTED.and(Judged.rows(forms)).asOf(asOf));

        assertThat(Judged.verdict(finding)).isEqualTo(outcome);
        assertThat(finding)
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn, Finding::closedOn)
                .containsExactly("R1", LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 10), null, closed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                      | start      | contracts                                                                                                       | match, with a form of that day | at risk, without
        last day that the fund paid for                  | 2022-10-31 |                                                                                                                 | MET                            | COUNTED
        first day that it did not                        | 2022-11-01 |                                                                                                                 | EXCLUDED:AFTER_ESF             | none
        contract out of scope                            | 2022-03-01 | contract contract_id=C1 esf_in_scope=false                                                                      | EXCLUDED:NOT_ESF_CONTRACT      | none
        out of scope and too late                        | 2022-11-01 | contract contract_id=C1 esf_in_scope=false                                                                      | EXCLUDED:NOT_ESF_CONTRACT      | none
        held on the start by one out of scope            | 2022-03-01 | contract contract_id=C2 esf_in_scope=false; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2022-03-01 | EXCLUDED:NOT_ESF_CONTRACT | none
        held the day after by one out of scope           | 2022-03-01 | contract contract_id=C2 esf_in_scope=false; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2022-03-02 | MET                       | COUNTED
        held on the start by one that nobody knows       | 2022-03-01 | participant_change change_type=CONTRACT_TRANSFER new_contract_id=C9 effective_date=2022-03-01                   | EXCLUDED:NOT_ESF_CONTRACT      | none
        not started                                      |            |                                                                                                                 | none                           | none
        """)
    void asksOnlyWhereTheFundPays(String situation, String start, String contracts, String match, String atRisk) {
        Given given = Given.rows("referral | programme=WHP referral_date=2022-02-20")
                .and(start == null ? "" : "participation | start_date=" + start)
                .and(Judged.rows(contracts));
        String form = start == null ? "" : "esf_form | form_start_date=" + start;

        assertThat(Judged.verdict(MATCH, given.and(form).asOf("2022-12-31"))).isEqualTo(match);
        assertThat(Judged.verdict(AT_RISK, given.asOf("2022-12-31"))).isEqualTo(atRisk);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                    | plans                                                        | form       | as of      | cause
        plan in time, form right                       | complete 2020-02-20                                          | 2020-02-10 | 2020-06-30 |
        plan on day 20                                 | complete 2020-02-23                                          | 2020-02-10 | 2020-06-30 |
        plan on day 21                                 | complete 2020-02-24                                          | 2020-02-10 | 2020-06-30 | NO_PLAN
        no plan                                        |                                                              | 2020-02-10 | 2020-06-30 | NO_PLAN
        no plan and no form: the first cause           |                                                              |            | 2020-06-30 | NO_PLAN
        no plan and no form, not due yet               |                                                              |            | 2020-02-23 | FORM_MISSING
        no plan and no form, the day after             |                                                              |            | 2020-02-24 | NO_PLAN
        no form                                        | complete 2020-02-20                                          |            | 2020-06-30 | FORM_MISSING
        form a day off                                 | complete 2020-02-20                                          | 2020-02-11 | 2020-06-30 | FORM_DIFFERS
        no form, original not held: the first cause    | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false |     | 2020-06-30 | FORM_MISSING
        form a day off, original not held              | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false | 2020-02-09 | 2020-06-30 | FORM_DIFFERS
        original of a second version not held          | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false | 2020-02-10 | 2020-06-30 | ORIGINAL_MISSING
        original of a version made tomorrow not held   | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false | 2020-02-10 | 2020-03-31 |
        original of the initial plan not held          | complete 2020-02-20; plan version_no=0 agreed_date=2020-02-05 original_held=false | 2020-02-10 | 2020-06-30 | ORIGINAL_MISSING
        not said whether the original is held          | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=     | 2020-02-10 | 2020-06-30 |
        original held                                  | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=true | 2020-02-10 | 2020-06-30 |
        complete by a reason in time                   | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT refusal_type=CANNOT refusal_reason=HEALTH refusal_recorded_date=2020-02-20 | 2020-02-10 | 2020-06-30 |
        """)
    void namesTheFirstCauseThatPutsMoneyAtRisk(String situation, String plans, String form, String asOf, String cause) {
        Given.OnDay day = STARTED.and(Judged.rows(plans))
                .and(form == null ? "" : "esf_form | form_start_date=" + form + " received_date=2020-02-12")
                .asOf(asOf);

        if (cause == null) {
            assertThat(Judged.by(AT_RISK, day)).isEmpty();
        } else {
            assertThat(Judged.one(AT_RISK, day))
                    .extracting(Finding::subjectId, Finding::dimension, Finding::reason, Finding::openedOn)
                    .containsExactly("R1", cause, null, LocalDate.of(2020, 2, 10));
        }
    }

    @Test
    void whoDiedBeforeThePlanWasDueIsNotAtRiskForWantOfIt() {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03")
                .and("participation | start_date=2020-02-10 leave_date=2020-02-20 leave_reason=DIED")
                .and("esf_form | form_start_date=2020-02-10")
                .asOf("2020-06-30");

        assertThat(Judged.by(AT_RISK, day)).isEmpty();
    }
}
