package waymark.cases;

import java.time.LocalDate;

/** Support given and activity done on one day. Feed {@code support_activity}. */
@Feed("support_activity")
public record SupportActivity(
        String activityId,
        @Column("activity_date") LocalDate doneOn,
        Integer participantMinutes,
        Integer supportMinutes,
        SupportType supportType,
        SourceType sourceType,
        String sourceOrgId,
        String adviserId,
        Boolean regularContact,
        String objectiveId,
        Boolean groupSession,
        Integer descriptionLength,
        Source source) {

    /** Codes of {@code support_type}. */
    public enum SupportType {
        JOB_SEARCH,
        ONE_TO_ONE,
        ADVISORY,
        TRAINING,
        EMPLOYER_CONTACT,
        MEDICAL,
        ACCOMMODATION,
        ADVOCACY,
        SIGNPOST,
        COPING,
        LIFE_EVENT,
        ASSISTIVE_TECH,
        MOBILITY,
        MENTORING,
        OTHER
    }

    /** Codes of {@code source_type}. */
    public enum SourceType {
        PRIME,
        SUBCONTRACTOR,
        EMPLOYER,
        THIRD_TIER,
        OTHER_EXTERNAL
    }
}
