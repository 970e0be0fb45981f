package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.WorkingDays;

/** Working days from the request to the day the Jobcentre had the report; 0 when it had it on or before that day. */
@Guidance(clause = "004 L55", title = "Work Programme memo LR 106, Exit Report", text = """
        L55     The provider has ten working days from the date of the request to complete it and send it back.
        L78-80  From the day received and the day of the request Jobcentre Plus sees how the target is kept.
        """)
public final class ExitReportWorkingDays extends Rule {

    public ExitReportWorkingDays(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant)
                .filter(request -> !request.isWithdrawn() && request.receivedOn() != null)
                .map(request -> judge(request, asOf))
                .stream();
    }

    private Finding judge(ExitRequest request, AsOf asOf) {
        LocalDate requestedOn = request.requestedOn();
        LocalDate receivedOn = request.receivedOn();
        WorkingDays taken = WorkingDays.between(requestedOn, receivedOn, request.calendar(asOf));
        Finding.Draft finding = request.finding(this).due(request.dueOn(asOf)).closed(receivedOn);
        return (receivedOn.isBefore(requestedOn)
                        ? finding.why(
                                "came on {}, before it was asked for on {}: {}.",
                                receivedOn,
                                requestedOn,
                                taken.words())
                        : finding.why("asked {}, came on {}: {}.", requestedOn, receivedOn, taken.words()))
                .counted(Amount.of(taken.count()));
    }
}
