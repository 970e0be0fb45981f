package waymark.rule.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spans say the same of their days as the days one by one. */
class DaySpansProperties {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @Property
    void holdsTheDaysOfItsSpans(@ForAll("spans") List<DaySpans.Span> spans) {
        assertThat(days(DaySpans.of(spans))).isEqualTo(oneByOne(spans));
        assertThat(DaySpans.of(spans).count()).isEqualTo(oneByOne(spans).size());
        assertThat(DaySpans.of(spans).isEmpty()).isEqualTo(oneByOne(spans).isEmpty());
    }

    @Property
    void takesAwayTheDaysOfOthers(
            @ForAll("spans") List<DaySpans.Span> spans, @ForAll("spans") List<DaySpans.Span> others) {
        Set<LocalDate> left = oneByOne(spans);
        left.removeAll(oneByOne(others));

        DaySpans without = DaySpans.of(spans).without(DaySpans.of(others));

        assertThat(days(without)).isEqualTo(left);
        assertThat(without.count()).isEqualTo(left.size());
        assertThat(without.first()).isEqualTo(left.stream().findFirst());
    }

    @Property
    void countsTheDaysWithinASpan(
            @ForAll("spans") List<DaySpans.Span> spans, @ForAll("spans") List<DaySpans.Span> within) {
        for (DaySpans.Span part : within) {
            Set<LocalDate> inside = oneByOne(spans);
            inside.retainAll(oneByOne(List.of(part)));

            assertThat(DaySpans.of(spans).countWithin(part.first(), part.last()))
                    .isEqualTo(inside.size());
        }
    }

    /** Up to five spans of up to eight days, or none, in 40 days. */
    @Provide
    Arbitrary<List<DaySpans.Span>> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 32),
                        Arbitraries.integers().between(-2, 8))
                .as((start, length) ->
                        new DaySpans.Span(FIRST.plusDays(start), FIRST.plusDays((long) start + length - 1)))
                .list()
                .ofMaxSize(5);
    }

    private static Set<LocalDate> days(DaySpans spans) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(50)); day = day.plusDays(1)) {
            if (spans.countWithin(day, day) == 1) {
                days.add(day);
            }
        }
        return days;
    }

    private static Set<LocalDate> oneByOne(List<DaySpans.Span> spans) {
        Set<LocalDate> days = new TreeSet<>();
        for (DaySpans.Span span : spans) {
            for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }
}
