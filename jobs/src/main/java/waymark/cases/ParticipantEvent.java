package waymark.cases;

import java.time.LocalDate;

/** A recorded discussion, consent or interaction. Feed {@code participant_event}. */
@Feed("participant_event")
public record ParticipantEvent(
        String eventId,
        EventType eventType,
        @Column("event_date") LocalDate happenedOn,
        Boolean signed,
        Medium medium,
        RefusalReason refusalReason,
        Source source) {

    /** Codes of {@code event_type}. */
    public enum EventType {
        PROGRESSION_DISCUSSED,
        RETURN_RULES_EXPLAINED,
        TIME_BOUND_EXPLAINED,
        EMPLOYER_LONG_TERM_DISCUSSED,
        EMPLOYER_CONTACT_ADVISED,
        COLLEAGUE_INFO_AGREED,
        CAREER_GOALS,
        EMPLOYER_GOALS,
        SUPPORT_PACKAGE,
        BENEFITS_SIGNPOSTED,
        EQUALITY_RIGHTS,
        OTHER_ORGANISATION,
        DECLINED_INWORK_SUPPORT,
        EMPLOYER_INVOLVEMENT_DECLINED,
        NETWORK_CONSENT,
        NETWORK_CONSULTED,
        FIRST_FACE_TO_FACE,
        INTERACTION,
        LENGTH_RATIONALE,
        PLAN_REQUESTED,
        PLAN_SUPPLIED
    }

    /** Codes of {@code medium}. */
    public enum Medium {
        PAPER,
        ELECTRONIC
    }
}
