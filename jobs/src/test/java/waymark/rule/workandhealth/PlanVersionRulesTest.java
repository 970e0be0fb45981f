package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** The rules on each version of a plan: signed or excused, copied to the participant, mindful of complex needs. */
class PlanVersionRulesTest {

    private static final Given STARTED = Given.rows("""
        referral      | programme=WHP referral_date=2020-02-03 complex_needs=true
        participation | start_date=2020-02-10
        """);
    private static final String BY_REASON = """
        plan           | created_date=2020-03-10 agreed_date=2020-03-12 version_type=REVISION
        plan_signature | party=PROVIDER signed_date=2020-03-12
        plan_signature | party=PARTICIPANT refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-04-01
        """;
    private static final String NEVER_SIGNED = "plan | created_date=2020-05-02 agreed_date=2020-05-04";
    private static final String INITIAL_SIGNED = """
        plan           | version_no=0 agreed_date=2020-02-05
        plan_signature | version_no=0 party=PROVIDER signed_date=2020-02-05
        plan_signature | version_no=0 party=PARTICIPANT signed_date=2020-02-05
        """;

    @Test
    void namesTheCompleteVersionsThatCarryAReasonInPlaceOfASignature() {
        Given.OnDay day = STARTED.and(Judged.rows("complete 2020-02-20"))
                .and(BY_REASON)
                .and(NEVER_SIGNED)
                .and(INITIAL_SIGNED)
                .asOf("2020-06-30");

        assertThat(Judged.verdicts("whp_signature_exception", day)).isEqualTo("P1/1 NOT_MET, P1/2 MET:PRIVACY");
        assertThat(Judged.by("whp_signature_exception", day))
                .filteredOn(finding -> finding.subjectId().equals("P1/2"))
                .singleElement()
                .extracting(Finding::month, Finding::openedOn, Finding::dueOn, Finding::closedOn)
                .containsExactly(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 3, 10), null, LocalDate.of(2020, 4, 1));
        assertThat(Judged.by("whp_signature_exception", day))
                .extracting(Finding::why)
                .containsExactlyInAnyOrder(
                        "The participant signed on Thu 20 Feb 2020; no reason stands in for the signature.",
                        "The participant refuses to sign (privacy), as recorded on Wed 1 Apr 2020.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # a version made on 10, complete on 20 February | copy       | as of      | outcome | closed     | why
        copy on the day it was made                     | 2020-02-10 | 2020-06-30 | MET     | 2020-02-10 | Complete on Thu 20 Feb 2020; a copy was given on Mon 10 Feb.
        copy the day before it was made                 | 2020-02-09 | 2020-06-30 | NOT_MET | 2020-02-09 | The copy was given on Sun 9 Feb 2020, before this version was drawn up on Mon 10 Feb.
        copy when it was complete                       | 2020-02-20 | 2020-06-30 | MET     | 2020-02-20 | Complete on Thu 20 Feb 2020; a copy was given on Thu 20 Feb.
        copy months later                               | 2020-06-30 | 2020-06-30 | MET     | 2020-06-30 | Complete on Thu 20 Feb 2020; a copy was given on Tue 30 Jun.
        copy tomorrow                                   | 2020-06-30 | 2020-06-29 | NOT_MET |            | Complete on Thu 20 Feb 2020; it is not on record that a copy was given.
        no copy                                         |            | 2020-06-30 | NOT_MET |            | Complete on Thu 20 Feb 2020; it is not on record that a copy was given.
        not complete yet                                | 2020-02-10 | 2020-02-19 | none    |            |
        """)
    void wantsACopyOfEachCompleteVersion(
            String situation, String copy, String asOf, String outcome, LocalDate closed, String why) {
        Given.OnDay day = STARTED.and("plan | created_date=2020-02-10 agreed_date=2020-02-12"
                        + (copy == null ? "" : " copy_issued_date=" + copy))
                .and("plan_signature | party=PROVIDER signed_date=2020-02-20")
                .and("plan_signature | party=PARTICIPANT signed_date=2020-02-12")
                .asOf(asOf);

        assertThat(Judged.verdict("whp_plan_copy_issued", day)).isEqualTo(outcome);
        assertThat(Judged.by("whp_plan_copy_issued", day)).allSatisfy(finding -> assertThat(finding)
                .extracting(Finding::subjectId, Finding::openedOn, Finding::closedOn, Finding::why)
                .containsExactly("P1/1", LocalDate.of(2020, 2, 20), closed, why));
    }

    @Test
    void wantsNoCopyOfAVersionThatIsNotComplete() {
        Given.OnDay day = STARTED.and(Judged.rows("complete 2020-02-20"))
                .and(BY_REASON)
                .and(NEVER_SIGNED)
                .and(INITIAL_SIGNED)
                .asOf("2020-06-30");

        assertThat(Judged.verdicts("whp_plan_copy_issued", day)).isEqualTo("P1/1 NOT_MET, P1/2 NOT_MET");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | needs | leaves     | as of      | plans                                                                                  | outcome      | why
        considered                                   | true  |            | 2020-06-30 | plan agreed_date=2020-02-20 complex_needs_considered=true                              | P1/1 MET     |
        not considered                               | true  |            | 2020-06-30 | plan agreed_date=2020-02-20 complex_needs_considered=false                             | P1/1 NOT_MET | Complex needs are known; the plan agreed on Thu 20 Feb 2020 does not consider them.
        not said                                     | true  |            | 2020-06-30 | plan agreed_date=2020-02-20                                                            | P1/1 NOT_MET | Complex needs are known; it is blank whether the plan agreed on Thu 20 Feb 2020 considers them.
        no complex needs                             | false |            | 2020-06-30 | plan agreed_date=2020-02-20 complex_needs_considered=true                              |              |
        complex needs not known                      |       |            | 2020-06-30 | plan agreed_date=2020-02-20 complex_needs_considered=true                              |              |
        no plan                                      | true  |            | 2020-06-30 |                                                                                        |              |
        plan not agreed                              | true  |            | 2020-06-30 | plan created_date=2020-02-20 complex_needs_considered=true                             |              |
        plan agreed tomorrow                         | true  |            | 2020-06-30 | plan created_date=2020-02-20 agreed_date=2020-07-01 complex_needs_considered=true      |              |
        left on the as-of day                        | true  | 2020-06-30 | 2020-06-30 | plan agreed_date=2020-02-20 complex_needs_considered=true                              |              |
        leaves the day after                         | true  | 2020-07-01 | 2020-06-30 | plan agreed_date=2020-02-20 complex_needs_considered=true                              | P1/1 MET     |
        started on the as-of day                     | true  |            | 2020-02-10 | plan agreed_date=2020-02-05 complex_needs_considered=true                              | P1/1 MET     |
        starts the day after                         | true  |            | 2020-02-09 | plan agreed_date=2020-02-05 complex_needs_considered=true                              |              |
        the version agreed last, whatever its number | true  |            | 2020-06-30 | plan agreed_date=2020-03-20 complex_needs_considered=true; plan agreed_date=2020-02-20 | P1/1 MET     |
        agreed on one day: the higher number         | true  |            | 2020-06-30 | plan agreed_date=2020-02-20 complex_needs_considered=true; plan agreed_date=2020-02-20 | P1/2 NOT_MET | Complex needs are known; it is blank whether the plan agreed on Thu 20 Feb 2020 considers them.
        one day, one number: the higher plan id      | true  |            | 2020-06-30 | plan plan_id=P2 version_no=1 agreed_date=2020-02-20 complex_needs_considered=true; plan version_no=1 agreed_date=2020-02-20 | P2/1 MET     |
        an initial plan that was agreed is one       | true  |            | 2020-06-30 | plan version_no=0 agreed_date=2020-02-20 complex_needs_considered=true                 | P1/0 MET     |
        a development plan is none                   | true  |            | 2020-06-30 | plan agreed_date=2020-03-20 plan_type=DEVELOPMENT_PLAN; plan agreed_date=2020-02-20 complex_needs_considered=true | P1/2 MET     |
        """)
    void wantsComplexNeedsConsideredInThePlanInForce(
            String situation, String needs, String leaves, String asOf, String plans, String outcome, String why) {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03 complex_needs="
                        + (needs == null ? "" : needs))
                .and("participation | start_date=2020-02-10"
                        + (leaves == null ? "" : " leave_reason=OTHER leave_date=" + leaves))
                .and(Judged.rows(plans))
                .asOf(asOf);

        assertThat(Judged.verdicts("whp_complex_needs_considered", day)).isEqualTo(outcome == null ? "" : outcome);
        assertThat(Judged.by("whp_complex_needs_considered", day))
                .allSatisfy(finding -> assertThat(finding.why()).isEqualTo(why));
    }

    @Test
    void countsComplexNeedsInTheMonthOfTheAsOfDay() {
        Given.OnDay day = STARTED.and("plan | agreed_date=2020-02-20").asOf("2020-06-30");

        assertThat(Judged.one("whp_complex_needs_considered", day))
                .extracting(Finding::month, Finding::openedOn, Finding::dueOn)
                .containsExactly(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 2, 20), null);
    }
}
