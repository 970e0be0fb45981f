package waymark.cases;

import java.io.Serializable;
import java.time.LocalDate;

/** A commitment from the tender or the specification, in force for a span of days. Feed {@code contract_term}. */
@Feed("contract_term")
public record ContractTerm(
        String contractId,
        Term term,
        String metric,
        String value,
        @Column("effective_from") LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Source source)
        implements Serializable {

    /** Codes of {@code term}. */
    public enum Term {
        ACTION_PLAN_DAYS,
        ACTION_PLAN_DAY_BASIS,
        ACTION_PLAN_REVIEW_DAYS,
        REVIEW_SIGNATURE_REQUIRED,
        AGREED_ACTIONS_REQUIRED,
        TARGET_DATES_REQUIRED,
        TARGET_PERCENT
    }
}
