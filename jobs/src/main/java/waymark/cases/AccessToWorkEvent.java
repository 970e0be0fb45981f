package waymark.cases;

import java.time.LocalDate;

/** A step in Access to Work support. Feed {@code access_to_work_event}. */
@Feed("access_to_work_event")
public record AccessToWorkEvent(
        String eventId,
        EventType eventType,
        @Column("event_date") LocalDate happenedOn,
        NegotiatedBy negotiatedBy,
        Boolean arrangementsConfirmed,
        Boolean disclosureAllowed,
        Source source) {

    /** Codes of {@code event_type}. */
    public enum EventType {
        DISCUSSED,
        RECOMMENDED,
        AGREED,
        ADVISER_NOTIFIED,
        EMPLOYER_INFORMED,
        LIAISON_JCP,
        ENDED
    }

    /** Codes of {@code negotiated_by}. */
    public enum NegotiatedBy {
        PROVIDER,
        OTHER
    }
}
