package waymark.cases;

import java.time.LocalDate;
import java.util.Set;

/** One version of an Action Plan (WHP), Development Plan (WC) or Individual Support Plan (SES). Feed {@code plan}. */
@Feed("plan")
public record Plan(
        String planId,
        Integer versionNo,
        @Column("plan_type") Type type,
        VersionType versionType,
        LocalDate createdOn,
        LocalDate agreedOn,
        Set<Party> partiesExpected,
        Boolean hasAspirations,
        Boolean hasJobGoals,
        Integer supportItemCount,
        StepAnswer progression,
        StepAnswer taper,
        Boolean timeBoundExplained,
        StepAnswer postProgrammeSteps,
        Boolean complexNeedsConsidered,
        Purpose purpose,
        Set<Contents> contents,
        FormatNeed format,
        LocalDate copyIssuedOn,
        CopyMethod copyMethod,
        Integer reviewIntervalDays,
        LocalDate reviewIntervalAgreedOn,
        Boolean originalHeld,
        String documentRef,
        Source source) {

    /** Codes of {@code plan_type}. */
    public enum Type {
        ACTION_PLAN,
        DEVELOPMENT_PLAN,
        SUPPORT_PLAN
    }

    /** Codes of {@code version_type}. */
    public enum VersionType {
        INITIAL,
        FULL,
        REVISION,
        FINAL
    }

    /** Codes of {@code purpose}. */
    public enum Purpose {
        LARGER_PROVISION,
        WORK
    }

    /** Codes of {@code contents}. */
    public enum Contents {
        INDEPENDENCE_SKILLS,
        MEDICAL,
        NATIONAL_COVERAGE,
        MANAGING_DISABILITY,
        WORKPLACE_ENGAGEMENT,
        CAREER_GUIDANCE
    }

    /** Codes of {@code copy_method}. */
    public enum CopyMethod {
        PAPER,
        ELECTRONIC
    }
}
