package waymark.cases;

/** Why a participant did not sign. */
public enum RefusalReason {
    HEALTH,
    DISAGREES,
    PRIVACY,
    LITERACY_LANGUAGE,
    NOT_CONTACTABLE,
    OTHER
}
