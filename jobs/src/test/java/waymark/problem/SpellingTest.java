package waymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("plan_lag", "plan_in_place", "exit_report_on_time", "start_gap");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        # written   | at most | meant
        plan_lag    | 0       | plan_lag
        plan_log    | 1       | plan_lag
        plan_log    | 0       | none
        planlags    | 2       | plan_lag
        start       | 4       | start_gap
        start       | 3       | none
        """)
    void theNearestIsNoFartherThanAllowed(String written, int most, String meant) {
        assertThat(Spelling.nearest(written, KNOWN, most).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # written          | nearest
        exit_report_ontime | exit_report_on_time
        PLAN_LAG           | plan_lag
        on_time            | exit_report_on_time
        place              | plan_in_place
        """)
    void aNameThatHoldsItComesFirstThenTheOneWithFewestChanges(String written, String nearest) {
        assertThat(Spelling.nearestNames(written, KNOWN, 2)).hasSize(2).startsWith(nearest);
    }

    @Test
    void ofNamesEquallyNearTheFirstByLetters() {
        assertThat(Spelling.nearestNames("b", List.of("c", "a", "bc"), 3)).containsExactly("bc", "a", "c");
    }

    @Test
    void neverMoreNamesThanThereAre() {
        assertThat(Spelling.nearestNames("x", KNOWN, 9)).containsExactlyInAnyOrderElementsOf(KNOWN);
    }
}
