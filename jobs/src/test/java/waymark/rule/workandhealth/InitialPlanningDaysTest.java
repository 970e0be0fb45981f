package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** Days from the first face-to-face meeting to a plan. Referred on 3 February 2020, started on the 10th. */
class InitialPlanningDaysTest {

    private static final String DAYS = "whp_initial_planning_days";
    private static final Given STARTED = Given.rows("""
        referral      | programme=WHP referral_date=2020-02-03
        participation | start_date=2020-02-10
        """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | met on                | plans                                                      | as of      | finding         | opened     | closed     | why
        plan on the day of the meeting               | 2020-02-12            | plan created_date=2020-02-12 version_type=INITIAL          | 2020-06-30 | COUNTED 0       | 2020-02-12 | 2020-02-12 | First met face to face on Wed 12 Feb 2020; a plan was made the same day.
        plan the day after                           | 2020-02-12            | plan created_date=2020-02-13 version_type=INITIAL          | 2020-06-30 | COUNTED 1       | 2020-02-12 | 2020-02-13 | First met face to face on Wed 12 Feb 2020; a plan was made on Thu 13 Feb, 1 day later.
        only a plan of the day before                | 2020-02-12            | plan created_date=2020-02-11 version_type=INITIAL          | 2020-06-30 | UNKNOWN:NO_PLAN | 2020-02-12 |            | First met face to face on Wed 12 Feb 2020; no plan has been made on that day or since.
        plan of the day before, another 5 days after | 2020-02-12            | plan created_date=2020-02-11; plan created_date=2020-02-17 | 2020-06-30 | COUNTED 5       | 2020-02-12 | 2020-02-17 | First met face to face on Wed 12 Feb 2020; a plan was made on Mon 17 Feb, 5 days later.
        no plan                                      | 2020-02-12            |                                                            | 2020-06-30 | UNKNOWN:NO_PLAN | 2020-02-12 |            | First met face to face on Wed 12 Feb 2020; no plan has been made on that day or since.
        plan made today                              | 2020-02-12            | plan created_date=2020-02-20                               | 2020-02-20 | COUNTED 8       | 2020-02-12 | 2020-02-20 | First met face to face on Wed 12 Feb 2020; a plan was made on Thu 20 Feb, 8 days later.
        plan made tomorrow                           | 2020-02-12            | plan created_date=2020-02-20                               | 2020-02-19 | UNKNOWN:NO_PLAN | 2020-02-12 |            | First met face to face on Wed 12 Feb 2020; no plan has been made on that day or since.
        two plans: the earlier, whatever its number  | 2020-02-12            | plan created_date=2020-03-01; plan created_date=2020-02-20 | 2020-06-30 | COUNTED 8       | 2020-02-12 | 2020-02-20 | First met face to face on Wed 12 Feb 2020; a plan was made on Thu 20 Feb, 8 days later.
        a full plan, agreed                          | 2020-02-12            | plan created_date=2020-02-20 agreed_date=2020-02-24        | 2020-06-30 | COUNTED 8       | 2020-02-12 | 2020-02-20 | First met face to face on Wed 12 Feb 2020; a plan was made on Thu 20 Feb, 8 days later.
        a final plan                                 | 2020-02-12            | plan created_date=2020-02-20 version_type=FINAL            | 2020-06-30 | COUNTED 8       | 2020-02-12 | 2020-02-20 | First met face to face on Wed 12 Feb 2020; a plan was made on Thu 20 Feb, 8 days later.
        a plan of another type                       | 2020-02-12            | plan created_date=2020-02-20 plan_type=DEVELOPMENT_PLAN    | 2020-06-30 | COUNTED 8       | 2020-02-12 | 2020-02-20 | First met face to face on Wed 12 Feb 2020; a plan was made on Thu 20 Feb, 8 days later.
        over the end of February, a leap year        | 2020-02-28            | plan created_date=2020-03-01                               | 2020-06-30 | COUNTED 2       | 2020-02-28 | 2020-03-01 | First met face to face on Fri 28 Feb 2020; a plan was made on Sun 1 Mar, 2 days later.
        met twice: the first time counts             | 2020-02-12 2020-02-19 | plan created_date=2020-02-13                               | 2020-06-30 | COUNTED 1       | 2020-02-12 | 2020-02-13 | First met face to face on Wed 12 Feb 2020; a plan was made on Thu 13 Feb, 1 day later.
        met twice, the plan in between none of it    | 2020-02-19 2020-02-12 | plan created_date=2020-02-11; plan created_date=2020-02-19 | 2020-06-30 | COUNTED 7       | 2020-02-12 | 2020-02-19 | First met face to face on Wed 12 Feb 2020; a plan was made on Wed 19 Feb, 7 days later.
        met before the start                         | 2020-02-07            | plan created_date=2020-02-09                               | 2020-06-30 | COUNTED 2       | 2020-02-07 | 2020-02-09 | First met face to face on Fri 7 Feb 2020; a plan was made on Sun 9 Feb, 2 days later.
        met before the referral                      | 2020-02-01            | plan created_date=2020-02-02                               | 2020-06-30 | COUNTED 1       | 2020-02-01 | 2020-02-02 | First met face to face on Sat 1 Feb 2020; a plan was made on Sun 2 Feb, 1 day later.
        met today                                    | 2020-02-12            |                                                            | 2020-02-12 | UNKNOWN:NO_PLAN | 2020-02-12 |            | First met face to face on Wed 12 Feb 2020; no plan has been made on that day or since.
        to be met tomorrow                           | 2020-02-12            | plan created_date=2020-02-11                               | 2020-02-11 | none            |            |            |
        never met                                    |                       | plan created_date=2020-02-11                               | 2020-06-30 | none            |            |            |
        """)
    void countsFromTheFirstMeetingToTheFirstPlanMadeOnOrAfterIt(
            String situation,
            String met,
            String plans,
            String asOf,
            String expected,
            LocalDate opened,
            LocalDate closed,
            String why) {
        Given given = STARTED.and(Judged.rows(plans));
        for (String day : met == null ? new String[0] : met.split(" ", -1)) {
            given = given.and("participant_event | event_type=FIRST_FACE_TO_FACE event_date=" + day);
        }
        Given.OnDay day = given.asOf(asOf);

        assertThat(finding(day)).isEqualTo(expected);
        assertThat(Judged.by(DAYS, day)).allSatisfy(finding -> assertThat(finding)
                .extracting(
                        Finding::subjectId,
                        Finding::month,
                        Finding::openedOn,
                        Finding::dueOn,
                        Finding::closedOn,
                        Finding::why)
                .containsExactly("R1", LocalDate.of(2020, 2, 1), opened, null, closed, why));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                    | participation                                                     | as of      | finding
        never started                  |                                                                   | 2020-06-30 | none
        starts tomorrow                | participation start_date=2020-02-20                               | 2020-02-19 | none
        starts today                   | participation start_date=2020-02-20                               | 2020-02-20 | COUNTED 1
        has left                       | participation start_date=2020-02-20 leave_date=2020-03-01 leave_reason=OTHER | 2020-06-30 | COUNTED 1
        """)
    void asksOfEveryParticipantWhoStarted(String situation, String participation, String asOf, String expected) {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03")
                .and(Judged.rows(participation))
                .and("participant_event | event_type=FIRST_FACE_TO_FACE event_date=2020-02-12")
                .and("plan | created_date=2020-02-13")
                .asOf(asOf);

        assertThat(finding(day)).isEqualTo(expected);
    }

