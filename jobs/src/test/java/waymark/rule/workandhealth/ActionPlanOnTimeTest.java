package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** Referred on Monday 3 February 2020: day 20 is Sunday 23 February, working day 20 is Monday 2 March. */
class ActionPlanOnTimeTest {

    private static final String ON_TIME = "whp_action_plan_on_time";
    private static final String WORKING_DAYS = "whp_action_plan_on_time_working_days";
    private static final String STRICT = "whp_action_plan_on_time_strict";
    private static final Given STARTED = Given.rows("""
        referral      | programme=WHP referral_date=2020-02-03 customer_group=LTU
        participation | start_date=2020-02-10
        """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | agreed     | provider   | participant | refusal    | on time              | closed     | working days         | strict
        both signed on the day of referral       | 2020-02-03 | 2020-02-03 | 2020-02-03  |            | MET                  | 2020-02-03 | MET                  | MET
        participant signs on day 19              | 2020-02-20 | 2020-02-20 | 2020-02-22  |            | MET                  | 2020-02-22 | MET                  | MET
        participant signs on day 20, a Sunday    | 2020-02-20 | 2020-02-20 | 2020-02-23  |            | MET                  | 2020-02-23 | MET                  | MET
        participant signs on day 21              | 2020-02-20 | 2020-02-20 | 2020-02-24  |            | NOT_MET:LATE         | 2020-02-24 | MET                  | NOT_MET:LATE
        provider signs on day 20                 | 2020-02-20 | 2020-02-23 | 2020-02-20  |            | MET                  | 2020-02-23 | MET                  | MET
        provider signs on day 21                 | 2020-02-20 | 2020-02-24 | 2020-02-20  |            | NOT_MET:LATE         | 2020-02-24 | MET                  | NOT_MET:LATE
        agreed on day 20, after both signed      | 2020-02-23 | 2020-02-20 | 2020-02-20  |            | MET                  | 2020-02-23 | MET                  | MET
        agreed on day 21, after both signed      | 2020-02-24 | 2020-02-20 | 2020-02-20  |            | NOT_MET:LATE         | 2020-02-24 | MET                  | NOT_MET:LATE
        complete on working day 20               | 2020-02-20 | 2020-02-20 | 2020-03-02  |            | NOT_MET:LATE         | 2020-03-02 | MET                  | NOT_MET:LATE
        complete on working day 21               | 2020-02-20 | 2020-02-20 | 2020-03-03  |            | NOT_MET:LATE         | 2020-03-03 | NOT_MET:LATE         | NOT_MET:LATE
        refusal recorded on day 20               | 2020-02-20 | 2020-02-20 |             | 2020-02-23 | MET_EXCEPTION:HEALTH | 2020-02-23 | MET_EXCEPTION:HEALTH | NOT_MET:NO_PLAN
        refusal recorded on day 21               | 2020-02-20 | 2020-02-20 |             | 2020-02-24 | NOT_MET:LATE         | 2020-02-24 | MET_EXCEPTION:HEALTH | NOT_MET:NO_PLAN
        refusal recorded on working day 20       | 2020-02-20 | 2020-02-20 |             | 2020-03-02 | NOT_MET:LATE         | 2020-03-02 | MET_EXCEPTION:HEALTH | NOT_MET:NO_PLAN
        refusal recorded on working day 21       | 2020-02-20 | 2020-02-20 |             | 2020-03-03 | NOT_MET:LATE         | 2020-03-03 | NOT_MET:LATE         | NOT_MET:NO_PLAN
        refusal first, provider signs on day 20  | 2020-02-20 | 2020-02-23 |             | 2020-02-20 | MET_EXCEPTION:HEALTH | 2020-02-23 | MET_EXCEPTION:HEALTH | NOT_MET:NO_PLAN
        refusal first, provider signs on day 21  | 2020-02-20 | 2020-02-24 |             | 2020-02-20 | NOT_MET:LATE         | 2020-02-24 | MET_EXCEPTION:HEALTH | NOT_MET:NO_PLAN
        refusal recorded on the day of referral  | 2020-02-20 | 2020-02-20 |             | 2020-02-03 | MET_EXCEPTION:HEALTH | 2020-02-20 | MET_EXCEPTION:HEALTH | NOT_MET:NO_PLAN
        refusal recorded the day before referral | 2020-02-20 | 2020-02-20 |             | 2020-02-02 | NOT_MET:NO_PLAN      |            | NOT_MET:NO_PLAN      | NOT_MET:NO_PLAN
        neither signature nor reason             | 2020-02-20 | 2020-02-20 |             |            | NOT_MET:NO_PLAN      |            | NOT_MET:NO_PLAN      | NOT_MET:NO_PLAN
        provider has not signed                  | 2020-02-20 |            | 2020-02-20  |            | NOT_MET:NO_PLAN      |            | NOT_MET:NO_PLAN      | NOT_MET:NO_PLAN
        refusal, but provider has not signed     | 2020-02-20 |            |             | 2020-02-20 | NOT_MET:NO_PLAN      |            | NOT_MET:NO_PLAN      | NOT_MET:NO_PLAN
        never agreed                             |            | 2020-02-20 | 2020-02-20  |            | NOT_MET:NO_PLAN      |            | NOT_MET:NO_PLAN      | NOT_MET:NO_PLAN
        participant signed before the referral   | 2020-02-20 | 2020-02-20 | 2020-02-02  |            | NOT_MET:NO_PLAN      |            | NOT_MET:NO_PLAN      | NOT_MET:NO_PLAN
        provider signed before the referral      | 2020-02-20 | 2020-02-02 | 2020-02-20  |            | NOT_MET:NO_PLAN      |            | NOT_MET:NO_PLAN      | NOT_MET:NO_PLAN
        agreed before the referral, signed after | 2020-02-02 | 2020-02-20 | 2020-02-20  |            | MET                  | 2020-02-20 | MET                  | MET
        signed before the referral, then refused | 2020-02-20 | 2020-02-20 | 2020-02-02  | 2020-02-21 | MET_EXCEPTION:HEALTH | 2020-02-21 | MET_EXCEPTION:HEALTH | NOT_MET:NO_PLAN
        refused first, signed on day 21 after all| 2020-02-20 | 2020-02-20 | 2020-02-24  | 2020-02-20 | NOT_MET:LATE         | 2020-02-24 | MET                  | NOT_MET:LATE
        """)
    void judgesWhenAPlanWasComplete(
            String situation,
            String agreed,
            String provider,
            String participant,
            String refusal,
            String onTime,
            LocalDate closed,
            String workingDays,
            String strict) {
        Given given = STARTED.and("plan | created_date=2020-02-03 agreed_date=" + orEmpty(agreed))
                .and("plan_signature | party=PROVIDER method=WET signed_date=" + orEmpty(provider))
                .and("plan_signature | party=PARTICIPANT method=WET signed_date=" + orEmpty(participant)
                        + (refusal == null
                                ? ""
                                : " refusal_type=REFUSES refusal_reason=HEALTH refusal_recorded_date=" + refusal));
        Given.OnDay day = given.asOf("2020-06-30");

        assertThat(Judged.verdict(ON_TIME, day)).isEqualTo(onTime);
        assertThat(Judged.one(ON_TIME, day).closedOn()).isEqualTo(closed);
        assertThat(Judged.verdict(WORKING_DAYS, day)).isEqualTo(workingDays);
        assertThat(Judged.verdict(STRICT, day)).isEqualTo(strict);
    }

    @ParameterizedTest(name = "provider {0}, participant {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # provider | participant | on time | strict
        WET        | WET         | MET     | MET
        WET        | ELECTRONIC  | MET     | MET
        ELECTRONIC | WET         | MET     | MET
        ELECTRONIC | ELECTRONIC  | MET     | MET
        WET        | REMOTE      | MET     | NOT_MET:NO_PLAN
        REMOTE     | WET         | MET     | NOT_MET:NO_PLAN
        WET        | OTHER       | MET     | NOT_MET:NO_PLAN
        OTHER      | ELECTRONIC  | MET     | NOT_MET:NO_PLAN
        WET        |             | MET     | NOT_MET:NO_PLAN
                   | WET         | MET     | NOT_MET:NO_PLAN
        """)
    void countsASignatureOfAnyKindButStrictlyOnlyOnPaperOrElectronic(
            String provider, String participant, String onTime, String strict) {
        Given.OnDay day = STARTED.and("plan | agreed_date=2020-02-20")
                .and("plan_signature | party=PROVIDER signed_date=2020-02-20 method=" + orEmpty(provider))
                .and("plan_signature | party=PARTICIPANT signed_date=2020-02-20 method=" + orEmpty(participant))
                .asOf("2020-06-30");

        assertThat(Judged.verdict(ON_TIME, day)).isEqualTo(onTime);
        assertThat(Judged.verdict(STRICT, day)).isEqualTo(strict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # versions: type, how completed, day            | first, then second       | on time              | closed     | strict       | strict closed
        initial one signed by both, full one on day 25  | INITIAL SIGNED 2020-02-08; FULL SIGNED 2020-02-28 | NOT_MET:LATE | 2020-02-28 | NOT_MET:LATE | 2020-02-28
        only an initial one                             | INITIAL SIGNED 2020-02-08 | NOT_MET:NO_PLAN     |            | NOT_MET:NO_PLAN |
        full one never complete, revision on day 18     | FULL NEVER 2020-02-10; REVISION SIGNED 2020-02-21 | MET | 2020-02-21 | MET | 2020-02-21
        a final one counts too                          | FINAL SIGNED 2020-02-21   | MET                 | 2020-02-21 | MET          | 2020-02-21
        reason on day 10, signed on day 15              | FULL HEALTH 2020-02-13; REVISION SIGNED 2020-02-18 | MET | 2020-02-18 | MET | 2020-02-18
        reason on day 10, signed on day 21              | FULL HEALTH 2020-02-13; REVISION SIGNED 2020-02-24 | MET_EXCEPTION:HEALTH | 2020-02-13 | NOT_MET:LATE | 2020-02-24
        signed on day 10, reason on day 15              | FULL SIGNED 2020-02-13; REVISION HEALTH 2020-02-18 | MET | 2020-02-13 | MET | 2020-02-13
        reason on day 21, signed on day 25              | FULL HEALTH 2020-02-24; REVISION SIGNED 2020-02-28 | NOT_MET:LATE | 2020-02-24 | NOT_MET:LATE | 2020-02-28
        signed on day 21, reason on day 25              | FULL SIGNED 2020-02-24; REVISION HEALTH 2020-02-28 | NOT_MET:LATE | 2020-02-24 | NOT_MET:LATE | 2020-02-24
        remote on day 10, on paper on day 20            | FULL REMOTE 2020-02-13; REVISION SIGNED 2020-02-23 | MET | 2020-02-13 | MET | 2020-02-23
        remote on day 10, on paper on day 21            | FULL REMOTE 2020-02-13; REVISION SIGNED 2020-02-24 | MET | 2020-02-13 | NOT_MET:LATE | 2020-02-24
        two reasons, the second version's came first    | FULL HEALTH 2020-02-18; REVISION PRIVACY 2020-02-13 | MET_EXCEPTION:PRIVACY | 2020-02-13 | NOT_MET:NO_PLAN |
        two reasons of one day, the first version's     | FULL HEALTH 2020-02-18; REVISION PRIVACY 2020-02-18 | MET_EXCEPTION:HEALTH | 2020-02-18 | NOT_MET:NO_PLAN |
        """)
    void takesTheEarliestOfSeveralVersions(
            String situation,
            String versions,
            String onTime,
            LocalDate closed,
            String strict,
            LocalDate strictlyClosed) {
        Given given = STARTED;
        for (String version : versions.split(";", -1)) {
            String[] words = version.strip().split(" ", -1);
            given = given.and(version(words[0], words[1], words[2]));
        }
        Given.OnDay day = given.asOf("2020-06-30");

        assertThat(Judged.verdict(ON_TIME, day)).isEqualTo(onTime);
        assertThat(Judged.one(ON_TIME, day).closedOn()).isEqualTo(closed);
        assertThat(Judged.verdict(STRICT, day)).isEqualTo(strict);
        assertThat(Judged.one(STRICT, day).closedOn()).isEqualTo(strictlyClosed);
    }

    @Test
    void ofTwoPlansCompleteOnOneDayTheOneWithTheLowerIdGivesTheReason() {
        String plan = """
            plan           | plan_id=%1$s version_no=1 agreed_date=2020-02-18
            plan_signature | plan_id=%1$s version_no=1 party=PROVIDER signed_date=2020-02-18
            plan_signature | plan_id=%1$s version_no=1 party=PARTICIPANT refusal_type=REFUSES refusal_reason=%2$s \
            refusal_recorded_date=2020-02-18
            """;
        Given.OnDay day = STARTED.and(plan.formatted("P2", "HEALTH"))
                .and(plan.formatted("P1", "PRIVACY"))
                .asOf("2020-06-30");

        assertThat(Judged.verdict(ON_TIME, day)).isEqualTo("MET_EXCEPTION:PRIVACY");
    }

    @Test
    void saysWhoseFindingItIsAndByWhichClock() {
        Given.OnDay day = STARTED.and(Judged.rows("complete 2020-02-20")).asOf("2020-06-30");
        Finding finding = Judged.one(ON_TIME, day);

        assertThat(finding.subjectId()).isEqualTo("R1");
        assertThat(finding.month()).isEqualTo("2020-02-01");
        assertThat(finding.openedOn()).isEqualTo("2020-02-03");
        assertThat(finding.dueOn()).isEqualTo("2020-02-23");
        assertThat(finding.clause()).isEqualTo("003 para 3");
        assertThat(finding.amount()).isNull();
        assertThat(finding.dimension()).isEqualTo("LTU");
        assertThat(Judged.one(WORKING_DAYS, day).dimension()).isNull();
        assertThat(Judged.one(WORKING_DAYS, day).dueOn()).isEqualTo("2020-03-02");
        assertThat(Judged.one(STRICT, day).dimension()).isNull();
        assertThat(Judged.one(STRICT, day).dueOn()).isEqualTo("2020-02-23");
    }

    @Test
    void aReferralWithoutACustomerGroupIsInNoBreakdown() {
        Given.OnDay day =
                Given.rows("referral | programme=WHP referral_date=2020-02-03").asOf("2020-06-30");

        assertThat(Judged.one(ON_TIME, day).dimension()).isNull();
    }

    /** A version of {@code type}: NEVER complete, SIGNED on paper, signed REMOTE, or else refused for that reason. */
    private static String version(String type, String how, String day) {
        String plan = "plan | agreed_date=" + day + " version_type=" + type + "\n";
        String signed = " signed_date=" + day + " method=" + (how.equals("REMOTE") ? "REMOTE" : "WET");
        String provider = "plan_signature | party=PROVIDER" + signed + "\n";
        return switch (how) {
            case "NEVER" -> plan;
            case "SIGNED", "REMOTE" -> plan + provider + "plan_signature | party=PARTICIPANT" + signed;
            default ->
                plan + provider + "plan_signature | party=PARTICIPANT refusal_type=CANNOT refusal_reason=" + how
                        + " refusal_recorded_date=" + day;
        };
    }

    private static String orEmpty(String day) {
        return day == null ? "" : day;
    }
}
