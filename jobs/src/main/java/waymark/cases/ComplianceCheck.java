package waymark.cases;

import java.time.LocalDate;

/** A Compliance Monitoring Officer's result for one participant and item. Feed {@code compliance_check}. */
@Feed("compliance_check")
public record ComplianceCheck(
        String checkId,
        String contractId,
        @Column("check_date") LocalDate checkedOn,
        Item item,
        Result result,
        Source source) {

    /** Codes of {@code item}. */
    public enum Item {
        ACTION_PLAN_20_DAYS,
        AGREED_ACTIONS,
        TARGET_DATES,
        REVIEW_FREQUENCY,
        SIGNATURES,
        OTHER
    }

    /** Codes of {@code result}. */
    public enum Result {
        PASS,
        FAIL,
        NOT_APPLICABLE
    }
}
