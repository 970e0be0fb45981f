package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;
import waymark.rule.terms.Provision;

/** Which guidance governs a referral, and which rules mind. */
class GuidanceVersionTest {

    private static final Map<String, String> GUIDANCE = Map.of(
            "POST", "NOT_MET",
            "PRE", "EXCLUDED:GUIDANCE_VERSION",
            "NONE", "EXCLUDED:GUIDANCE_VERSION",
            "NOT_KNOWN", "UNKNOWN:GUIDANCE_VERSION");

    /** Something for every rule with a gate to find, with everything left out that could meet it. */
    private static final String EVERYTHING = """
        in2 2017-05-12..2018-06-30;
        in2 2018-08-01..;
        hours 2017-09-10 60;
        held 2017-09-10;
        module_extension kind=M2_REQUEST request_date=2018-02-01 decision=PENDING;
        module_extension kind=M2_REQUEST request_date=2018-02-01 decision=REFUSED decision_date=2018-02-20
        """;

    /**
     * The second stay has 30 days less. By the guidance of 2017 twelve months end on 1 July 2018, by the one before two years
     * on 1 July 2019, after the end of provision: 31 October 2018 in Scotland, 31 March 2019 elsewhere.
     */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # referred | nation        | origin       | guidance  | overrun
        2017-04-24 | ENGLAND       | AWARDED_2010 | PRE       | COUNTED=10
        2017-04-25 | ENGLAND       | AWARDED_2010 | POST      | COUNTED=283
        2017-04-24 | WALES         | AWARDED_2010 | PRE       | COUNTED=10
        2017-04-25 | WALES         | AWARDED_2010 | POST      | COUNTED=283
        2017-04-25 | GREAT_BRITAIN | AWARDED_2010 | POST      | COUNTED=283
        2017-04-06 | ENGLAND       | REMPLOY      | PRE       | COUNTED=10
        2017-04-07 | ENGLAND       | REMPLOY      | POST      | COUNTED=283
        2017-04-06 | WALES         | REMPLOY      | PRE       | COUNTED=10
        2017-04-07 | WALES         | REMPLOY      | POST      | COUNTED=283
        2017-04-25 | ENGLAND       | OTHER        | NOT_KNOWN | none
        2016-01-04 | ENGLAND       | OTHER        | NOT_KNOWN | none
        2017-04-25 | ENGLAND       |              | NOT_KNOWN | none
        2017-03-31 | SCOTLAND      | AWARDED_2010 | PRE       | COUNTED=161
        2017-04-01 | SCOTLAND      | AWARDED_2010 | NONE      | none
        2017-04-25 | SCOTLAND      | AWARDED_2010 | NONE      | none
        2017-04-25 | SCOTLAND      | REMPLOY      | NONE      | none
        2017-03-31 | SCOTLAND      |              | PRE       | COUNTED=161
        2017-04-01 | SCOTLAND      | OTHER        | NONE      | none
        """)
    void goesByDayNationAndOrigin(String referred, String nation, String origin, String guidance, String overrun) {
        String rows = "referral programme=WC referral_date=" + referred + "; contract nation=" + nation
                + (origin == null ? "" : " origin=" + origin) + "; in2 2017-06-01..2017-06-30";
        Given.OnDay day = Judged.situation(rows).asOf("2017-08-01");

        assertThat(Provision.in(day.participant(), day.asOf()).guidance().name())
                .isEqualTo(guidance);
        assertThat(Judged.verdict("m2_minimum_hours", rows, "2017-08-01")).isEqualTo(GUIDANCE.get(guidance));
        assertThat(Judged.verdict("m2_overrun", rows + "; in2 2017-08-01..2019-04-10", "2019-12-31"))
                .isEqualTo(overrun);
    }

    /** Referred to contract C1 in England, which hands over to C2 in Scotland before Module Two. */
    @ParameterizedTest(name = "transferred {0}")
    @CsvSource({"2017-05-03", "2017-06-01"})
    void goesByTheContractOfTheReferralWhoeverHoldsItNow(String transferred) {
        String rows = "referral programme=WC referral_date=2017-05-02 contract_id=C1;"
                + "contract contract_id=C1 nation=ENGLAND origin=AWARDED_2010;"
                + "contract contract_id=C2 nation=SCOTLAND origin=AWARDED_2010;"
                + "participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=" + transferred
                + "; in2 2017-06-01..2017-06-30";

        Finding month = Judged.one("m2_minimum_hours", rows, "2017-08-01");

        assertThat(Judged.verdict(month)).isEqualTo("NOT_MET");
        assertThat(month.contractId()).isEqualTo("C2");
    }

    static Stream<String> gated() {
        return Stream.of(
                "m2_minimum_hours",
                "m2_minimum_hours_linked",
                "m2_hours_shortfall",
                "m2_part_month_hours",
                "m2_review_on_time",
                "m2_review_three_way",
                "m2_review_content",
                "m2_regular_contact",
                "m2_entry_hours",
                "m2_progressed_in_12_months",
                "m2_progressed_in_24_months",
                "m2_access_to_work_discussed",
                "m2_support_breadth");
    }

    @ParameterizedTest
    @MethodSource("gated")
    void setsTheSubjectsOfOtherGuidanceAsideAndKeepsTheirColumns(String metric) {
        List<Finding> judged = findings(metric, "2017-04-25", "AWARDED_2010");

        assertThat(judged).isNotEmpty().noneMatch(finding -> "GUIDANCE_VERSION".equals(finding.reason()));
        assertThat(findings(metric, "2017-04-24", "AWARDED_2010"))
                .containsExactlyElementsOf(judged.stream()
                        .map(each -> aside(
                                each,
                                Outcome.EXCLUDED,
                                "Referred on Mon 24 Apr 2017, before the Module Two guidance of Tue 25 Apr applied to"
                                        + " contracts awarded in 2010."))
                        .toList());
        assertThat(findings(metric, "2017-04-25", "OTHER"))
                .containsExactlyElementsOf(judged.stream()
                        .map(each -> aside(
                                each,
                                Outcome.UNKNOWN,
                                "Referred on Tue 25 Apr 2017 to a contract whose origin is other, so that nobody can tell"
                                        + " which Module Two guidance applies."))
                        .toList());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # referred | nation   | origin       | why
        2017-04-03 | ENGLAND  | AWARDED_2010 | Referred on Mon 3 Apr 2017, before the Module Two guidance of Tue 25 Apr applied to contracts awarded in 2010.
        2016-04-04 | WALES    | REMPLOY      | Referred on Mon 4 Apr 2016, before the Module Two guidance of Fri 7 Apr 2017 applied to Remploy contracts.
        2017-03-31 | SCOTLAND | AWARDED_2010 | Referred on Fri 31 Mar 2017 in Scotland, where the Module Two guidance of April 2017 does not apply.
        2017-04-03 | SCOTLAND | OTHER        | Referred on Mon 3 Apr 2017 in Scotland, where the Module Two guidance of April 2017 does not apply.
        2017-05-02 | ENGLAND  | OTHER        | Referred on Tue 2 May 2017 to a contract whose origin is other, so that nobody can tell which Module Two guidance applies.
        2017-05-02 | ENGLAND  |              | Referred on Tue 2 May 2017 to a contract whose origin is not recorded, so that nobody can tell which Module Two guidance applies.
        """)
    void saysWhyTheGuidanceOf2017DoesNotJudge(String referred, String nation, String origin, String why) {
        Finding finding = Judged.one(
                "m2_entry_hours",
                "referral programme=WC referral_date=" + referred + "; contract nation=" + nation
                        + (origin == null ? "" : " origin=" + origin) + "; in2 2017-06-01..",
                "2018-09-10");

        assertThat(finding.why()).isEqualTo(why);
    }

    static Stream<String> everyVersion() {
        return Stream.of(
                "m2_duration",
                "m2_extension_request_complete",
                "m2_extension_pending",
                "m2_extension_decision_days",
                "m2_taper_index");
    }

    /** How long stays last, and what becomes of requests, are facts whatever the guidance. */
    @ParameterizedTest
    @MethodSource("everyVersion")
    void judgesFactsAndClosureInEveryVersion(String metric) {
        List<Finding> judged = findings(metric, "2017-04-25", "AWARDED_2010");

        assertThat(judged).isNotEmpty().noneMatch(finding -> "GUIDANCE_VERSION".equals(finding.reason()));
        assertThat(findings(metric, "2017-04-24", "AWARDED_2010")).isEqualTo(judged);
        assertThat(findings(metric, "2017-04-25", "OTHER")).isEqualTo(judged);
    }

    private static List<Finding> findings(String metric, String referred, String origin) {
        return Judged.by(
                metric,
                "referral programme=WC referral_date=" + referred + "; contract nation=ENGLAND origin=" + origin + "; "
                        + EVERYTHING,
                "2018-09-10");
    }

    private static Finding aside(Finding judged, Outcome outcome, String why) {
        return new Finding(
                judged.metric(),
                judged.referralId(),
                judged.contractId(),
                judged.subjectId(),
                judged.month(),
                outcome,
                judged.clause(),
                "GUIDANCE_VERSION",
                judged.openedOn(),
                judged.dueOn(),
                judged.closedOn(),
                null,
                judged.dimension(),
                why);
    }
}
