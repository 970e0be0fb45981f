package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a leaver report holds of what applies to the leaver. */
class LeaverReportItemTest {

    private static final String ALL_ELSE = "has_reason=true has_distance_travelled=true has_next_steps=true";

    @ParameterizedTest(name = "reason {0}, distance {1}, next steps {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # reason | distance | next steps | content            | items
        true     | true     | true       | MET                | L1/DISTANCE_TRAVELLED MET, L1/NEXT_STEPS MET, L1/REASON MET
        false    | true     | true       | NOT_MET            | L1/DISTANCE_TRAVELLED MET, L1/NEXT_STEPS MET, L1/REASON NOT_MET
        true     | false    | true       | NOT_MET            | L1/DISTANCE_TRAVELLED NOT_MET, L1/NEXT_STEPS MET, L1/REASON MET
        true     | true     | false      | NOT_MET            | L1/DISTANCE_TRAVELLED MET, L1/NEXT_STEPS NOT_MET, L1/REASON MET
                 | true     | true       | UNKNOWN:FLAG_BLANK | L1/DISTANCE_TRAVELLED MET, L1/NEXT_STEPS MET, L1/REASON UNKNOWN:FLAG_BLANK
                 | false    | true       | NOT_MET            | L1/DISTANCE_TRAVELLED NOT_MET, L1/NEXT_STEPS MET, L1/REASON UNKNOWN:FLAG_BLANK
        """)
    void asksThreeThingsAlways(String reason, String distance, String nextSteps, String content, String items) {
        String rows = "left 2018-05-31 OTHER in_work_at_leave=false; leaver_report created_date=2018-05-31 has_reason="
                + orEmpty(reason) + " has_distance_travelled=" + orEmpty(distance) + " has_next_steps="
                + orEmpty(nextSteps);

        assertThat(Judged.verdict("leaver_report_content", rows, "2018-12-31")).isEqualTo(content);
        assertThat(Judged.verdicts("leaver_report_item", rows, "2018-12-31").replaceAll("#\\w+", ""))
                .isEqualTo(items);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | leave reason | exhausted | recommendation | item               | content
        Module One ran out without a job             | OTHER        | true      | true           | MET                | MET
        the same, no recommendation                  | OTHER        | true      | false          | NOT_MET            | NOT_MET
        the same, nothing said                       | OTHER        | true      |                | UNKNOWN:FLAG_BLANK | UNKNOWN:FLAG_BLANK
        not said, but the leave reason says so       | M1_EXHAUSTED |           | false          | NOT_MET            | NOT_MET
        said not to have, whatever the leave reason  | M1_EXHAUSTED | false     | false          | none               | MET
        not said, another leave reason               | OTHER        |           | false          | none               | MET
        """)
    void asksWhetherToComeBackAfterModuleOneRanOut(
            String situation,
            String leaveReason,
            String exhausted,
            String recommendation,
            String item,
            String content) {
        String rows = "left 2018-05-31 " + leaveReason + " in_work_at_leave=false m1_exhausted_no_job="
                + orEmpty(exhausted) + "; leaver_report created_date=2018-05-31 " + ALL_ELSE
                + " has_return_recommendation=" + orEmpty(recommendation);

        assertThat(verdictOf("RETURN_RECOMMENDATION", rows)).isEqualTo(item);
        assertThat(Judged.verdict("leaver_report_content", rows, "2018-12-31")).isEqualTo(content);
    }

    @ParameterizedTest(name = "in work {0}, Access to Work {1}, note {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # in work | access to work | note  | item
        true      | true           | true  | MET
        true      | true           | false | NOT_MET
        true      | true           |       | UNKNOWN:FLAG_BLANK
        false     | true           | true  | none
        false     |                | true  | none
        true      | false          | true  | none
                  | false          | true  | none
        false     | false          | false | none
        true      |                | true  | MET
        true      |                | false | UNKNOWN:FLAG_BLANK
        true      |                |       | UNKNOWN:FLAG_BLANK
                  | true           | true  | MET
                  | true           | false | UNKNOWN:FLAG_BLANK
                  |                | true  | MET
                  |                | false | UNKNOWN:FLAG_BLANK
                  |                |       | UNKNOWN:FLAG_BLANK
        """)
    void asksForTheAccessToWorkNoteOfThoseInWorkWithIt(String inWork, String accessToWork, String note, String item) {
        String rows = "left 2018-05-31 OTHER in_work_at_leave=" + orEmpty(inWork) + " access_to_work_at_leave="
                + orEmpty(accessToWork) + "; leaver_report created_date=2018-05-31 " + ALL_ELSE
                + " has_access_to_work_note=" + orEmpty(note);

        assertThat(verdictOf("ACCESS_TO_WORK", rows)).isEqualTo(item);
        assertThat(Judged.verdict("leaver_report_content", rows, "2018-12-31"))
                .isEqualTo(item.equals("none") ? "MET" : item);
    }

    @ParameterizedTest(name = "history {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # history | item    | content
        true      | MET     | MET
        false     | NOT_MET | NOT_MET
                  | none    | MET
        """)
    void asksForTheHistoryWhereTheFormDoes(String history, String item, String content) {
        String rows = "left 2018-05-31 OTHER in_work_at_leave=false; leaver_report created_date=2018-05-31 " + ALL_ELSE
                + " has_provision_history=" + orEmpty(history);

        assertThat(verdictOf("PROVISION_HISTORY", rows)).isEqualTo(item);
        assertThat(Judged.verdict("leaver_report_content", rows, "2018-12-31")).isEqualTo(content);
    }

    private static String verdictOf(String item, String rows) {
        return Judged.by("leaver_report_item", rows, "2018-12-31").stream()
                .filter(finding -> item.equals(finding.dimension()))
                .map(finding -> Judged.verdict(finding).replace("#" + item, ""))
                .findFirst()
                .orElse("none");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
