package waymark.rule.workprogramme;

import java.time.LocalDate;
import waymark.cases.ExitEvent;
import waymark.cases.ExitEvent.EventType;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Sentence;
import waymark.rule.terms.WorkingDays;

/** What findings say of a request for an exit report: when it was made and due, and what came of it. */
final class ExitRequestWords {

    private ExitRequestWords() {}

    /** {@code Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days)}. */
    static Sentence.Part asked(ExitRequest request, AsOf asOf) {
        WorkingDays time = request.timeToReturn(asOf);
        return Sentence.part("asked {}, due {} ({})", request.requestedOn(), time.last(), time.words());
    }

    /** The same and whether the report came, and how late: the whole sentence but its end. */
    static Sentence.Part askedAndCame(ExitRequest request, AsOf asOf) {
        return Sentence.part("{}; {}", asked(request, asOf), came(request, request.timeToReturn(asOf), asOf));
    }

    private static Sentence.Part came(ExitRequest request, WorkingDays time, AsOf asOf) {
        LocalDate receivedOn = request.receivedOn();
        if (receivedOn == null) {
            return asOf.isAfter(time.last())
                    ? Sentence.part("nothing came by {}, {}", asOf.day(), time.late(asOf.day()))
                    : Sentence.part("nothing has come yet");
        }
        if (receivedOn.isBefore(request.requestedOn())) {
            return Sentence.part("came on {}, before it was asked for", receivedOn);
        }
        return receivedOn.isAfter(time.last())
                ? Sentence.part("came on {}, {}", receivedOn, time.late(receivedOn))
                : Sentence.part("came on {}", receivedOn);
    }

    /** The finding on a request that is withdrawn: EXCLUDED with the reason of the withdrawal. */
    static Finding withdrawn(ExitRequest request, Finding.Draft finding) {
        ExitEvent withdrawal = request.withdrawal();
        ExitEvent.WithdrawalReason reason = withdrawal.withdrawalReason();
        return finding.why(
                        "the Jobcentre withdrew the request of {} on {}; {}.",
                        request.requestedOn(),
                        withdrawal.happenedOn(),
                        words(reason))
                .excluded(reason == null ? EventType.WITHDRAWN.name() : reason.name());
    }

    private static String words(ExitEvent.WithdrawalReason reason) {
        if (reason == null) {
            return "no reason is recorded";
        }
        return switch (reason) {
            case ISSUED_IN_ERROR -> "it was issued in error";
            case DIED -> "the participant died";
            case OTHER -> "the reason given is neither an error nor a death";
        };
    }
}
