package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Exit reports that were asked for and have not come, by how late they are. */
@Guidance(clause = "004 L55", title = "Work Programme memo LR 106, Exit Report", text = """
        L55     The provider has ten working days from the date of the request to send the report back.
        L72-76  What has not come by then is reminded of, and taken further after seven more working days.
        """)
public final class ExitReportOutstanding extends Rule {

    public ExitReportOutstanding(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant)
                .filter(request -> !request.isWithdrawn() && request.receivedOn() == null)
                .map(request -> judge(request, asOf))
                .stream();
    }

    private Finding judge(ExitRequest request, AsOf asOf) {
        LocalDate dueOn = request.dueOn(asOf);
        boolean late = asOf.isAfter(dueOn);
        return request.finding(this)
                .due(dueOn)
                .dimension(late ? band(request.calendar(asOf).workingDaysAfter(dueOn, asOf.day())) : "NOT_DUE")
                .why(late ? "{}." : "{}, and the due day has not passed.", ExitRequestWords.askedAndCame(request, asOf))
                .counted();
    }

    private static String band(int workingDaysLate) {
        if (workingDaysLate <= 7) {
            return "0-7";
        }
        return workingDaysLate <= 14 ? "8-14" : "15+";
    }
}
