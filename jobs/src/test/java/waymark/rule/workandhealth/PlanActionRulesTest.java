package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** The four rules on single actions of a plan. */
class PlanActionRulesTest {

    private static final Given REFERRED = Given.rows("""
        referral | programme=WHP referral_date=2020-02-03
        plan     | agreed_date=2020-02-20 created_date=2020-02-18
        """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | specific | measurable | achievable | realistic | time bound | due        | status    | outcome             | why
        SMART in all five, with a due date   | true     | true       | true       | true      | true       | 2020-03-20 | OPEN      | MET                 |
        not specific                         | false    | true       | true       | true      | true       | 2020-03-20 | OPEN      | NOT_MET             | The provider says it is not specific.
        not measurable                       | true     | false      | true       | true      | true       | 2020-03-20 | OPEN      | NOT_MET             | The provider says it is not measurable.
        not achievable                       | true     | true       | false      | true      | true       | 2020-03-20 | OPEN      | NOT_MET             | The provider says it is not achievable.
        not realistic                        | true     | true       | true       | false     | true       | 2020-03-20 | OPEN      | NOT_MET             | The provider says it is not realistic.
        not time bound                       | true     | true       | true       | true      | false      | 2020-03-20 | OPEN      | NOT_MET             | The provider says it is not time bound.
        not said whether specific            |          | true       | true       | true      | true       | 2020-03-20 | OPEN      | UNKNOWN:SMART_BLANK | Left blank by the provider: specific.
        not said whether measurable          | true     |            | true       | true      | true       | 2020-03-20 | OPEN      | UNKNOWN:SMART_BLANK | Left blank by the provider: measurable.
        not said whether achievable          | true     | true       |            | true      | true       | 2020-03-20 | OPEN      | UNKNOWN:SMART_BLANK | Left blank by the provider: achievable.
        not said whether realistic           | true     | true       | true       |           | true       | 2020-03-20 | OPEN      | UNKNOWN:SMART_BLANK | Left blank by the provider: realistic.
        not said whether time bound          | true     | true       | true       | true      |            | 2020-03-20 | OPEN      | UNKNOWN:SMART_BLANK | Left blank by the provider: time bound.
        one no settles it, whatever is blank |          |            | true       | true      | false      | 2020-03-20 | OPEN      | NOT_MET             | The provider says it is not time bound.
        all five, but no due date            | true     | true       | true       | true      | true       |            | OPEN      | NOT_MET             | The provider says it is SMART, but it has no due date.
        one blank, and no due date           | true     |            | true       | true      | true       |            | OPEN      | UNKNOWN:SMART_BLANK | Left blank by the provider: measurable.
        cancelled, though SMART              | true     | true       | true       | true      | true       | 2020-03-20 | CANCELLED | EXCLUDED:CANCELLED  | The action was cancelled.
        cancelled, not SMART                 | false    |            |            |           |            |            | CANCELLED | EXCLUDED:CANCELLED  | The action was cancelled.
        done                                 | true     | true       | true       | true      | true       | 2020-03-20 | DONE      | MET                 |
        not done                             | true     | true       | true       | true      | true       | 2020-03-20 | NOT_DONE  | MET                 |
        no in two respects                   | true     | false      | true       | true      | false      | 2020-03-20 | OPEN      | NOT_MET             | The provider says it is not measurable and not time bound.
        blank in three respects              |          | true       |            |           | true       | 2020-03-20 | OPEN      | UNKNOWN:SMART_BLANK | Left blank by the provider: specific, achievable and realistic.
        a due date before it was set is one  | true     | true       | true       | true      | true       | 2020-02-01 | OPEN      | MET                 |
        """)
    void takesTheProvidersWordOnSmart(
            String situation,
            String specific,
            String measurable,
            String achievable,
            String realistic,
            String timeBound,
            String due,
            String status,
            String outcome,
            String why) {
        Given.OnDay day = REFERRED.and("plan_action | agreed_date=2020-02-20 status=" + status
                        + column("smart_specific", specific)
                        + column("smart_measurable", measurable)
                        + column("smart_achievable", achievable)
                        + column("smart_realistic", realistic)
                        + column("smart_time_bound", timeBound)
                        + column("due_date", due))
                .asOf("2020-06-30");

        says("whp_smart_action", day, outcome, why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                               | agreed     | recorded   | due        | evidence | status    | outcome            | why
        due the day it is set                     | 2020-02-20 | 2020-02-25 | 2020-02-20 | true     | OPEN      | MET                |
        due the day before it is set              | 2020-02-20 | 2020-02-10 | 2020-02-19 | true     | OPEN      | NOT_MET            | Due Wed 19 Feb 2020, before it was agreed on Thu 20 Feb.
        it is known that no evidence is needed    | 2020-02-20 |            | 2020-03-20 | false    | OPEN      | MET                |
        not known what evidence is needed         | 2020-02-20 |            | 2020-03-20 |          | OPEN      | NOT_MET            | It is blank whether evidence is needed.
        no due date                               | 2020-02-20 |            |            | true     | OPEN      | NOT_MET            | No due date.
        never agreed: due the day it is recorded  |            | 2020-02-25 | 2020-02-25 | true     | OPEN      | MET                |
        never agreed: due the day before that     |            | 2020-02-25 | 2020-02-24 | true     | OPEN      | NOT_MET            | Due Mon 24 Feb 2020, before it was recorded on Tue 25 Feb.
        neither: due the day its version was made |            |            | 2020-02-18 | true     | OPEN      | MET                |
        neither: due the day before that          |            |            | 2020-02-17 | true     | OPEN      | NOT_MET            | Due Mon 17 Feb 2020, before its plan was drawn up on Tue 18 Feb.
        neither a due date nor known evidence     | 2020-02-20 |            |            |          | OPEN      | NOT_MET            | No due date; it is blank whether evidence is needed.
        due before it is set, evidence not known  | 2020-02-20 |            | 2020-02-19 |          | OPEN      | NOT_MET            | Due Wed 19 Feb 2020, before it was agreed on Thu 20 Feb; it is blank whether evidence is needed.
        cancelled                                 | 2020-02-20 |            | 2020-03-20 | true     | CANCELLED | EXCLUDED:CANCELLED | The action was cancelled.
        """)
    void checksSmartAsFarAsRecordsCan(
            String situation,
            String agreed,
            String recorded,
            String due,
            String evidence,
            String status,
            String outcome,
            String why) {
        Given.OnDay day = REFERRED.and("plan_action | status=" + status
                        + column("agreed_date", agreed)
                        + column("recorded_date", recorded)
                        + column("due_date", due)
                        + column("evidence_required", evidence))
                .asOf("2020-06-30");

        says("whp_smart_action_checked", day, outcome, why);
    }

