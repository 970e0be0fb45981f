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
import waymark.rule.Sentence;
import waymark.rule.terms.WorkingDays;

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
        LocalDate dueOn = request.dueOn(asOf);
        WorkingDays time = WorkingDays.after(dueOn, 1, request.calendar(asOf));
        LocalDate remindedOn = request.firstAfter(EventType.REMINDED, dueOn);
        Finding.Draft finding = request.finding(this).due(time.last()).closed(remindedOn);
        if (request.isWithdrawn()) {
            return ExitRequestWords.withdrawn(request, finding);
        }
        Sentence.Part clock = Sentence.part(
                "{}, reminder due {} ({})", ExitRequestWords.asked(request, asOf), time.last(), time.words());
        if (request.isReceivedBy(time.last())) {
            return finding.why("{}; the report came on {}, so that none was needed.", clock, request.receivedOn())
                    .excluded("RECEIVED");
        }
        return new JobcentreStep(clock, time, "sent", remindedOn)
                .judge(finding, asOf, () -> missing(request, dueOn, asOf));
    }

    private static Sentence.Part missing(ExitRequest request, LocalDate dueOn, AsOf asOf) {
        LocalDate early = request.lastBetween(EventType.REMINDED, request.requestedOn(), dueOn);
        Sentence.Part none = early == null
                ? Sentence.part("none was sent by {}", asOf.day())
                : Sentence.part("one was sent on {}, before the report was overdue, and none since", early);
        return request.receivedOn() == null
                ? none
                : Sentence.part("{}; the report came on {}", none, request.receivedOn());
    }
}
