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
        WorkingDays timeToReply = request.timeToReply(remindedOn, asOf);
        LocalDate replyDueOn = timeToReply.last();
        WorkingDays time = WorkingDays.after(replyDueOn, 1, request.calendar(asOf));
        LocalDate escalatedOn = request.firstAfter(EventType.ESCALATED, replyDueOn);
        Finding.Draft finding = request.findingIn(this, remindedOn)
                .opened(remindedOn)
                .due(time.last())
                .closed(escalatedOn);
        if (request.isWithdrawn()) {
            return ExitRequestWords.withdrawn(request, finding);
        }
        Sentence.Part clock = Sentence.part(
                "reminded {}, reply due {} ({}), to be escalated on {} ({})",
                remindedOn,
                replyDueOn,
                timeToReply.words(),
                time.last(),
                time.words());
        if (request.isReceivedBy(replyDueOn)) {
            return replied(finding, clock, "the report came", request.receivedOn());
        }
        if (request.happenedBy(EventType.EXPLAINED, replyDueOn)) {
            LocalDate explainedOn = request.firstAfter(EventType.EXPLAINED, LocalDate.MIN);
            return replied(finding, clock, "the provider explained", explainedOn);
        }
        return new JobcentreStep(clock, time, "no reply came in time, and it was escalated", escalatedOn)
                .judge(finding, asOf, () -> missing(request, remindedOn, replyDueOn, asOf));
    }

    private static Finding replied(Finding.Draft finding, Sentence.Part clock, String reply, LocalDate repliedOn) {
        return finding.why("{}; {} on {}, so that there was nothing to escalate.", clock, reply, repliedOn)
                .excluded("REPLIED");
    }

    private static Sentence.Part missing(ExitRequest request, LocalDate remindedOn, LocalDate replyDueOn, AsOf asOf) {
        LocalDate early = request.lastBetween(EventType.ESCALATED, remindedOn, replyDueOn);
        return early == null
                ? Sentence.part("no reply came in time, and nobody had escalated it by {}", asOf.day())
                : Sentence.part("escalated on {}, before the reply was overdue, and not since", early);
    }
}
