package waymark.rule.warning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitReport;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/** A copy of an exit report that was posted to somebody who was not told of the risk. */
@Guidance(clause = "004 L66-70", title = "LR 106, copy of the exit report", text = """
    L66-70  From 28 March 2013 on: before a copy is posted, the participant knows the risks of that.
    """)
final class PostedWithoutRisk implements WarningCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 3, 28);

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.POSTED_WITHOUT_RISK);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(ExitReport.class).stream()
                .filter(report -> !report.completedOn().isBefore(FIRST_DAY))
                .filter(report -> report.copyMethod() == ExitReport.CopyMethod.POSTED)
                .filter(report -> Boolean.FALSE.equals(report.copyRiskAdvised()))
                .map(report -> warning(report, participant));
    }

    private static Warning warning(ExitReport report, Case participant) {
        LocalDate day = report.copyOn() == null ? report.completedOn() : report.copyOn();
        return Warning.ofRow(
                WarningCode.POSTED_WITHOUT_RISK,
                participant,
                report.returnId(),
                day,
                report.source(),
                "exit_report " + report.returnId() + ": the copy of " + day + " was posted, and copy_risk_advised is "
                        + "false; tell participants of the risk before posting");
    }
}
