package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** The exit report reached the Jobcentre within ten working days of the request. */
@Guidance(clause = "004 L55", title = "Work Programme memo LR 106, Exit Report", text = """
        L47     Everybody on the request template needs an exit report.
        L55     The provider has ten working days from the date of the request to complete it and send it back.
        L78-80  What counts is the day on which the Jobcentre enters it as received.
        """)
public final class ExitReportOnTime extends Rule {

    public ExitReportOnTime(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant).map(request -> judge(request, asOf)).stream();
    }

    private Finding judge(ExitRequest request, AsOf asOf) {
        LocalDate dueOn = request.dueOn(asOf);
        Finding.Draft finding =
                request.finding(this).due(dueOn).closed(request.receivedOn()).dimension(request.jobcentreId());
        if (request.isWithdrawn()) {
            return ExitRequestWords.withdrawn(request, finding);
        }
        Sentence.Part story = ExitRequestWords.askedAndCame(request, asOf);
        if (!asOf.isAfter(dueOn)) {
            return finding.why("{}, and the due day has not passed.", story).notDue();
        }
        finding.why("{}.", story);
        return request.isReceivedBy(dueOn) ? finding.met() : finding.notMet();
    }
}
