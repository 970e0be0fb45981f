package waymark.rule.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Employment;

/** A participant's weekly hours of work in all jobs together. Permitted work is no job here. */
public final class WeeklyHours {

    /** What Module Two begins with. */
    private static final BigDecimal LEAST = new BigDecimal("16");

    private final List<Employment> jobs;

    /** Rows that agree in all of this are one job; those whose hours are not known add none. */
    private record Job(Employment.Kind kind, String employerId, LocalDate startedOn, BigDecimal weeklyHours) {

        static Job of(Employment row) {
            // 16 and 16.00 are the same number of hours
            return new Job(
                    row.kind(),
                    row.employerId(),
                    row.startedOn(),
                    row.weeklyHours().stripTrailingZeros());
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
        Set<Job> distinct = new HashSet<>();
        BigDecimal known = BigDecimal.ZERO;
        for (Employment row : jobs) {
            if (row.weeklyHours() != null && runsOn(row, day) && distinct.add(Job.of(row))) {
                known = known.add(row.weeklyHours());
            }
        }
        return known;
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
