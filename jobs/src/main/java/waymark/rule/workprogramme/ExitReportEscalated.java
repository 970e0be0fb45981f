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

/** A reminder that nobody answered was taken further. */
@Guidance(clause = "004 L76", title = "Work Programme memo LR 106, Exit Report Not Received", text = """
        L76     Without a reply within seven working days of the reminder, Jobcentre Plus takes the case to the performance
                teams. A reply is the report or an explanation; the clock runs from the day of the actual reminder.
        """)
public final class ExitReportEscalated extends Rule {

    public ExitReportEscalated(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant).map(request -> judge(request, asOf)).stream();
    }

    /** Null, and so no finding, where there was no reminder after the report fell due. */
    private Finding judge(ExitRequest request, AsOf asOf) {
        LocalDate remindedOn = request.firstAfter(EventType.REMINDED, request.dueOn(asOf));
        if (remindedOn == null) {
            return null;
        }
        LocalDate replyDueOn = request.replyDueOn(remindedOn, asOf);
        LocalDate escalationOn = request.calendar(asOf).plusWorkingDays(replyDueOn, 1);
        LocalDate escalatedOn = request.firstAfter(EventType.ESCALATED, replyDueOn);
        Finding.Draft finding = request.findingIn(this, remindedOn)
                .opened(remindedOn)
                .due(escalationOn)
                .closed(escalatedOn);
        if (request.isWithdrawn()) {
            return finding.excluded(request.withdrawalReason());
        }
        if (request.isReceivedBy(replyDueOn) || request.happenedBy(EventType.EXPLAINED, replyDueOn)) {
            return finding.excluded("REPLIED");
        }
        if (!asOf.isAfter(escalationOn)) {
            return finding.notDue();
        }
        return escalatedOn == null ? finding.notMet() : finding.met();
    }
}
