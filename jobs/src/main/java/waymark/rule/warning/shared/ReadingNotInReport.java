package waymark.rule.warning.shared;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.DistanceReading;
import waymark.cases.LeaverReport;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.Earliest;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** A reading was taken on leaving, and the leaver report says that it holds no distance travelled. */
@Guidance(
        clause = "000 para 9.14; 002 para 4.16",
        title = "Work Choice, section 09; Specialist Employability Support, chapter 4",
        text = """
            9.14    A leaver report tells of the distance travelled.
            4.16    Where a tool for it is used, that is recorded.
            """)
public final class ReadingNotInReport implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.READING_NOT_IN_REPORT);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC, Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(LeaverReport.class).isEmpty()) {
            return Stream.empty();
        }
        LocalDate readOn = Earliest.of(
                participant,
                DistanceReading.class,
                reading -> reading.stage() == DistanceReading.Stage.EXIT,
                DistanceReading::assessedOn);
        return participant.of(LeaverReport.class).stream()
                .filter(report -> readOn != null && Boolean.FALSE.equals(report.hasDistanceTravelled()))
                .map(report -> warning(report, readOn, participant));
    }

    private static Warning warning(LeaverReport report, LocalDate readOn, Case participant) {
        return Warning.ofCase(
                WarningCode.READING_NOT_IN_REPORT,
                participant,
                report.leaverReportId(),
                readOn.isAfter(report.createdOn()) ? readOn : report.createdOn(),
                "leaver_report " + report.leaverReportId() + " of " + report.createdOn()
                        + " holds no distance travelled, though a reading on leaving was taken on " + readOn
                        + "; complete the report, or correct has_distance_travelled");
    }
}
