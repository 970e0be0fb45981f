package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitEvent.EventType;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The Jobcentre sent a reminder for an exit report that had not come in time. */
@Guidance(clause = "004 L72-74", title = "Work Programme memo LR 106, Exit Report Not Received", text = """
        L72-74  Where the report has not come within ten working days, Jobcentre Plus sends the request again, marked as
                a reminder. The first day for it is the working day after the deadline.
        """)
public final class ExitReportReminded extends Rule {

    public ExitReportReminded(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant).map(request -> judge(request, asOf)).stream();
    }

    private Finding judge(ExitRequest request, AsOf asOf) {
        LocalDate reminderOn = request.reminderOn(asOf);
        LocalDate remindedOn = request.firstAfter(EventType.REMINDED, request.dueOn(asOf));
        Finding.Draft finding = request.finding(this).due(reminderOn).closed(remindedOn);
        if (request.isWithdrawn()) {
            return finding.excluded(request.withdrawalReason());
        }
        if (request.isReceivedBy(reminderOn)) {
            return finding.excluded("RECEIVED");
        }
        if (!asOf.isAfter(reminderOn)) {
            return finding.notDue();
        }
        return remindedOn == null ? finding.notMet() : finding.met();
    }
}
