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
        module_extension kind=M2_REQUEST request_date=2018-02-01 decision=PENDING
        """;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # referred | nation        | origin       | guidance
        2017-04-24 | ENGLAND       | AWARDED_2010 | PRE
        2017-04-25 | ENGLAND       | AWARDED_2010 | POST
        2017-04-24 | WALES         | AWARDED_2010 | PRE
        2017-04-25 | WALES         | AWARDED_2010 | POST
        2017-04-25 | GREAT_BRITAIN | AWARDED_2010 | POST
        2017-04-06 | ENGLAND       | REMPLOY      | PRE
        2017-04-07 | ENGLAND       | REMPLOY      | POST
        2017-04-06 | WALES         | REMPLOY      | PRE
        2017-04-07 | WALES         | REMPLOY      | POST
        2017-04-25 | ENGLAND       | OTHER        | NOT_KNOWN
        2016-01-04 | ENGLAND       | OTHER        | NOT_KNOWN
        2017-04-25 | ENGLAND       |              | NOT_KNOWN
        2017-03-31 | SCOTLAND      | AWARDED_2010 | PRE
        2017-04-01 | SCOTLAND      | AWARDED_2010 | NONE
        2017-04-25 | SCOTLAND      | AWARDED_2010 | NONE
        2017-04-25 | SCOTLAND      | REMPLOY      | NONE
        2017-03-31 | SCOTLAND      |              | PRE
        2017-04-01 | SCOTLAND      | OTHER        | NONE
        """)
    void goesByDayNationAndOrigin(String referred, String nation, String origin, String guidance) {
        String rows = "referral programme=WC referral_date=" + referred + "; contract nation=" + nation
                + (origin == null ? "" : " origin=" + origin) + "; in2 2017-06-01..2017-06-30";
        Given.OnDay day = Judged.situation(rows).asOf("2017-08-01");

        assertThat(Provision.in(day.participant(), day.asOf()).guidance().name())
                .isEqualTo(guidance);
        assertThat(Judged.verdict("m2_minimum_hours", rows, "2017-08-01")).isEqualTo(GUIDANCE.get(guidance));
        assertThat(Judged.verdict("m2_overrun", rows + "; in2 2017-08-01..2018-12-31", "2018-12-31"))
                .matches(guidance.equals("POST") ? "COUNTED=\\d+" : "none");
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
                "m2_duration",
                "m2_extension_evidenced",
                "m2_extension_request_complete",
                "m2_extension_pending",
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
                        .map(each -> aside(each, Outcome.EXCLUDED))
                        .toList());
        assertThat(findings(metric, "2017-04-25", "OTHER"))
                .containsExactlyElementsOf(judged.stream()
                        .map(each -> aside(each, Outcome.UNKNOWN))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"m2_taper_index", "m2_overrun"})
    void judgesOthersWithoutSettingAside(String metric) {
        assertThat(findings(metric, "2017-04-24", "AWARDED_2010"))
                .noneMatch(finding -> "GUIDANCE_VERSION".equals(finding.reason()));
    }

    private static List<Finding> findings(String metric, String referred, String origin) {
        return Judged.by(
                metric,
                "referral programme=WC referral_date=" + referred + "; contract nation=ENGLAND origin=" + origin + "; "
                        + EVERYTHING,
                "2018-09-10");
    }

    private static Finding aside(Finding judged, Outcome outcome) {
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
                judged.why());
    }
}
