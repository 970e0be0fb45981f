package waymark.rule.warning.workchoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.Employment;
import waymark.cases.Programme;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.ModuleStays;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/**
 * Support in Module Two went on more than 28 days after the last job had ended, without another. Who has moved away is the
 * matter of {@link ActiveAfterDeemedLeaving}.
 */
@Guidance(clause = "000 para 9.20", title = "Work Choice, section 09: Leaver Reports", text = """
    9.20    Who leaves the supported job counts as having left of their own will. (It stands under a heading about moves, so
            that a job lost without one is a question to the provider, and ends nothing.)
    """)
public final class JobLeftStillOn implements WarningCheck {

    private static final int DAYS_WITHOUT_JOB = 28;
    private static final Comparator<Employment> LAST_TO_END = Comparator.comparing(
                    Employment::endedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Employment::spellId, Bytewise.ORDER);

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.JOB_LEFT_STILL_ON);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<Employment> jobs = participant.of(Employment.class);
        if (!participant.started()
                || jobs.isEmpty()
                || ModuleStays.in(participant).of(ModuleStays.TWO).isEmpty()) {
            return Stream.empty();
        }
        return jobs.stream().filter(job -> job.endedOn() != null).flatMap(job -> {
            LocalDate supportedOn = Earliest.of(
                    participant,
                    SupportActivity.class,
                    activity -> isStillOn(activity.doneOn(), job, participant, asOf),
                    SupportActivity::doneOn);
            return supportedOn == null ? Stream.empty() : Stream.of(warning(job, supportedOn, participant));
        });
    }

    private static boolean isStillOn(LocalDate day, Employment job, Case participant, AsOf asOf) {
        LocalDate leftOn = participant.participation().leftOn();
        return day.isAfter(job.endedOn().plusDays(DAYS_WITHOUT_JOB))
                && (leftOn == null || !day.isAfter(leftOn))
                && ModuleStays.in(participant).inModuleTwoOn(day)
                && isLastBegunBy(day, job, participant)
                && !DeemedLeaving.hasMovedBy(day, participant, asOf);
    }

    /** Whether of all employment begun by {@code day}, of whatever kind, {@code job} ended last. */
    private static boolean isLastBegunBy(LocalDate day, Employment job, Case participant) {
        return participant.of(Employment.class).stream()
                .filter(each -> !each.startedOn().isAfter(day))
                .max(LAST_TO_END)
                .filter(job::equals)
                .isPresent();
    }

    private static Warning warning(Employment job, LocalDate supportedOn, Case participant) {
        return Warning.ofCase(
                WarningCode.JOB_LEFT_STILL_ON,
                participant,
                job.spellId(),
                supportedOn,
                "employment " + job.spellId() + " ended on " + job.endedOn() + ", and on " + supportedOn
                        + ", more than " + DAYS_WITHOUT_JOB
                        + " days later and without another since, the participant was still supported in Module Two;"
                        + " send the leave date, or the job that followed");
    }
}
