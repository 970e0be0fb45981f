package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Given;

/**
 * Which referrals are judged, and when. Referred on Monday 3 February 2020: due on Sunday 23 February, in working days
 * on Monday 2 March.
 */
class ActionPlanScopeTest {

    private static final String ON_TIME = "whp_action_plan_on_time";
    private static final String WORKING_DAYS = "whp_action_plan_on_time_working_days";
    private static final String STRICT = "whp_action_plan_on_time_strict";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | status           | since      | start      | plan       | as of      | outcome                   | closed
        plan complete, on the due day            | STARTED          | 2020-02-10 | 2020-02-10 | 2020-02-12 | 2020-02-23 | NOT_DUE                   | 2020-02-12
        plan complete, the day after             | STARTED          | 2020-02-10 | 2020-02-10 | 2020-02-12 | 2020-02-24 | MET                       | 2020-02-12
        no plan, on the due day                  | STARTED          | 2020-02-10 | 2020-02-10 |            | 2020-02-23 | NOT_DUE                   |
        no plan, the day after                   | STARTED          | 2020-02-10 | 2020-02-10 |            | 2020-02-24 | NOT_MET:NO_PLAN           |
        plan of day 25, seen on day 24           | STARTED          | 2020-02-10 | 2020-02-10 | 2020-02-28 | 2020-02-27 | NOT_MET:NO_PLAN           |
        plan of day 25, seen on day 25           | STARTED          | 2020-02-10 | 2020-02-10 | 2020-02-28 | 2020-02-28 | NOT_MET:LATE              | 2020-02-28
        open, on the due day                     | OPEN             | 2020-02-03 |            | 2020-02-12 | 2020-02-23 | NOT_DUE                   | 2020-02-12
        open, the day after                      | OPEN             | 2020-02-03 |            | 2020-02-12 | 2020-02-24 | EXCLUDED:OPEN_NOT_STARTED |
        said to have started, no start date      | STARTED          | 2020-02-10 |            |            | 2020-02-24 | EXCLUDED:OPEN_NOT_STARTED |
        transferred, no start date               | TRANSFERRED      | 2020-02-10 |            |            | 2020-02-24 | EXCLUDED:OPEN_NOT_STARTED |
        starts on the as-of day                  | OPEN             | 2020-02-03 | 2020-02-24 |            | 2020-02-24 | NOT_MET:NO_PLAN           |
        starts the day after the as-of day       | OPEN             | 2020-02-03 | 2020-02-25 |            | 2020-02-24 | EXCLUDED:OPEN_NOT_STARTED |
        starts on day 25 with a plan in time     | STARTED          | 2020-02-28 | 2020-02-28 | 2020-02-12 | 2020-06-30 | MET                       | 2020-02-12
        withdrawn without a start                | WITHDRAWN        | 2020-02-10 |            | 2020-02-12 | 2020-06-30 | EXCLUDED:WITHDRAWN        |
        withdrawn without a start, not due yet   | WITHDRAWN        | 2020-02-10 |            |            | 2020-02-10 | EXCLUDED:WITHDRAWN        |
        will be withdrawn tomorrow               | WITHDRAWN        | 2020-02-11 |            |            | 2020-02-10 | NOT_DUE                   |
        withdrawn after the due day, not started | WITHDRAWN        | 2020-04-01 |            |            | 2020-06-30 | EXCLUDED:WITHDRAWN        |
        the same the day before the withdrawal   | WITHDRAWN        | 2020-04-01 |            |            | 2020-03-31 | EXCLUDED:OPEN_NOT_STARTED |
        withdrawn after a start                  | WITHDRAWN        | 2020-02-12 | 2020-02-10 |            | 2020-06-30 | NOT_MET:NO_PLAN           |
        cancelled without a start                | CANCELLED        | 2020-02-10 |            |            | 2020-06-30 | EXCLUDED:CANCELLED        |
        cancelled after a start                  | CANCELLED        | 2020-02-12 | 2020-02-10 |            | 2020-06-30 | NOT_MET:NO_PLAN           |
        did not attend                           | FAILED_TO_ATTEND | 2020-02-10 |            |            | 2020-06-30 | EXCLUDED:FAILED_TO_ATTEND |
        said not to attend, but has a start date | FAILED_TO_ATTEND | 2020-02-10 | 2020-02-10 |            | 2020-06-30 | NOT_MET:NO_PLAN           |
        did not start                            | DID_NOT_START    | 2020-02-10 |            |            | 2020-06-30 | EXCLUDED:DID_NOT_START    |
        said not to start, but has a start date  | DID_NOT_START    | 2020-02-10 | 2020-02-10 |            | 2020-06-30 | NOT_MET:NO_PLAN           |
        """)
    void judgesReferralsThatStartedOnceTheyAreDue(
            String situation,
            String status,
            String since,
            String start,
            String plan,
            String asOf,
            String outcome,
            LocalDate closed) {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03 referral_status=" + status
                        + " status_date=" + since)
                .and(start == null ? "" : "participation | start_date=" + start)
                .and(plan == null ? "" : Judged.rows("complete " + plan))
                .asOf(asOf);

        assertThat(Judged.verdict(ON_TIME, day)).isEqualTo(outcome);
        assertThat(Judged.one(ON_TIME, day).closedOn()).isEqualTo(closed);
        assertThat(Judged.verdict(STRICT, day)).isEqualTo(outcome);
        assertThat(Judged.one(STRICT, day).closedOn()).isEqualTo(closed);
        assertThat(Judged.verdict("whp_open_unstarted", day))
                .isEqualTo(outcome.equals("EXCLUDED:OPEN_NOT_STARTED") ? "COUNTED:OPEN_NOT_STARTED" : "none");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                 | status and leaving                                                            | as of      | calendar        | working days
        died on day 20, not started                 | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-23           | 2020-06-30 | EXCLUDED:DIED   | EXCLUDED:DIED
        died on day 21, not started                 | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-24           | 2020-06-30 | EXCLUDED:WITHDRAWN | EXCLUDED:DIED
        died on working day 20, not started         | referral_status=WITHDRAWN status_reason=DIED status_date=2020-03-02           | 2020-06-30 | EXCLUDED:WITHDRAWN | EXCLUDED:DIED
        died on working day 21, not started         | referral_status=WITHDRAWN status_reason=DIED status_date=2020-03-03           | 2020-06-30 | EXCLUDED:WITHDRAWN | EXCLUDED:WITHDRAWN
        died on day 20 after a start                | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-23 / start_date=2020-02-10 | 2020-06-30 | EXCLUDED:DIED   | EXCLUDED:DIED
        died on day 21 after a start                | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-24 / start_date=2020-02-10 | 2020-06-30 | NOT_MET:NO_PLAN | EXCLUDED:DIED
        died, not due yet                           | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-10           | 2020-02-10 | EXCLUDED:DIED   | EXCLUDED:DIED
        will die tomorrow                           | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-11           | 2020-02-10 | NOT_DUE         | NOT_DUE
        withdrawn because moved away                | referral_status=WITHDRAWN status_reason=MOVED_AWAY status_date=2020-02-10     | 2020-06-30 | EXCLUDED:WITHDRAWN | EXCLUDED:WITHDRAWN
        left as dead on day 20                      | referral_status=STARTED / start_date=2020-02-10 leave_date=2020-02-23 leave_reason=DIED | 2020-06-30 | EXCLUDED:DIED | EXCLUDED:DIED
        left as dead on day 21                      | referral_status=STARTED / start_date=2020-02-10 leave_date=2020-02-24 leave_reason=DIED | 2020-06-30 | NOT_MET:NO_PLAN | EXCLUDED:DIED
        left as dead on working day 20              | referral_status=STARTED / start_date=2020-02-10 leave_date=2020-03-02 leave_reason=DIED | 2020-06-30 | NOT_MET:NO_PLAN | EXCLUDED:DIED
        left as dead on working day 21              | referral_status=STARTED / start_date=2020-02-10 leave_date=2020-03-03 leave_reason=DIED | 2020-06-30 | NOT_MET:NO_PLAN | NOT_MET:NO_PLAN
        left as dead without a start                | referral_status=OPEN / leave_date=2020-02-20 leave_reason=DIED                | 2020-06-30 | EXCLUDED:DIED   | EXCLUDED:DIED
        will leave as dead tomorrow                 | referral_status=STARTED / start_date=2020-02-10 leave_date=2020-02-20 leave_reason=DIED | 2020-02-19 | NOT_DUE | NOT_DUE
        left for work within the time               | referral_status=STARTED / start_date=2020-02-10 leave_date=2020-02-20 leave_reason=TO_WORK | 2020-06-30 | NOT_MET:NO_PLAN | NOT_MET:NO_PLAN
        """)
    void leavesOutWhoDiedWhileThereWasTime(
            String situation, String statusAndLeaving, String asOf, String calendar, String workingDays) {
        String[] parts = statusAndLeaving.split("/", -1);
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03 " + parts[0])
                .and(parts.length == 1 ? "" : "participation | " + parts[1])
                .asOf(asOf);

        assertThat(Judged.verdict(ON_TIME, day)).isEqualTo(calendar);
        assertThat(Judged.verdict(STRICT, day)).isEqualTo(calendar);
        assertThat(Judged.verdict(WORKING_DAYS, day)).isEqualTo(workingDays);
    }
}
