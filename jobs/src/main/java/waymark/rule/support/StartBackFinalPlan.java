package waymark.rule.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.cases.Participation;
import waymark.cases.Plan;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.PlanVersions;
import waymark.rule.terms.StartedRule;

/** Whether those who move on from Start Back were given their final plan by the day of the move. */
@Guidance(clause = "002 para 4.13", title = "Specialist Employability Support, chapter 4", text = """
        4.13    Who moves on from Start Back is given the last version of the plan, or a leaver report that holds the plan,
                to build on. The Work and Health Programme, which followed, counts as Work Choice and the Work Programme.
        """)
public final class StartBackFinalPlan extends StartedRule {

    public StartBackFinalPlan(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        Participation participation = participant.participation();
        if (participant.referral().strand() != Referral.Strand.START_BACK
                || participation.nextProgramme() == null
                || participation.movedOn() == null) {
            return Stream.empty();
        }
        LocalDate dueOn = participation.movedOn();
        LocalDate givenOn = Earliest.of(Stream.of(finalPlanOn(participant), reportOn(participant, true)));
        Finding.Draft finding = Finding.of(this, participant, dueOn)
                .opened(participation.startedOn())
                .due(dueOn)
                .closed(givenOn);
        Deadline due =
                Deadline.of(dueOn, "due {}, the day of the move to {}", dueOn, words(participation.nextProgramme()));

        LocalDate perhapsGivenOn = reportOn(participant, null);
        if (asOf.isAfter(dueOn) && !isInTime(givenOn, dueOn) && isInTime(perhapsGivenOn, dueOn)) {
            return Stream.of(finding.why(
                            "{}; a leaver report was given on {}, but whether the plan was with it is not recorded.",
                            due.words(),
                            perhapsGivenOn)
                    .unknown("FLAG_BLANK"));
        }
        return Stream.of(due.judge(finding, asOf, givenOn, "the final plan was given"));
    }

    private static boolean isInTime(LocalDate givenOn, LocalDate dueOn) {
        return givenOn != null && !givenOn.isAfter(dueOn);
    }

    private static String words(Participation.NextProgramme next) {
        return switch (next) {
            case WC -> "Work Choice";
            case WP -> "the Work Programme";
            case WHP -> "the Work and Health Programme";
        };
    }

    private static LocalDate finalPlanOn(Case participant) {
        return Earliest.of(PlanVersions.in(participant).all().stream()
                .filter(version -> version.versionType() == Plan.VersionType.FINAL)
                .map(Plan::copyIssuedOn));
    }

    /** The first copy given of a leaver report that is marked {@code enclosing} the plan; null stands for no mark. */
    private static LocalDate reportOn(Case participant, Boolean enclosing) {
        return Earliest.of(
                participant,
                LeaverReport.class,
                report -> Objects.equals(report.enclosesSupportPlan(), enclosing),
                LeaverReport::participantCopyOn);
    }
}
