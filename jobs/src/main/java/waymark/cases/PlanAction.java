package waymark.cases;

import java.time.LocalDate;

/** One action, activity, milestone or qualification set on a plan. Feed {@code plan_action}. */
@Feed("plan_action")
public record PlanAction(
        String actionId,
        String planId,
        Integer versionNo,
        ActionType actionType,
        String objectiveId,
        ObjectiveType objectiveType,
        Boolean mandatory,
        LocalDate agreedOn,
        LocalDate recordedOn,
        LocalDate notifiedOn,
        @Column("due_date") LocalDate dueOn,
        LocalDate accomplishedOn,
        Status status,
        NotDoneReason notDoneReason,
        Boolean smartSpecific,
        Boolean smartMeasurable,
        Boolean smartAchievable,
        Boolean smartRealistic,
        Boolean smartTimeBound,
        Boolean evidenceRequired,
        Boolean explained,
        Source source) {

    /** Codes of {@code action_type}. */
    public enum ActionType {
        JOB_SEARCH,
        TRAINING,
        WORK_EXPERIENCE,
        QUALIFICATION,
        HEALTH,
        HOUSING,
        DEBT,
        ADVOCACY,
        EMPLOYER_LIAISON,
        BASIC_SKILLS,
        MILESTONE,
        OTHER
    }

    /** Codes of {@code objective_type}. */
    public enum ObjectiveType {
        EMPLOYMENT,
        CAREER,
        BARRIER,
        OTHER
    }

    /** Codes of {@code status}. */
    public enum Status {
        OPEN,
        DONE,
        PART_DONE,
        NOT_DONE,
        CANCELLED
    }

    /** Codes of {@code not_done_reason}. */
    public enum NotDoneReason {
        HEALTH,
        CARING,
        PROVIDER,
        PARTICIPANT,
        OTHER
    }
}
