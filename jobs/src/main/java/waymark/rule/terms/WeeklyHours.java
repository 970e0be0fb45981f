package waymark.rule.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Employment;
import waymark.rule.Sentence;

/** A participant's weekly hours of work in all jobs together. Permitted work is no job here. */
public final class WeeklyHours {

    /** What Module Two begins with. */
    public static final BigDecimal LEAST = new BigDecimal("16");

    private final List<Employment> jobs;

    /** Rows that agree in all of this are one job. */
    private record Job(Employment.Kind kind, String employerId, LocalDate startedOn, BigDecimal weeklyHours) {

        static Job of(Employment row) {
            BigDecimal hours = row.weeklyHours();
            // 16 and 16.00 are the same number of hours
            return new Job(
                    row.kind(), row.employerId(), row.startedOn(), hours == null ? null : hours.stripTrailingZeros());
        }
    }

    private WeeklyHours(Case participant) {
        jobs = participant.of(Employment.class).stream()
                .filter(job -> job.kind() != Employment.Kind.PERMITTED_WORK)
                .toList();
    }

    /** Of a case, worked out once. */
    public static WeeklyHours in(Case participant) {
        return participant.once(WeeklyHours.class, WeeklyHours::new);
    }

    /** The jobs of a day, the first and the last day of each included. */
    public List<Employment> jobsOn(LocalDate day) {
        return jobs.stream().filter(job -> runsOn(job, day)).toList();
    }

    /** The hours of a day as far as they are known; of rows that say the same job twice only one counts. */
    public BigDecimal knownOn(LocalDate day) {
        BigDecimal known = BigDecimal.ZERO;
        for (Job job : distinctOn(day)) {
            known = job.weeklyHours() == null ? known : known.add(job.weeklyHours());
        }
        return known;
    }

    /** The jobs of a day and their hours, as a fact of a sentence: "16 hours a week in 2 jobs (10 and 6)". */
    public Object wordsOn(LocalDate day) {
        Set<Job> distinct = distinctOn(day);
        List<String> hours = distinct.stream()
                .map(Job::weeklyHours)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .map(BigDecimal::toPlainString)
                .toList();
        List<Sentence.Part> words = new ArrayList<>();
        if (!hours.isEmpty()) {
            String known = knownOn(day).stripTrailingZeros().toPlainString();
            words.add(
                    hours.size() == 1
                            ? Sentence.part("{} hours a week in one job", known)
                            : Sentence.part("{} hours a week in {} jobs ({})", known, hours.size(), hours));
        }
        if (hours.size() < distinct.size()) {
            String unknown = Sentence.count(distinct.size() - hours.size(), "job");
            words.add(Sentence.part("{} whose hours are not recorded", unknown));
        }
        return words.isEmpty() ? "no job" : words;
    }

    private Set<Job> distinctOn(LocalDate day) {
        Set<Job> distinct = new HashSet<>();
        for (Employment row : jobs) {
            if (runsOn(row, day)) {
                distinct.add(Job.of(row));
            }
        }
        return distinct;
    }

    /**
     * Whether the hours of a day come to the 16.00 that Module Two begins with; null when hours that are not known could
     * make up what is missing.
     */
    public Boolean areEnoughOn(LocalDate day) {
        if (knownOn(day).compareTo(LEAST) >= 0) {
            return true;
        }
        return jobs.stream().anyMatch(job -> job.weeklyHours() == null && runsOn(job, day)) ? null : false;
    }

    /** Every day on which the hours may differ from those of the day before, in no particular order. */
    public Stream<LocalDate> changes() {
        return jobs.stream()
                .flatMap(job -> Stream.of(
                        job.startedOn(),
                        job.endedOn() == null ? job.startedOn() : job.endedOn().plusDays(1)));
    }

    private static boolean runsOn(Employment job, LocalDate day) {
        return !job.startedOn().isAfter(day)
                && (job.endedOn() == null || !job.endedOn().isBefore(day));
    }
}
