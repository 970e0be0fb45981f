package waymark.rule.workprogramme;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

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
        int days = request.calendar(asOf).workingDaysAfter(request.requestedOn(), request.receivedOn());
        return request.finding(this)
                .due(request.dueOn(asOf))
                .closed(request.receivedOn())
                .counted(Amount.of(days));
    }
}
