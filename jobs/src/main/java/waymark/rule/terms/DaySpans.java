package waymark.rule.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.rule.Sentence;

/** A set of days, held as spans that neither overlap nor adjoin: as exact as day by day, at the cost of its spans. */
public final class DaySpans {

    private final List<Span> spans;

    /** The days from {@code first} to {@code last}, both included; none when {@code last} is earlier. */
    public record Span(LocalDate first, LocalDate last) {

        public boolean isEmpty() {
            return last.isBefore(first);
        }

        /** "Fri 1 Jun 2018 to Sat 30 Jun", or the one day that it is. */
        Sentence.Part words() {
            return first.equals(last) ? Sentence.part("{}", first) : Sentence.part("{} to {}", first, last);
        }

        private long days() {
            return isEmpty() ? 0 : last.toEpochDay() - first.toEpochDay() + 1;
        }

        private Span within(LocalDate from, LocalDate to) {
            return new Span(later(first, from), earlier(last, to));
        }
    }

    private DaySpans(List<Span> spans) {
        this.spans = spans;
    }

    /** Every day of {@code spans}, which may overlap and come in any order. */
    public static DaySpans of(Collection<Span> spans) {
        List<Span> inOrder = spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::first))
                .toList();
        List<Span> joined = new ArrayList<>();
        for (Span next : inOrder) {
            int end = joined.size() - 1;
            if (end >= 0 && !next.first().isAfter(joined.get(end).last().plusDays(1))) {
                Span before = joined.get(end);
                joined.set(end, new Span(before.first(), later(before.last(), next.last())));
            } else {
                joined.add(next);
            }
        }
        return new DaySpans(joined);
    }

    /** The days from {@code first} to {@code last}, both included. */
    public static DaySpans of(LocalDate first, LocalDate last) {
        return of(List.of(new Span(first, last)));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The spans of days in order, as the facts of a sentence. */
    public List<Sentence.Part> words() {
        return spans.stream().map(Span::words).toList();
    }

    public Optional<LocalDate> first() {
        return spans.stream().map(Span::first).findFirst();
    }

    /** How many days there are. */
    public long count() {
        return spans.stream().mapToLong(Span::days).sum();
    }

    /** How many of the days from {@code first} to {@code last} there are. */
    public long countWithin(LocalDate first, LocalDate last) {
        long count = 0;
        for (Span span : spans) {
            count += span.within(first, last).days();
        }
        return count;
    }

    /** These days without those of {@code others}. */
    public DaySpans without(DaySpans others) {
        List<Span> left = new ArrayList<>(spans);
        for (Span taken : others.spans) {
            List<Span> rest = new ArrayList<>();
            for (Span span : left) {
                rest.add(new Span(
                        span.first(), earlier(span.last(), taken.first().minusDays(1))));
                rest.add(new Span(later(span.first(), taken.last().plusDays(1)), span.last()));
            }
            rest.removeIf(Span::isEmpty);
            left = rest;
        }
        return new DaySpans(left);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
