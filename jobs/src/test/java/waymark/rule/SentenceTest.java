package waymark.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.cases.Participation.LeaveReason;
import waymark.cases.RefusalReason;

/** Each kind of fact in one way everywhere. */
class SentenceTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2018, 12, 31);

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(NEW_YEARS_EVE, "Mon 31 Dec 2018"),
                Arguments.of(YearMonth.of(2018, 12), "Dec 2018"),
                Arguments.of(Duration.ofMinutes(432), "7 h 12 min"),
                Arguments.of(Duration.ofMinutes(480), "8 h"),
                Arguments.of(Duration.ofMinutes(59), "59 min"),
                Arguments.of(Duration.ZERO, "0 min"),
                Arguments.of(Period.ofMonths(3), "3 months"),
                Arguments.of(Period.ofMonths(1), "1 month"),
                Arguments.of(Period.ofYears(1), "12 months"),
                Arguments.of(Period.ofDays(42), "42 days"),
                Arguments.of(Period.ofDays(1), "1 day"),
                Arguments.of(Outcome.NOT_DUE, "not due"),
                Arguments.of(LeaveReason.M1_EXHAUSTED, "Module One used up"),
                Arguments.of(LeaveReason.DECLINED_INWORK_SUPPORT, "declined in-work support"),
                Arguments.of(RefusalReason.LITERACY_LANGUAGE, "literacy or language"),
                Arguments.of(List.of(), ""),
                Arguments.of(List.of("plan"), "plan"),
                Arguments.of(List.of("plan", "review"), "plan and review"),
                Arguments.of(Arrays.asList("plan", "review", null), "plan, review and not recorded"),
                Arguments.of(12, "12"),
                Arguments.of("any text", "any text"),
                Arguments.of(null, "not recorded"));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @MethodSource("facts")
    void writesAFact(Object fact, String text) {
        assertThat(Sentence.of("It is {}.", fact)).isEqualTo("It is " + text + ".");
    }

    @Test
    void givesTheYearOnlyWhereItDiffersFromThatOfTheDayBefore() {
        assertThat(Sentence.of(
                        "From {} to {}, {}, and {}.",
                        NEW_YEARS_EVE.minusDays(1),
                        NEW_YEARS_EVE,
                        Sentence.part("in fact {} or {}", NEW_YEARS_EVE, NEW_YEARS_EVE.plusDays(1)),
                        List.of(NEW_YEARS_EVE.plusDays(2), NEW_YEARS_EVE)))
                .isEqualTo("From Sun 30 Dec 2018 to Mon 31 Dec, in fact Mon 31 Dec or Tue 1 Jan 2019, and Wed 2 Jan and"
                        + " Mon 31 Dec 2018.");
    }

    @Test
    void beginsWithACapital() {
        assertThat(Sentence.of("{} ended.", Sentence.part("the {}", "stay"))).isEqualTo("The stay ended.");
        assertThat(Sentence.of("{} of {}.", Duration.ofMinutes(432), Duration.ofMinutes(480)))
                .isEqualTo("7 h 12 min of 8 h.");
        assertThat(Sentence.of("")).isEmpty();
    }

    @Test
    void asksForAsManyFactsAsThereArePlaces() {
        assertThatThrownBy(() -> Sentence.of("Due {}.", 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sentence.of("Due {}, {}.", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sentence.of("Due {}.", Sentence.part("{}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWithANoun() {
        assertThat(Sentence.count(0, "day")).isEqualTo("0 days");
        assertThat(Sentence.count(1, "day")).isEqualTo("1 day");
        assertThat(Sentence.count(2, "working day")).isEqualTo("2 working days");
    }
}
