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
        # started 10 February 2020         | forms                                                                       | as of      | outcome | closed     | why
        form of that day                   | esf_form form_version=1 form_start_date=2020-02-10 received_date=2020-03-01 | 2020-06-30 | MET     | 2020-03-01 | Started on Mon 10 Feb 2020, as version 1 of the ESF form says.
        form of the day before             | esf_form form_version=1 form_start_date=2020-02-09 received_date=2020-03-01 | 2020-06-30 | NOT_MET | 2020-03-01 | Started on Mon 10 Feb 2020; version 1 of the ESF form says Sun 9 Feb, 1 day earlier.
        form of the day after              | esf_form form_version=1 form_start_date=2020-02-11 received_date=2020-03-01 | 2020-06-30 | NOT_MET | 2020-03-01 | Started on Mon 10 Feb 2020; version 1 of the ESF form says Tue 11 Feb, 1 day later.
        form of 1 December                 | esf_form form_version=1 form_start_date=2019-12-01 received_date=2020-03-01 | 2020-06-30 | NOT_MET | 2020-03-01 | Started on Mon 10 Feb 2020; version 1 of the ESF form says Sun 1 Dec 2019, 71 days earlier.
        no form                            |                                                                             | 2020-06-30 | NOT_MET |            | Started on Mon 10 Feb 2020; there is no ESF form.
        form comes tomorrow                | esf_form form_version=1 form_start_date=2020-02-10 received_date=2020-03-01 | 2020-02-29 | NOT_MET |            | Started on Mon 10 Feb 2020; there is no ESF form.
        form comes today                   | esf_form form_version=1 form_start_date=2020-02-10 received_date=2020-03-01 | 2020-03-01 | MET     | 2020-03-01 | Started on Mon 10 Feb 2020, as version 1 of the ESF form says.
        wrong form, put right by version 2 | esf_form form_version=1 form_start_date=2020-02-09 received_date=2020-03-01; esf_form form_version=2 form_start_date=2020-02-10 received_date=2020-04-01 | 2020-06-30 | MET     | 2020-04-01 | Started on Mon 10 Feb 2020, as version 2 of the ESF form says.
        right form, spoiled by version 2   | esf_form form_version=1 form_start_date=2020-02-10 received_date=2020-03-01; esf_form form_version=2 form_start_date=2020-02-11 received_date=2020-04-01 | 2020-06-30 | NOT_MET | 2020-04-01 | Started on Mon 10 Feb 2020; version 2 of the ESF form says Tue 11 Feb, 1 day later.
        the version decides, not the day   | esf_form form_version=2 form_start_date=2020-02-10 received_date=2020-03-01; esf_form form_version=1 form_start_date=2020-02-09 received_date=2020-04-01 | 2020-06-30 | MET     | 2020-03-01 | Started on Mon 10 Feb 2020, as version 2 of the ESF form says.
        version 10 is above version 9      | esf_form form_version=10 form_start_date=2020-02-10 received_date=2020-03-01; esf_form form_version=9 form_start_date=2020-02-09 received_date=2020-03-01 | 2020-06-30 | MET     | 2020-03-01 | Started on Mon 10 Feb 2020, as version 10 of the ESF form says.
        """)
    void wantsTheStartDateOfTheLatestForm(
            String situation, String forms, String asOf, String outcome, LocalDate closed, String why) {
        Finding finding = Judged.one(MATCH, STARTED.and(Judged.rows(forms)).asOf(asOf));

        assertThat(finding).extracting(Judged::verdict, Finding::why).containsExactly(outcome, why);
        assertThat(finding)
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn, Finding::closedOn)
                .containsExactly("R1", LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 10), null, closed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                | start      | contracts                                                                                     | match, with a form of that day | at risk, without | why
        last day that the fund paid for            | 2022-10-31 |                                                                                               | MET                            | COUNTED          | Started on Mon 31 Oct 2022, as version 1 of the ESF form says.
        first day that it did not                  | 2022-11-01 |                                                                                               | EXCLUDED:AFTER_ESF             | none             | Started on Tue 1 Nov 2022; the last start that the ESF paid for was on Mon 31 Oct.
        contract out of scope                      | 2022-03-01 | contract contract_id=C1 esf_in_scope=false                                                    | EXCLUDED:NOT_ESF_CONTRACT      | none             | Started on Tue 1 Mar 2022 with contract C1, which is not marked as in scope of the ESF.
        out of scope and too late                  | 2022-11-01 | contract contract_id=C1 esf_in_scope=false                                                    | EXCLUDED:NOT_ESF_CONTRACT      | none             | Started on Tue 1 Nov 2022 with contract C1, which is not marked as in scope of the ESF.
        held on the start by one out of scope      | 2022-03-01 | contract contract_id=C2 esf_in_scope=false; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2022-03-01 | EXCLUDED:NOT_ESF_CONTRACT      | none             | Started on Tue 1 Mar 2022 with contract C2, which is not marked as in scope of the ESF.
        held the day after by one out of scope     | 2022-03-01 | contract contract_id=C2 esf_in_scope=false; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2022-03-02 | MET                            | COUNTED          | Started on Tue 1 Mar 2022, as version 1 of the ESF form says.
        held on the start by one that nobody knows | 2022-03-01 | participant_change change_type=CONTRACT_TRANSFER new_contract_id=C9 effective_date=2022-03-01 | EXCLUDED:NOT_ESF_CONTRACT      | none             | Started on Tue 1 Mar 2022 with contract C9, which is not marked as in scope of the ESF.
        not started                                |            |                                                                                               | none                           | none             |
        """)
    void asksOnlyWhereTheFundPays(
            String situation, String start, String contracts, String match, String atRisk, String why) {
        Given given = Given.rows("referral | programme=WHP referral_date=2022-02-20")
                .and(start == null ? "" : "participation | start_date=" + start)
                .and(Judged.rows(contracts));
        String form = start == null ? "" : "esf_form | form_version=1 form_start_date=" + start;

        Given.OnDay withForm = given.and(form).asOf("2022-12-31");
        assertThat(Judged.verdict(MATCH, withForm)).isEqualTo(match);
        assertThat(Judged.by(MATCH, withForm))
                .allSatisfy(finding -> assertThat(finding.why()).isEqualTo(why));
        assertThat(Judged.verdict(AT_RISK, given.asOf("2022-12-31"))).isEqualTo(atRisk);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | plans                                                                             | form       | as of      | cause            | why
        plan in time, form right                     | complete 2020-02-20                                                               | 2020-02-10 | 2020-06-30 |                  |
        plan on day 20                               | complete 2020-02-23                                                               | 2020-02-10 | 2020-06-30 |                  |
        plan on day 21                               | complete 2020-02-24                                                               | 2020-02-10 | 2020-06-30 | NO_PLAN          | Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; complete 1 day late: the plan was agreed on Mon 24 Feb, the provider signed on Mon 24 Feb and the participant on Mon 24 Feb.
        no plan                                      |                                                                                   | 2020-02-10 | 2020-06-30 | NO_PLAN          | Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; there is no plan.
        no plan and no form: the first cause         |                                                                                   |            | 2020-06-30 | NO_PLAN          | Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; there is no plan.
        no plan and no form, not due yet             |                                                                                   |            | 2020-02-23 | FORM_MISSING     | Started on Mon 10 Feb 2020; there is no ESF form.
        no plan and no form, the day after           |                                                                                   |            | 2020-02-24 | NO_PLAN          | Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; there is no plan.
        no form                                      | complete 2020-02-20                                                               |            | 2020-06-30 | FORM_MISSING     | Started on Mon 10 Feb 2020; there is no ESF form.
        form a day off                               | complete 2020-02-20                                                               | 2020-02-11 | 2020-06-30 | FORM_DIFFERS     | Started on Mon 10 Feb 2020; version 1 of the ESF form says Tue 11 Feb, 1 day later.
        no form, original not held: the first cause  | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false              |            | 2020-06-30 | FORM_MISSING     | Started on Mon 10 Feb 2020; there is no ESF form.
        form a day off, original not held            | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false              | 2020-02-09 | 2020-06-30 | FORM_DIFFERS     | Started on Mon 10 Feb 2020; version 1 of the ESF form says Sun 9 Feb, 1 day earlier.
        original of a second version not held        | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false              | 2020-02-10 | 2020-06-30 | ORIGINAL_MISSING | The provider does not hold the original of the plan drawn up on Wed 1 Apr 2020.
        originals of two versions not held           | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false; plan version_no=0 agreed_date=2020-02-05 original_held=false | 2020-02-10 | 2020-06-30 | ORIGINAL_MISSING | The provider does not hold the originals of the plans drawn up on Wed 5 Feb 2020 and Wed 1 Apr.
        original of a version made tomorrow not held | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=false              | 2020-02-10 | 2020-03-31 |                  |
        original of the initial plan not held        | complete 2020-02-20; plan version_no=0 agreed_date=2020-02-05 original_held=false | 2020-02-10 | 2020-06-30 | ORIGINAL_MISSING | The provider does not hold the original of the plan drawn up on Wed 5 Feb 2020.
        not said whether the original is held        | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=                   | 2020-02-10 | 2020-06-30 |                  |
        original held                                | complete 2020-02-20; plan agreed_date=2020-04-01 original_held=true               | 2020-02-10 | 2020-06-30 |                  |
        complete by a reason in time                 | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT refusal_type=CANNOT refusal_reason=HEALTH refusal_recorded_date=2020-02-20 | 2020-02-10 | 2020-06-30 |                  |
        """)
    void namesTheFirstCauseThatPutsMoneyAtRisk(
            String situation, String plans, String form, String asOf, String cause, String why) {
        Given.OnDay day = STARTED.and(Judged.rows(plans))
                .and(
                        form == null
                                ? ""
                                : "esf_form | form_version=1 form_start_date=" + form + " received_date=2020-02-12")
                .asOf(asOf);

        if (cause == null) {
            assertThat(Judged.by(AT_RISK, day)).isEmpty();
        } else {
            assertThat(Judged.one(AT_RISK, day))
                    .extracting(
                            Finding::subjectId, Finding::dimension, Finding::reason, Finding::openedOn, Finding::why)
                    .containsExactly("R1", cause, null, LocalDate.of(2020, 2, 10), why);
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
