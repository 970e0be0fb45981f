package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Property
    void staysWithinItsBounds(
            @ForAll long seed, @ForAll @IntRange(min = -50, max = 50) int low, @ForAll @IntRange(max = 90) int more) {
        assertThat(Chance.of(seed, "bounds").between(low, low + more)).isBetween(low, low + more);
    }

    @Test
    void everyChoiceComesAboutAsOftenAsItsShare() {
        Chance chance = Chance.of(1, "shares");
        Shares shares = Shares.of("RARE 1, COMMON 3");

        Map<String, Long> made = IntStream.range(0, 10_000)
                .mapToObj(i -> chance.of(shares))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(made.get("RARE")).isBetween(2_300L, 2_700L);
        assertThat(made.get("COMMON")).isEqualTo(10_000 - made.get("RARE"));
    }

    @Test
    void everyThingHasItsOwnStream() {
        assertThat(Chance.of(1, "WHP-03-000001").between(0, 1_000_000))
                .isEqualTo(Chance.of(1, "WHP-03-000001").between(0, 1_000_000))
                .isNotEqualTo(Chance.of(1, "WHP-03-000002").between(0, 1_000_000));
    }

    @Test
    void sharesThatCannotBeReadAreRefused() {
        assertThatThrownBy(() -> Shares.of("JSA 55, ESA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"ESA\" is not a code, a space and a number");
    }
}
