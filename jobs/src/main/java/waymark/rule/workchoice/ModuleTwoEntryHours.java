package waymark.rule.workchoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Employment;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.ModuleStays;

/** Whether the jobs of a participant who enters Module Two come to 16 hours a week and one of them needs support. */
@Guidance(clause = "001 para 5.3", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.3     Module Two begins with paid work or self-employment of 16 hours or more, in one job or \
    several, in which the participant needs Work Choice support.
    """)
public final class ModuleTwoEntryHours extends ModuleTwoRule {

    private static final BigDecimal LEAST_HOURS = new BigDecimal("16");

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

    public ModuleTwoEntryHours(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                .map(stay -> decide(
                        Finding.of(this, participant, stay.stayId(), stay.startedOn())
                                .opened(stay.startedOn()),
                        participant,
                        asOf,
                        finding -> judge(jobsOn(stay.startedOn(), participant), finding)));
    }

    private static Finding judge(List<Employment> jobs, Finding.Draft finding) {
        Boolean enoughHours = enoughHours(jobs);
        return AllOf.of(enoughHours, anyNeedsSupport(jobs))
                .decide(finding, enoughHours == null ? "HOURS_BLANK" : "NEEDS_SUPPORT_BLANK");
    }

    /** Whether the hours known come to enough; null when hours that are not known could make up what is missing. */
    private static Boolean enoughHours(List<Employment> jobs) {
        Set<Job> distinct = new HashSet<>();
        BigDecimal known = BigDecimal.ZERO;
        boolean allKnown = true;
        for (Employment row : jobs) {
            if (row.weeklyHours() == null) {
                allKnown = false;
            } else if (distinct.add(Job.of(row))) {
                known = known.add(row.weeklyHours());
            }
        }
        if (known.compareTo(LEAST_HOURS) >= 0) {
            return true;
        }
        return allKnown ? false : null;
    }

    private static Boolean anyNeedsSupport(List<Employment> jobs) {
        if (jobs.stream().anyMatch(job -> Boolean.TRUE.equals(job.needsSupport()))) {
            return true;
        }
        return jobs.stream().anyMatch(job -> job.needsSupport() == null) ? null : false;
    }

    private static List<Employment> jobsOn(LocalDate day, Case participant) {
        return participant.of(Employment.class).stream()
                .filter(job -> job.kind() != Employment.Kind.PERMITTED_WORK)
                .filter(job -> !job.startedOn().isAfter(day))
                .filter(job -> job.endedOn() == null || !job.endedOn().isBefore(day))
                .toList();
    }
}
