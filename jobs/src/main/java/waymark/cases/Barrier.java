package waymark.cases;

import java.time.LocalDate;

/** An assessed barrier or need, or an explicit finding of none. Feed {@code barrier}. */
@Feed("barrier")
public record Barrier(
        String barrierId,
        Kind kind,
        LocalDate assessedOn,
        @Column("type") Type type,
        Boolean detailed,
        Integer impact,
        ActionType actionType,
        ExternalFunding externalFunding,
        LocalDate closedOn,
        Source source) {

    /** Codes of {@code kind}. */
    public enum Kind {
        NEEDS_ASSESSMENT,
        BARRIER
    }

    /** Codes of {@code type}. */
    public enum Type {
        NONE_FOUND,
        HOUSING,
        DEBT,
        HEALTH,
        ADDICTION,
        CARING,
        TRANSPORT,
        SKILLS,
        CONFIDENCE,
        LIFE_EVENT,
        OTHER
    }

    /** Codes of {@code action_type}. */
    public enum ActionType {
        ADVOCACY,
        SIGNPOST,
        COPING_ADVICE,
        LIFE_EVENT_SUPPORT,
        OTHER
    }

    /** Codes of {@code external_funding}. */
    public enum ExternalFunding {
        OTHER_GOV_DEPT,
        LOCAL_AUTHORITY,
        HEALTH,
        OTHER
    }
}