    @Test
    void takesTheReferralForTheDayItWasSetWhereNothingElseIsKnown() {
        Given.OnDay day = REFERRED.and("plan_action | version_no=9 due_date=2020-02-02 evidence_required=true")
                .asOf("2020-06-30");

        says(
                "whp_smart_action_checked",
                day,
                "NOT_MET",
                "Due Sun 2 Feb 2020, before the referral was made on Mon 3 Feb.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | recorded   | notified   | status    | as of      | outcome            | closed     | why
        told on the day it is recorded         | 2020-02-21 | 2020-02-21 | OPEN      | 2020-06-30 | MET                | 2020-02-21 |
        told the day before it is recorded     | 2020-02-21 | 2020-02-20 | OPEN      | 2020-06-30 | NOT_MET            | 2020-02-20 | The participant was told on Thu 20 Feb 2020, before the action was recorded on Fri 21 Feb.
        told later                             | 2020-02-21 | 2020-05-21 | OPEN      | 2020-06-30 | MET                | 2020-05-21 |
        never told                             | 2020-02-21 |            | OPEN      | 2020-06-30 | NOT_MET            |            | Recorded on Fri 21 Feb 2020; it is not on record that the participant was told.
        told, day of recording not known       |            | 2020-02-20 | OPEN      | 2020-06-30 | MET                | 2020-02-20 |
        never told, day of recording not known |            |            | OPEN      | 2020-06-30 | NOT_MET            |            | It is not on record that the participant was told of the action.
        will be told tomorrow                  | 2020-02-21 | 2020-02-22 | OPEN      | 2020-02-21 | NOT_MET            |            | Recorded on Fri 21 Feb 2020; it is not on record that the participant was told.
        will be recorded tomorrow, told today  | 2020-02-22 | 2020-02-21 | OPEN      | 2020-02-21 | MET                | 2020-02-21 |
        cancelled                              | 2020-02-21 | 2020-02-22 | CANCELLED | 2020-06-30 | EXCLUDED:CANCELLED | 2020-02-22 | The action was cancelled.
        """)
    void wantsTheParticipantToldOnceItIsRecorded(
            String situation,
            String recorded,
            String notified,
            String status,
            String asOf,
            String outcome,
            LocalDate closed,
            String why) {
        Given.OnDay day = REFERRED.and("plan_action | agreed_date=2020-02-20 status=" + status
                        + column("recorded_date", recorded)
                        + column("notified_date", notified))
                .asOf(asOf);

        says("whp_action_notified", day, outcome, why);
        assertThat(Judged.one("whp_action_notified", day).closedOn()).isEqualTo(closed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation          | explained | status    | outcome                 | why
        explained            | true      | OPEN      | MET                     |
        not explained        | false     | OPEN      | NOT_MET                 | The action was not explained to the participant.
        not said             |           | OPEN      | UNKNOWN:EXPLAINED_BLANK | It is blank whether the action was explained to the participant.
        explained, cancelled | true      | CANCELLED | EXCLUDED:CANCELLED      | The action was cancelled.
        not said, cancelled  |           | CANCELLED | EXCLUDED:CANCELLED      | The action was cancelled.
        """)
    void wantsItExplained(String situation, String explained, String status, String outcome, String why) {
        Given.OnDay day = REFERRED.and(
                        "plan_action | agreed_date=2020-02-20 status=" + status + column("explained", explained))
                .asOf("2020-06-30");

        says("whp_action_explained", day, outcome, why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # an action that is                               | columns                                                      | month      | opened     | holder
        agreed in March, recorded in April                | agreed_date=2020-03-31 recorded_date=2020-04-01              | 2020-03-01 | 2020-03-31 | C1
        agreed in April, the contract changed that month  | agreed_date=2020-04-01 recorded_date=2020-03-31              | 2020-04-01 | 2020-04-01 | C2
        recorded in April, never agreed                   | recorded_date=2020-04-01                                     | 2020-04-01 |            | C2
        neither, on a version made in February            |                                                              | 2020-02-01 |            | C1
        neither, on a version that nobody knows           | version_no=9                                                 | 2020-01-01 |            | C1
        neither, on a plan that nobody knows              | plan_id=P9                                                   | 2020-01-01 |            | C1
        """)
    void countsInTheMonthInWhichItWasSet(
            String situation, String columns, LocalDate month, LocalDate opened, String holder) {
        Given.OnDay day = Given.rows("""
            referral | programme=WHP referral_date=2020-01-31
            plan     | agreed_date=2020-03-20 created_date=2020-02-29
            participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2020-04-01
            """)
                .and("plan_action | action_id=A7 " + (columns == null ? "" : columns))
                .asOf("2020-06-30");

        assertThat(WorkAndHealthRules.all().keySet().stream()
                        .filter(metric -> metric.startsWith("whp_smart_action")
                                || metric.equals("whp_action_notified")
                                || metric.equals("whp_action_explained"))
                        .map(metric -> Judged.one(metric, day)))
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding)
                        .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::contractId)
                        .containsExactly("A7", month, opened, holder));
    }

    private static void says(String metric, Given.OnDay day, String outcome, String why) {
        assertThat(Judged.one(metric, day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly(outcome, why);
    }

    private static String column(String name, String value) {
        return value == null ? "" : " " + name + "=" + value;
    }
}
