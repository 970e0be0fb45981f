package waymark.cases;

import java.time.LocalDate;

/** A Module One rationale, or a Module Two extension request and its decision. Feed {@code module_extension}. */
@Feed("module_extension")
public record ModuleExtension(
        String extensionId,
        String stayId,
        Kind kind,
        @Column("request_date") LocalDate requestedOn,
        LocalDate requestedUntil,
        Boolean hasBestInterestReason,
        Boolean hasImprovedChancesReason,
        Channel channel,
        Decision decision,
        @Column("decision_date") LocalDate decidedOn,
        DecidedBy decidedBy,
        LocalDate approvedUntil,
        String approvalEmailRef,
        Source source) {

    /** Codes of {@code kind}. */
    public enum Kind {
        M1_RATIONALE,
        M2_REQUEST
    }

    /** Codes of {@code channel}. */
    public enum Channel {
        EMAIL,
        OTHER
    }

    /** Codes of {@code decision}. */
    public enum Decision {
        PENDING,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /** Codes of {@code decided_by}. */
    public enum DecidedBy {
        PERFORMANCE_MANAGER,
        PROVIDER
    }
}