    @Test
    void asksNothingAfterAnotherEvent() {
        Given.OnDay day = STARTED.and("participant_event | event_type=INTERACTION event_date=2020-02-12")
                .and("plan | created_date=2020-02-13")
                .asOf("2020-06-30");

        assertThat(Judged.by(DAYS, day)).isEmpty();
    }

    @ParameterizedTest(name = "transferred on {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # transferred | contract
        2020-02-03    | C2
        2020-02-04    | C1
        """)
    void belongsToTheContractThatHeldTheReferralOnItsDay(String transferred, String contract) {
        Given.OnDay day = STARTED.and("participant_event | event_type=FIRST_FACE_TO_FACE event_date=2020-03-12")
                .and("plan | created_date=2020-03-12")
                .and("participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date="
                        + transferred)
                .asOf("2020-06-30");

        assertThat(Judged.one(DAYS, day))
                .extracting(Finding::contractId, Finding::month, Finding::clause)
                .containsExactly(contract, LocalDate.of(2020, 2, 1), "003 para 2");
    }

    /** The verdict of the only finding with its amount; {@code none} without one. */
    private static String finding(Given.OnDay day) {
        String verdict = Judged.verdict(DAYS, day);
        return verdict.equals("COUNTED") ? verdict + " " + Judged.one(DAYS, day).amount() : verdict;
    }
}
