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

/** The exit report was returned, on time or late. */
@Guidance(clause = "004 L55", title = "Work Programme memo LR 106, Exit Report", text = """
        L47     Everybody on the request template needs an exit report.
        L55     It is completed and sent back to the Jobcentre; one that comes late still answers the request.
        """)
public final class ExitReportReturned extends Rule {

    public ExitReportReturned(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant).map(request -> judge(request, asOf)).stream();
    }

    private Finding judge(ExitRequest request, AsOf asOf) {
        LocalDate dueOn = request.dueOn(asOf);
        Finding.Draft finding = request.finding(this).due(dueOn).closed(request.receivedOn());
        if (request.isWithdrawn()) {
            return ExitRequestWords.withdrawn(request, finding);
        }
        Sentence.Part story = ExitRequestWords.askedAndCame(request, asOf);
        if (!asOf.isAfter(dueOn)) {
            return finding.why("{}, and the due day has not passed.", story).notDue();
        }
        if (request.receivedOn() == null) {
            return finding.why("{}.", story).notMet();
        }
        return finding.why(request.isReceivedBy(dueOn) ? "{}." : "{}, which counts as returned.", story)
                .met();
    }
}
