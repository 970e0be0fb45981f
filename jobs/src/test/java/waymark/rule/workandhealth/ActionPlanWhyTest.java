package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/**
 * What findings on the action plan say. Referred on Monday 3 February 2020: day 20 is Sunday 23 February, working day 20 is
 * Monday 2 March.
 */
class ActionPlanWhyTest {

    private static final String ON_TIME = "whp_action_plan_on_time";
    private static final String WORKING_DAYS = "whp_action_plan_on_time_working_days";
    private static final String STRICT = "whp_action_plan_on_time_strict";
    private static final String CLOCK = "Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; ";
    private static final Given REFERRED = Given.rows("referral | programme=WHP referral_date=2020-02-03");
    private static final Given STARTED = REFERRED.and("participation | start_date=2020-02-10");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                | agreed     | provider   | participant | refusal    | outcome               | why, after the clock
        both signed in time                        | 2020-02-20 | 2020-02-21 | 2020-02-22  |            | MET                   | the plan was agreed on Thu 20 Feb, the provider signed on Fri 21 Feb and the participant on Sat 22 Feb.
        refusal recorded on day 20                 | 2020-02-20 | 2020-02-21 |             | 2020-02-23 | MET_EXCEPTION:PRIVACY | the plan was agreed on Thu 20 Feb, the provider signed on Fri 21 Feb, and the participant refuses to sign (privacy), as recorded on Sun 23 Feb.
        participant signs on day 21                | 2020-02-20 | 2020-02-20 | 2020-02-24  |            | NOT_MET:LATE          | complete 1 day late: the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb and the participant on Mon 24 Feb.
        refusal recorded on day 28                 | 2020-02-20 | 2020-02-20 |             | 2020-03-02 | NOT_MET:LATE          | complete 8 days late: the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant refuses to sign (privacy), as recorded on Mon 2 Mar.
        refused first, signed after all            | 2020-02-20 | 2020-02-20 | 2020-02-24  | 2020-02-20 | NOT_MET:LATE          | complete 1 day late: the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb and the participant on Mon 24 Feb.
        neither signature nor reason               | 2020-02-20 | 2020-02-20 |             |            | NOT_MET:NO_PLAN       | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant has not signed, with no reason on record.
        provider has not signed                    | 2020-02-20 |            | 2020-02-20  |            | NOT_MET:NO_PLAN       | the plan was agreed on Thu 20 Feb, the provider has not signed, and the participant signed on Thu 20 Feb.
        refusal, but provider has not signed       | 2020-02-20 |            |             | 2020-02-20 | NOT_MET:NO_PLAN       | the plan was agreed on Thu 20 Feb, the provider has not signed, and the participant refuses to sign (privacy), as recorded on Thu 20 Feb.
        nobody signed                              | 2020-02-20 |            |             |            | NOT_MET:NO_PLAN       | the plan was agreed on Thu 20 Feb, the provider has not signed, and the participant has not signed, with no reason on record.
        never agreed                               |            | 2020-02-20 | 2020-02-21  |            | NOT_MET:NO_PLAN       | the plan was never agreed, the provider signed on Thu 20 Feb and the participant on Fri 21 Feb.
        participant signed before the referral     | 2020-02-20 | 2020-02-20 | 2020-02-02  |            | NOT_MET:NO_PLAN       | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant signed on Sun 2 Feb, before the referral.
        provider signed before the referral        | 2020-02-20 | 2020-02-02 | 2020-02-20  |            | NOT_MET:NO_PLAN       | the plan was agreed on Thu 20 Feb, the provider signed on Sun 2 Feb, before the referral, and the participant signed on Thu 20 Feb.
        refusal recorded before the referral       | 2020-02-20 | 2020-02-20 |             | 2020-02-02 | NOT_MET:NO_PLAN       | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant refuses to sign (privacy), as recorded on Sun 2 Feb, before the referral.
        signed before the referral, then refused   | 2020-02-20 | 2020-02-20 | 2020-02-02  | 2020-02-21 | MET_EXCEPTION:PRIVACY | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant refuses to sign (privacy), as recorded on Fri 21 Feb.
        """)
    void namesWhoSignedWhenAndWhoDidNot(
            String situation,
            String agreed,
            String provider,
            String participant,
            String refusal,
            String outcome,
            String why) {
        Given.OnDay day = STARTED.and("plan | created_date=2020-02-03 agreed_date=" + orEmpty(agreed))
                .and("plan_signature | party=PROVIDER signed_date=" + orEmpty(provider))
                .and("plan_signature | party=PARTICIPANT signed_date=" + orEmpty(participant)
                        + (refusal == null
                                ? ""
                                : " refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=" + refusal))
                .asOf("2020-06-30");

        says(ON_TIME, day, outcome, CLOCK + why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                    | rows                                                                                       | outcome         | why, after the clock
        no plan at all                                 |                                                                                            | NOT_MET:NO_PLAN | there is no plan.
        only an initial plan, signed by both           | plan version_type=INITIAL agreed_date=2020-02-12; plan_signature party=PROVIDER signed_date=2020-02-12; plan_signature party=PARTICIPANT signed_date=2020-02-12 | NOT_MET:NO_PLAN | there is no plan but an initial one, which does not count.
        two versions: the one with less missing        | plan agreed_date=2020-02-12; plan_signature party=PROVIDER signed_date=2020-02-13; plan agreed_date=2020-02-20 | NOT_MET:NO_PLAN | the plan version nearest to complete was agreed on Wed 12 Feb, the provider signed on Thu 13 Feb, and the participant has not signed, with no reason on record.
        two versions that miss as much: the later      | plan agreed_date=2020-02-20; plan agreed_date=2020-02-12                                   | NOT_MET:NO_PLAN | the plan version nearest to complete was agreed on Thu 20 Feb, the provider has not signed, and the participant has not signed, with no reason on record.
        late, by the first version that was complete   | complete 2020-03-02; complete 2020-02-28                                                   | NOT_MET:LATE    | complete 5 days late: the plan was agreed on Fri 28 Feb, the provider signed on Fri 28 Feb and the participant on Fri 28 Feb.
        in time, by the first version that was signed  | complete 2020-02-20; complete 2020-02-12                                                   | MET             | the plan was agreed on Wed 12 Feb, the provider signed on Wed 12 Feb and the participant on Wed 12 Feb.
        """)
    void speaksOfTheVersionThatDecides(String situation, String rows, String outcome, String why) {
        says(ON_TIME, STARTED.and(Judged.rows(rows)).asOf("2020-06-30"), outcome, CLOCK + why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                  | status and participation                                                   | plan       | as of      | outcome                   | why
        not due                      | referral_status=OPEN / start_date=2020-02-10                               |            | 2020-02-23 | NOT_DUE                   | Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; that day has not passed.
        complete, not due            | referral_status=OPEN / start_date=2020-02-10                               | 2020-02-12 | 2020-02-23 | NOT_DUE                   | Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; complete on Wed 12 Feb, and the due day has not passed.
        neither started nor ended    | referral_status=STARTED                                                    | 2020-02-12 | 2020-02-24 | EXCLUDED:OPEN_NOT_STARTED | Due Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb; the referral has neither started nor ended.
        withdrawn                    | referral_status=WITHDRAWN status_date=2020-02-10                           |            | 2020-06-30 | EXCLUDED:WITHDRAWN        | Never started; the referral ended on Mon 10 Feb 2020: withdrawn.
        cancelled                    | referral_status=CANCELLED status_date=2020-02-10                           |            | 2020-06-30 | EXCLUDED:CANCELLED        | Never started; the referral ended on Mon 10 Feb 2020: cancelled.
        did not attend               | referral_status=FAILED_TO_ATTEND status_date=2020-02-10                    |            | 2020-06-30 | EXCLUDED:FAILED_TO_ATTEND | Never started; the referral ended on Mon 10 Feb 2020: failed to attend.
        did not start                | referral_status=DID_NOT_START status_date=2020-02-10                       |            | 2020-06-30 | EXCLUDED:DID_NOT_START    | Never started; the referral ended on Mon 10 Feb 2020: did not start.
        died on day 20               | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-23        |            | 2020-06-30 | EXCLUDED:DIED             | Died on Sun 23 Feb 2020; the plan was due Sun 23 Feb, 20 days from the referral on Mon 3 Feb.
        left as dead on day 17       | referral_status=STARTED / start_date=2020-02-10 leave_date=2020-02-20 leave_reason=DIED | | 2020-06-30 | EXCLUDED:DIED          | Died on Thu 20 Feb 2020; the plan was due Sun 23 Feb, 20 days from the referral on Mon 3 Feb.
        left as dead, known later    | referral_status=WITHDRAWN status_reason=DIED status_date=2020-02-21 / start_date=2020-02-10 leave_date=2020-02-20 leave_reason=DIED | | 2020-06-30 | EXCLUDED:DIED | Died on Thu 20 Feb 2020; the plan was due Sun 23 Feb, 20 days from the referral on Mon 3 Feb.
        """)
    void namesTheFactForWhichAReferralIsNotJudged(
            String situation, String statusAndParticipation, String plan, String asOf, String outcome, String why) {
        String[] parts = statusAndParticipation.split("/", -1);
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03 " + parts[0])
                .and(parts.length == 1 ? "" : "participation | " + parts[1])
                .and(plan == null ? "" : Judged.rows("complete " + plan))
                .asOf(asOf);

        says(ON_TIME, day, outcome, why);
        says(STRICT, day, outcome, why);
        if (outcome.equals("EXCLUDED:OPEN_NOT_STARTED")) {
            says("whp_open_unstarted", day, "COUNTED:OPEN_NOT_STARTED", why);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # terms of the contract            | metric                               | due: 16 December 2019 is a Monday
                                           | whp_action_plan_on_time              | Due Sun 5 Jan 2020, 20 days from the referral on Mon 16 Dec 2019; there is no plan.
                                           | whp_action_plan_on_time_strict       | Due Sun 5 Jan 2020, 20 days from the referral on Mon 16 Dec 2019; there is no plan.
                                           | whp_action_plan_on_time_working_days | Due Thu 16 Jan 2020 for the referral on Mon 16 Dec 2019 (20 working days, Wed 25 Dec, Thu 26 Dec and Wed 1 Jan 2020 are holidays in England and Wales); there is no plan.
        term=ACTION_PLAN_DAYS value=25     | whp_action_plan_on_time              | Due Fri 10 Jan 2020, 25 days from the referral on Mon 16 Dec 2019 by the terms of contract C1; there is no plan.
        term=ACTION_PLAN_DAYS value=25     | whp_action_plan_on_time_working_days | Due Thu 23 Jan 2020 for the referral on Mon 16 Dec 2019 (25 working days, Wed 25 Dec, Thu 26 Dec and Wed 1 Jan 2020 are holidays in England and Wales) by the terms of contract C1; there is no plan.
        term=ACTION_PLAN_DAYS value=1      | whp_action_plan_on_time              | Due Tue 17 Dec 2019, 1 day from the referral on Mon 16 Dec by the terms of contract C1; there is no plan.
        term=ACTION_PLAN_DAYS value=1      | whp_action_plan_on_time_working_days | Due Tue 17 Dec 2019 for the referral on Mon 16 Dec (1 working day) by the terms of contract C1; there is no plan.
        term=ACTION_PLAN_DAY_BASIS value=WORKING | whp_action_plan_on_time        | Due Thu 16 Jan 2020 for the referral on Mon 16 Dec 2019 (20 working days, Wed 25 Dec, Thu 26 Dec and Wed 1 Jan 2020 are holidays in England and Wales) by the terms of contract C1; there is no plan.
        term=ACTION_PLAN_DAY_BASIS value=WORKING | whp_action_plan_on_time_strict | Due Thu 16 Jan 2020 for the referral on Mon 16 Dec 2019 (20 working days, Wed 25 Dec, Thu 26 Dec and Wed 1 Jan 2020 are holidays in England and Wales) by the terms of contract C1; there is no plan.
        term=ACTION_PLAN_DAY_BASIS value=WORKING | whp_action_plan_on_time_working_days | Due Thu 16 Jan 2020 for the referral on Mon 16 Dec 2019 (20 working days, Wed 25 Dec, Thu 26 Dec and Wed 1 Jan 2020 are holidays in England and Wales); there is no plan.
        """)
    void namesTheClock(String terms, String metric, String why) {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2019-12-16")
                .and("participation | start_date=2020-01-02")
                .and(terms == null ? "" : "contract_term | " + terms)
                .asOf("2020-06-30");

        says(metric, day, "NOT_MET:NO_PLAN", why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # complete on         | by       | outcome               | why
        2020-03-02            | WET      | MET                   | Due Mon 2 Mar 2020 for the referral on Mon 3 Feb (20 working days); the plan was agreed on Mon 2 Mar, the provider signed on Mon 2 Mar and the participant on Mon 2 Mar.
        2020-03-02            | HEALTH   | MET_EXCEPTION:HEALTH  | Due Mon 2 Mar 2020 for the referral on Mon 3 Feb (20 working days); the plan was agreed on Mon 2 Mar, the provider signed on Mon 2 Mar, and the participant cannot sign (health), as recorded on Mon 2 Mar.
        2020-03-03            | WET      | NOT_MET:LATE          | Due Mon 2 Mar 2020 for the referral on Mon 3 Feb (20 working days); complete 1 working day late: the plan was agreed on Tue 3 Mar, the provider signed on Tue 3 Mar and the participant on Tue 3 Mar.
        2020-03-09            | HEALTH   | NOT_MET:LATE          | Due Mon 2 Mar 2020 for the referral on Mon 3 Feb (20 working days); complete 5 working days late: the plan was agreed on Mon 9 Mar, the provider signed on Mon 9 Mar, and the participant cannot sign (health), as recorded on Mon 9 Mar.
        """)
    void countsInWorkingDays(String completed, String by, String outcome, String why) {
        says(WORKING_DAYS, STARTED.and(version(completed, "WET", by)).asOf("2020-06-30"), outcome, why);
        says(
                WORKING_DAYS,
                STARTED.asOf("2020-03-02"),
                "NOT_DUE",
                "Due Mon 2 Mar 2020 for the referral on Mon 3 Feb (20 working days); that day has not passed.");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # complete on | provider   | participant | strictly        | why, after the clock
        2020-02-20    | WET        | ELECTRONIC  | MET             | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb and the participant on Thu 20 Feb.
        2020-02-24    | ELECTRONIC | WET         | NOT_MET:LATE    | complete 1 day late: the plan was agreed on Mon 24 Feb, the provider signed on Mon 24 Feb and the participant on Mon 24 Feb.
        2020-02-20    | WET        | REMOTE      | NOT_MET:NO_PLAN | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant signed on Thu 20 Feb remotely, which does not count here.
        2020-02-20    | OTHER      | WET         | NOT_MET:NO_PLAN | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb in another way, which does not count here, and the participant signed on Thu 20 Feb.
        2020-02-20    | WET        |             | NOT_MET:NO_PLAN | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant signed on Thu 20 Feb in a way not recorded, which does not count here.
        2020-02-20    | WET        | HEALTH      | NOT_MET:NO_PLAN | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant cannot sign (health), as recorded on Thu 20 Feb, which does not count here.
        2020-02-20    | WET        | nothing     | NOT_MET:NO_PLAN | the plan was agreed on Thu 20 Feb, the provider signed on Thu 20 Feb, and the participant has not signed.
        """)
    void saysWhichSignaturesDoNotCountStrictly(
            String completed, String provider, String participant, String outcome, String why) {
        Given.OnDay day = STARTED.and(version(completed, provider, participant)).asOf("2020-06-30");

        says(STRICT, day, outcome, CLOCK + why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # complete on | by     | why
        2020-02-03    | WET    | Complete on Mon 3 Feb 2020, 0 days after the referral on Mon 3 Feb: the plan was agreed on Mon 3 Feb, the provider signed on Mon 3 Feb and the participant on Mon 3 Feb.
        2020-02-04    | WET    | Complete on Tue 4 Feb 2020, 1 day after the referral on Mon 3 Feb: the plan was agreed on Tue 4 Feb, the provider signed on Tue 4 Feb and the participant on Tue 4 Feb.
        2020-02-24    | HEALTH | Complete on Mon 24 Feb 2020, 21 days after the referral on Mon 3 Feb: the plan was agreed on Mon 24 Feb, the provider signed on Mon 24 Feb, and the participant cannot sign (health), as recorded on Mon 24 Feb.
        """)
    void saysHowTheDaysToACompletePlanAreCounted(String completed, String by, String why) {
        says("whp_action_plan_days", STARTED.and(version(completed, "WET", by)).asOf("2020-06-30"), "COUNTED", why);
    }

    private static void says(String metric, Given.OnDay day, String outcome, String why) {
        assertThat(Judged.one(metric, day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly(outcome, why);
    }

    /** A version agreed and signed on a day by these methods; a participant by HEALTH cannot sign, by nothing does not. */
    private static String version(String day, String provider, String participant) {
        String plan = "plan | agreed_date=" + day + "\nplan_signature | party=PROVIDER signed_date=" + day + " method="
                + provider + "\n";
        if ("nothing".equals(participant)) {
            return plan;
        }
        return plan
                + ("HEALTH".equals(participant)
                        ? "plan_signature | party=PARTICIPANT refusal_type=CANNOT refusal_reason=HEALTH"
                                + " refusal_recorded_date=" + day
                        : "plan_signature | party=PARTICIPANT signed_date=" + day + " method=" + orEmpty(participant));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
