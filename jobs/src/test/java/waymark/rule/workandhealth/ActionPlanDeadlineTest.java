package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** By when an action plan is due, and which contract answers for it. */
class ActionPlanDeadlineTest {

    private static final String ON_TIME = "whp_action_plan_on_time";
    private static final String WORKING_DAYS = "whp_action_plan_on_time_working_days";
    private static final String STRICT = "whp_action_plan_on_time_strict";

    @ParameterizedTest(name = "referred on {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # referred | 20 days    | 20 working days
        2020-02-03 | 2020-02-23 | 2020-03-02
        2019-12-16 | 2020-01-05 | 2020-01-16
        2020-03-27 | 2020-04-16 | 2020-04-28
        # a Sunday is day 0 like any other day; Monday is working day 1, Friday four weeks on the 20th
        2020-02-02 | 2020-02-22 | 2020-02-28
        # Saturday 1 February: the same working days, for neither weekend day counts
        2020-02-01 | 2020-02-21 | 2020-02-28
        # 29 February is a day: day 20 of 10 February is 1 March; 10 February is a Monday
        2020-02-10 | 2020-03-01 | 2020-03-09
        """)
    void isTheTwentiethDayAfterTheReferral(String referred, LocalDate calendar, LocalDate workingDays) {
        Given.OnDay day =
                Given.rows("referral | programme=WHP referral_date=" + referred).asOf("2020-06-30");

        assertThat(Judged.one(ON_TIME, day).dueOn()).isEqualTo(calendar);
        assertThat(Judged.one(STRICT, day).dueOn()).isEqualTo(calendar);
        assertThat(Judged.one(WORKING_DAYS, day).dueOn()).isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                 | rows                                                                                        | due        | in working days
        contract says nothing                       |                                                                                             | 2020-02-23 | 2020-03-02
        counts working days from the referral on    | contract_term term=ACTION_PLAN_DAY_BASIS value=WORKING effective_from=2020-02-03            | 2020-03-02 | 2020-03-02
        counts working days from the day after      | contract_term term=ACTION_PLAN_DAY_BASIS value=WORKING effective_from=2020-02-04            | 2020-02-23 | 2020-03-02
        counted them up to the referral             | contract_term term=ACTION_PLAN_DAY_BASIS value=WORKING effective_to=2020-02-03              | 2020-03-02 | 2020-03-02
        counted them up to the day before           | contract_term term=ACTION_PLAN_DAY_BASIS value=WORKING effective_to=2020-02-02              | 2020-02-23 | 2020-03-02
        counts calendar days, and says so           | contract_term term=ACTION_PLAN_DAY_BASIS value=CALENDAR                                     | 2020-02-23 | 2020-03-02
        25 days: 28 February, or Monday 9 March     | contract_term term=ACTION_PLAN_DAYS value=25                                                | 2020-02-28 | 2020-03-09
        25 working days                             | contract_term term=ACTION_PLAN_DAYS value=25; contract_term term=ACTION_PLAN_DAY_BASIS value=WORKING | 2020-03-09 | 2020-03-09
        25 days up to the referral                  | contract_term term=ACTION_PLAN_DAYS value=25 effective_to=2020-02-03                        | 2020-02-28 | 2020-03-09
        25 days up to the day before                | contract_term term=ACTION_PLAN_DAYS value=25 effective_to=2020-02-02                        | 2020-02-23 | 2020-03-02
        25 days, then 15: 18 or Monday 24 February  | contract_term term=ACTION_PLAN_DAYS value=25; contract_term term=ACTION_PLAN_DAYS value=15 effective_from=2020-02-03 | 2020-02-18 | 2020-02-24
        25 days for some metric is no such term     | contract_term term=ACTION_PLAN_DAYS value=25 metric=whp_action_plan_on_time                 | 2020-02-23 | 2020-03-02
        another contract has 25 days                | contract_term term=ACTION_PLAN_DAYS value=25 contract_id=C2                                 | 2020-02-23 | 2020-03-02
        transferred on day 0 to one with 25 days    | contract_term term=ACTION_PLAN_DAYS value=25 contract_id=C2; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2020-02-03 | 2020-02-28 | 2020-03-09
        transferred on day 1 to one with 25 days    | contract_term term=ACTION_PLAN_DAYS value=25 contract_id=C2; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2020-02-04 | 2020-02-23 | 2020-03-02
        """)
    void isWhatTheHolderOnTheDayOfReferralHadAgreed(
            String situation, String rows, LocalDate due, LocalDate workingDays) {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03")
                .and(Judged.rows(rows))
                .asOf("2020-06-30");

        assertThat(Judged.one(ON_TIME, day).dueOn()).isEqualTo(due);
        assertThat(Judged.one(STRICT, day).dueOn()).isEqualTo(due);
        assertThat(Judged.one(WORKING_DAYS, day).dueOn()).isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | effective  | of the calendar day | of the working day
        never transferred                     |            | C1                  | C1
        transferred on day 10                 | 2020-02-13 | C2                  | C2
        transferred on day 20                 | 2020-02-23 | C2                  | C2
        transferred on day 21                 | 2020-02-24 | C1                  | C2
        transferred on working day 20         | 2020-03-02 | C1                  | C2
        transferred on working day 21         | 2020-03-03 | C1                  | C1
        """)
    void belongsToTheContractThatHoldsTheReferralOnTheDueDay(
            String situation, String effective, String contract, String ofWorkingDay) {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03")
                .and(
                        effective == null
                                ? ""
                                : "participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2"
                                        + " effective_date="
                                        + effective)
                .asOf("2020-06-30");

        assertThat(Judged.one(ON_TIME, day).contractId()).isEqualTo(contract);
        assertThat(Judged.one(STRICT, day).contractId()).isEqualTo(contract);
        assertThat(Judged.one("whp_open_unstarted", day).contractId()).isEqualTo(contract);
        assertThat(Judged.one(WORKING_DAYS, day).contractId()).isEqualTo(ofWorkingDay);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                   | rows                                                                                   | days
        complete on the day of referral               | complete 2020-02-03                                                                    | 0
        complete on day 20                            | complete 2020-02-23                                                                    | 20
        complete on day 21                            | complete 2020-02-24                                                                    | 21
        complete on working day 20, in calendar days  | complete 2020-03-02                                                                    | 28
        two versions, the first of them               | complete 2020-02-24; complete 2020-02-13                                               | 10
        by a reason on day 5                          | plan agreed_date=2020-02-08; plan_signature party=PROVIDER signed_date=2020-02-08; plan_signature party=PARTICIPANT refusal_type=CANNOT refusal_reason=OTHER refusal_recorded_date=2020-02-08 | 5
        day 7                                         | complete 2020-02-10                                                                   | 7
        agreed, but nobody signed                     | plan agreed_date=2020-02-08                                                            |
        no plan                                       |                                                                                        |
        """)
    void countsCalendarDaysToTheFirstCompleteVersionWhateverBecameOfTheReferral(
            String situation, String rows, String days) {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03 referral_status=WITHDRAWN"
                        + " status_date=2020-02-12")
                .and(Judged.rows(rows))
                .asOf("2020-06-30");

        assertThat(Judged.by("whp_action_plan_days", day))
                .extracting(finding -> finding.amount().toString())
                .isEqualTo(days == null ? List.of() : List.of(days));
        assertThat(Judged.by("whp_action_plan_days", day)).allSatisfy(ActionPlanDeadlineTest::hasItsClock);
    }

    private static void hasItsClock(Finding finding) {
        assertThat(finding.openedOn()).isEqualTo("2020-02-03");
        assertThat(finding.month()).isEqualTo("2020-02-01");
        assertThat(finding.dueOn()).isEqualTo("2020-02-23");
        assertThat(finding.closedOn())
                .isEqualTo(finding.openedOn().plusDays(finding.amount().tenThousandths() / 10_000));
    }
}
