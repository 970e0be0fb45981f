package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** The rules on what is recorded along the way: activities, interactions, requests for the plan. */
class EvidenceRulesTest {

    private static final Given REFERRED = Given.rows("referral | programme=WHP referral_date=2020-02-03");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | objective       | actions                                                                                                | as of      | outcome | why
        its objective is on the plan            | objective_id=O1 | plan_action agreed_date=2020-02-20 objective_id=O1                                                     | 2020-06-30 | MET     |
        its objective is on none of them        | objective_id=O1 | plan_action agreed_date=2020-02-20 objective_id=O2                                                     | 2020-06-30 | NOT_MET | No action on a plan has its objective.
        its objective is one of several         | objective_id=O1 | plan_action agreed_date=2020-02-20 objective_id=O2; plan_action agreed_date=2020-02-20 objective_id=O1 | 2020-06-30 | MET     |
        no objective                            |                 | plan_action agreed_date=2020-02-20 objective_id=O1                                                     | 2020-06-30 | NOT_MET | The activity names no objective.
        no objective, and an action without one |                 | plan_action agreed_date=2020-02-20                                                                     | 2020-06-30 | NOT_MET | The activity names no objective.
        no action at all                        | objective_id=O1 |                                                                                                        | 2020-06-30 | NOT_MET | No action on a plan has its objective.
        set after the activity, known by now    | objective_id=O1 | plan_action agreed_date=2020-06-30 objective_id=O1                                                     | 2020-06-30 | MET     |
        set tomorrow                            | objective_id=O1 | plan_action agreed_date=2020-07-01 objective_id=O1                                                     | 2020-06-30 | NOT_MET | No action on a plan has its objective.
        cancelled since                         | objective_id=O1 | plan_action agreed_date=2020-02-20 objective_id=O1 status=CANCELLED                                    | 2020-06-30 | MET     |
        """)
    void wantsEachActivityOnThePlan(
            String situation, String objective, String actions, String asOf, String outcome, String why) {
        Given.OnDay day = REFERRED.and(Judged.rows(actions))
                .and("support_activity | activity_id=T7 activity_date=2020-04-09 "
                        + (objective == null ? "" : objective))
                .asOf(asOf);

        assertThat(Judged.one("whp_activity_on_plan", day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly(outcome, why);
        assertThat(Judged.one("whp_activity_on_plan", day))
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::closedOn)
                .containsExactly("T7", LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 9), null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | event                                                      | outcome               | why
        signed                                   | event_type=INTERACTION signed=true                         | MET                   |
        signed, and a reason for not signing     | event_type=INTERACTION signed=true refusal_reason=HEALTH   | MET                   |
        not signed, reason recorded              | event_type=INTERACTION signed=false refusal_reason=PRIVACY | MET_EXCEPTION:PRIVACY | Not signed; a reason is recorded (privacy).
        not said whether signed, reason recorded | event_type=INTERACTION refusal_reason=OTHER                | MET_EXCEPTION:OTHER   | Not recorded whether it was signed; a reason is recorded (other).
        not signed, no reason                    | event_type=INTERACTION signed=false                        | NOT_MET               | Not signed; no reason is recorded.
        not said whether signed, no reason       | event_type=INTERACTION                                     | UNKNOWN:SIGNED_BLANK  | Not recorded whether it was signed; no reason is recorded.
        another event, signed                    | event_type=CAREER_GOALS signed=true                        | none                  |
        """)
    void wantsEachInteractionSignedOrTheReasonWhyNot(String situation, String event, String outcome, String why) {
        Given.OnDay day = REFERRED.and("participant_event | event_id=E7 event_date=2020-04-09 " + event)
                .asOf("2020-06-30");

        assertThat(Judged.verdict("whp_interaction_evidenced", day)).isEqualTo(outcome);
        assertThat(Judged.by("whp_interaction_evidenced", day)).allSatisfy(finding -> assertThat(finding)
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn, Finding::why)
                .containsExactly("E7", LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 9), null, why));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # asked on 9 April 2020                   | wanted     | supplied, in this medium                     | as of      | outcome | closed     | why
        given that day                            | PAPER      | 2020-04-09 PAPER                             | 2020-06-30 | MET     | 2020-04-09 | Asked for on Thu 9 Apr 2020 on paper; given on Thu 9 Apr.
        given the day before                      | PAPER      | 2020-04-08 PAPER                             | 2020-06-30 | NOT_MET |            | Asked for on Thu 9 Apr 2020 on paper; not given since.
        given months later                        | PAPER      | 2020-06-30 PAPER                             | 2020-06-30 | MET     | 2020-06-30 | Asked for on Thu 9 Apr 2020 on paper; given on Tue 30 Jun.
        given tomorrow                            | PAPER      | 2020-06-30 PAPER                             | 2020-06-29 | NOT_MET |            | Asked for on Thu 9 Apr 2020 on paper; not given since.
        never given                               | PAPER      |                                              | 2020-06-30 | NOT_MET |            | Asked for on Thu 9 Apr 2020 on paper; not given since.
        wanted on paper, given electronically     | PAPER      | 2020-04-10 ELECTRONIC                        | 2020-06-30 | NOT_MET |            | Asked for on Thu 9 Apr 2020 on paper; given on Fri 10 Apr electronically only.
        wanted electronically, given on paper     | ELECTRONIC | 2020-04-10 PAPER                             | 2020-06-30 | NOT_MET |            | Asked for on Thu 9 Apr 2020 electronically; given on Fri 10 Apr on paper only.
        wanted electronically, and so given       | ELECTRONIC | 2020-04-10 ELECTRONIC                        | 2020-06-30 | MET     | 2020-04-10 | Asked for on Thu 9 Apr 2020 electronically; given on Fri 10 Apr.
        no wish known                             |            | 2020-04-10 ELECTRONIC                        | 2020-06-30 | MET     | 2020-04-10 | Asked for on Thu 9 Apr 2020; given on Fri 10 Apr.
        not known how it was given                | PAPER      | 2020-04-10                                   | 2020-06-30 | MET     | 2020-04-10 | Asked for on Thu 9 Apr 2020 on paper; given on Fri 10 Apr.
        neither known                             |            | 2020-04-10                                   | 2020-06-30 | MET     | 2020-04-10 | Asked for on Thu 9 Apr 2020; given on Fri 10 Apr.
        first in the wrong medium, then as wanted | PAPER      | 2020-04-10 ELECTRONIC, 2020-05-01 PAPER      | 2020-06-30 | MET     | 2020-05-01 | Asked for on Thu 9 Apr 2020 on paper; given on Fri 1 May.
        twice in the wrong medium: the first      | PAPER      | 2020-05-01 ELECTRONIC, 2020-04-10 ELECTRONIC | 2020-06-30 | NOT_MET |            | Asked for on Thu 9 Apr 2020 on paper; given on Fri 10 Apr electronically only.
        given twice: the first of them            | PAPER      | 2020-05-01 PAPER, 2020-04-10 PAPER           | 2020-06-30 | MET     | 2020-04-10 | Asked for on Thu 9 Apr 2020 on paper; given on Fri 10 Apr.
        """)
    void wantsThePlanGivenToWhoAsksForIt(
            String situation,
            String wanted,
            String supplied,
            String asOf,
            String outcome,
            LocalDate closed,
            String why) {
        Given given =
                REFERRED.and("participant_event | event_id=E7 event_type=PLAN_REQUESTED event_date=2020-04-09 medium="
                        + (wanted == null ? "" : wanted));
        for (String supply : supplied == null ? new String[0] : supplied.split(", ", -1)) {
            given = given.and("participant_event | event_type=PLAN_SUPPLIED event_date=" + supply.substring(0, 10)
                    + " medium=" + supply.substring(10).strip());
        }

        assertThat(Judged.one("whp_plan_request_supplied", given.asOf(asOf)))
                .extracting(
                        Judged::verdict,
                        Finding::subjectId,
                        Finding::month,
                        Finding::openedOn,
                        Finding::closedOn,
                        Finding::why)
                .containsExactly(outcome, "E7", LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 9), closed, why);
    }

    @ParameterizedTest(name = "supplied on {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # supplied | two requests, of 9 and 20 April
        2020-04-25 | E1 MET, E2 MET
        2020-04-20 | E1 MET, E2 MET
        2020-04-19 | E1 MET, E2 NOT_MET
        """)
    void oneCopyMayAnswerSeveralRequests(String supplied, String outcomes) {
        Given.OnDay day = REFERRED.and("participant_event | event_type=PLAN_REQUESTED event_date=2020-04-09")
                .and("participant_event | event_type=PLAN_REQUESTED event_date=2020-04-20")
                .and("participant_event | event_type=PLAN_SUPPLIED event_date=" + supplied)
                .asOf("2020-06-30");

        assertThat(Judged.verdicts("whp_plan_request_supplied", day)).isEqualTo(outcomes);
    }
}
