package waymark.cases;

import java.time.LocalDate;

/** What happened to an exit-report request. Feed {@code exit_event}. */
@Feed("exit_event")
public record ExitEvent(
        String eventId,
        String contractId,
        String jobcentreId,
        EventType eventType,
        @Column("event_date") LocalDate happenedOn,
        LocalDate printedDeadline,
        LocalDate keyedOn,
        WithdrawalReason withdrawalReason,
        Source source) {

    /** Codes of {@code event_type}. */
    public enum EventType {
        REQUESTED,
        REMINDED,
        EXPLAINED,
        ESCALATED,
        RECEIVED,
        WITHDRAWN
    }

    /** Codes of {@code withdrawal_reason}. */
    public enum WithdrawalReason {
        ISSUED_IN_ERROR,
        DIED,
        OTHER
    }
}
