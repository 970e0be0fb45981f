package waymark.cases;

import java.time.LocalDate;

/** A party's signature on a plan version, or why there is none. Feed {@code plan_signature}. */
@Feed("plan_signature")
public record PlanSignature(
        String planId,
        Integer versionNo,
        Party party,
        LocalDate signedOn,
        Method method,
        RefusalType refusalType,
        RefusalReason refusalReason,
        LocalDate refusalRecordedOn,
        Source source) {

    /** Codes of {@code method}. */
    public enum Method {
        WET,
        ELECTRONIC,
        REMOTE,
        OTHER
    }

    /** Codes of {@code refusal_type}. */
    public enum RefusalType {
        CANNOT,
        REFUSES
    }
}
