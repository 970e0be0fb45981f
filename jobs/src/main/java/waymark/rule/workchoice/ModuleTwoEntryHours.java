package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Employment;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.WeeklyHours;

/** Whether the jobs of a participant who enters Module Two come to 16 hours a week and one of them needs support. */
@Guidance(clause = "001 para 5.3", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.3     Module Two begins with paid work or self-employment of 16 hours or more, in one job or \
    several, in which the participant needs Work Choice support.
    """)
public final class ModuleTwoEntryHours extends ModuleTwoRule {

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
                        finding -> judge(stay.startedOn(), WeeklyHours.in(participant), finding)));
    }

    private static Finding judge(LocalDate day, WeeklyHours hours, Finding.Draft finding) {
        List<Employment> jobs = hours.jobsOn(day);
        Boolean enough = hours.areEnoughOn(day);
        Boolean supportNeeded = anyNeedsSupport(jobs);
        finding.why(
                "{} on {}, when Module Two began{}; {} hours and a need for support are asked for.",
                hours.wordsOn(day),
                day,
                jobs.isEmpty() ? "" : need(supportNeeded),
                WeeklyHours.LEAST);
        return AllOf.of(enough, supportNeeded).decide(finding, enough == null ? "HOURS_BLANK" : "NEEDS_SUPPORT_BLANK");
    }

    private static String need(Boolean supportNeeded) {
        if (supportNeeded == null) {
            return ", and whether support is needed is not recorded";
        }
        return supportNeeded ? ", and support is needed" : ", and no support is needed";
    }

    private static Boolean anyNeedsSupport(List<Employment> jobs) {
        if (jobs.stream().anyMatch(job -> Boolean.TRUE.equals(job.needsSupport()))) {
            return true;
        }
        return jobs.stream().anyMatch(job -> job.needsSupport() == null) ? null : false;
    }
}
