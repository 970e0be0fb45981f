package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.Problem;
import waymark.problem.ProblemCode;

/** What a row becomes: values when it passes, messages when it does not. */
class ValuesTest {

    @Test
    void givesValuesInTheOrderOfTheContract() {
        Taken taken = Taken.of("employment_WP-01_20200402_001.csv", """
            supported,weekly_hours,start_date,spell_id,referral_id,kind
            true,016.5,2020-02-29,S1, R1 ,EMPLOYED
            """);
        assertThat(taken.rows().get(0).values())
                .containsExactly(
                        "S1",
                        "R1",
                        "EMPLOYED",
                        null,
                        LocalDate.of(2020, 2, 29),
                        null,
                        new BigDecimal("16.50"),
                        true,
                        null);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"7, 7.00", "-0.0, 0.00", "007.50000, 7.50", "-12.3, -12.30"})
    void givesDecimalsTheScaleOfTheirColumn(String text, BigDecimal value) {
        assertThat(Written.taken("distance_reading", Map.of("score", text))
                        .values()
                        .get(6))
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"007, 7", "-0, 0", "-12, -12"})
    void givesWholeNumbers(String text, int value) {
        assertThat(Written.taken("plan", Map.of("review_interval_days", text))
                        .values()
                        .get(21))
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource({
        "PROVIDER|PARTICIPANT, PARTICIPANT|PROVIDER",
        "OTHER|OTHER||EMPLOYER|, EMPLOYER|OTHER",
        "PROVIDER, PROVIDER",
        "|,"
    })
    void givesCodesInTheOrderOfTheirListOnce(String text, String value) {
        assertThat(Written.taken("plan", Map.of("parties_expected", text))
                        .values()
                        .get(7))
                .isEqualTo(value);
    }

    @Test
    void givesThePersonKeyInPlaceOfTheNino() {
        assertThat(Written.taken("referral", Map.of("nino", "qq 12 34 56"))
                        .values()
                        .get(1))
                .isEqualTo("bd1a9150eb8b1abe4984eb5a61f054e6");
    }

    @Test
    void saysWhatIsWrongWhereAndHowToMendIt() {
        Problem problem = Written.taken("plan_review", Map.of("referral_id", "R9", "held_date", "31/02/2020"))
                .problems()
                .get(0);
        assertThat(problem.message())
                .isEqualTo("plan_review_WP-01_20200402_001.csv line 2: held_date \"31/02/2020\" is not a date; write"
                        + " yyyy-mm-dd");
        assertThat(problem.value()).isEqualTo("31/02/2020");
        assertThat(problem.code()).isEqualTo(ProblemCode.BAD_DATE);
        assertThat(problem.column()).isEqualTo("held_date");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({"referral, nino", "referral, complex_needs", "barrier, type", "distance_reading, score"})
    void repeatsNothingThatIdentifiesOrExposesAPerson(String feed, String column) {
        Problem problem =
                Written.taken(feed, Map.of(column, "SECRET")).problems().get(0);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.value()).isNull();
        assertThat(problem.message()).doesNotContain("SECRET");
    }

    @Test
    void shortensWhatItRepeats() {
        Problem problem = Written.taken("barrier", Map.of("barrier_id", "\u0007" + "x".repeat(500)))
                .problems()
                .get(0);
        assertThat(problem.value()).isEqualTo("?" + "x".repeat(99) + "…");
        assertThat(problem.message()).contains("\"?" + "x".repeat(99) + "…\"");
    }
}
