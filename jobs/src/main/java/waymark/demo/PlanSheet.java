package waymark.demo;

import java.time.LocalDate;

/** A person's plan: its versions with their signatures, its actions and its reviews. */
final class PlanSheet {

    private static final Shares REASONS = Shares.of(
            "DISAGREES 30, NOT_CONTACTABLE 25, HEALTH 20, PRIVACY 15, LITERACY_LANGUAGE 10");
    private static final Shares METHODS = Shares.of("WET 70, ELECTRONIC 24, REMOTE 6");
    private static final Shares ACTIONS = Shares.of("JOB_SEARCH 25, TRAINING 18, WORK_EXPERIENCE 10, QUALIFICATION 7, "
            + "HEALTH 10, HOUSING 4, DEBT 4, EMPLOYER_LIAISON 8, BASIC_SKILLS 6, MILESTONE 8");
    private static final Shares OBJECTIVES = Shares.of("EMPLOYMENT 55, CAREER 20, BARRIER 20, OTHER 5");

    private final Life life;
    private final String planType;
    private final String planId;
    private int actions;

    PlanSheet(Life life, String planType) {
        this.life = life;
        this.planType = planType;
        planId = life.person().referralId() + "-P";
    }

    /** A version that was agreed; {@code more} columns and values are added to its row. */
    void version(int number, String versionType, LocalDate createdOn, LocalDate agreedOn, Object... more) {
        LocalDate copyOn = life.doesWell(0) ? agreedOn : life.doesWell(30) ? agreedOn.plusDays(9) : null;
        Object[] row = {
            "plan_id", planId, "version_no", number, "plan_type", planType, "version_type", versionType,
            "created_date", createdOn, "agreed_date", agreedOn, "parties_expected", "PARTICIPANT|PROVIDER",
            "has_aspirations", life.doesWell(-4), "has_job_goals", life.doesWell(-4),
            "support_item_count", life.chance().between(1, 6), "original_held", life.doesWell(-6) ? true : null,
            "format", life.doesWell(10) ? "NONE" : null, "document_ref", planId + number
        };
        Object[] full = Columns.join(row, more);
        if (copyOn == null || copyOn.isAfter(agreedOn)) {
            life.tell("plan", life.noted(agreedOn), full);
        }
        if (copyOn != null) {
            Object[] copy = {
                "copy_issued_date", copyOn, "copy_method", life.chance().happens(70) ? "PAPER" : "ELECTRONIC"
            };
            life.tell(
                    "plan",
                    life.noted(copyOn),
                    Columns.join(full, copy));
        }
    }

    void sign(int version, String party, LocalDate signedOn) {
        life.tell("plan_signature", life.noted(signedOn), "plan_id", planId, "version_no", version, "party", party,
                "signed_date", signedOn, "method", life.chance().of(METHODS));
    }

    /** The participant does not sign, and why is written down. */
    void refuse(int version, LocalDate recordedOn) {
        life.tell("plan_signature", life.noted(recordedOn), "plan_id", planId, "version_no", version,
                "party", "PARTICIPANT", "refusal_type", life.chance().happens(70) ? "REFUSES" : "CANNOT",
                "refusal_reason", life.chance().of(REASONS), "refusal_recorded_date", recordedOn);
    }

    /** What was agreed to do under a version, and later what became of it. */
    void actions(int version, LocalDate agreedOn, int count) {
        for (int i = 0; i < count; i++) {
            actions++;
            LocalDate dueOn = agreedOn.plusDays(life.chance().between(14, 90));
            Object[] set = {
                "action_id", life.newId("T"), "plan_id", planId, "version_no", version,
                "action_type", life.chance().of(ACTIONS), "objective_id", life.doesWell(0) ? objective() : null,
                "objective_type", life.doesWell(-5) ? life.chance().of(OBJECTIVES) : null,
                "agreed_date", agreedOn, "recorded_date", agreedOn,
                "notified_date", life.doesWell(0) ? agreedOn : null, "due_date", life.doesWell(-8) ? dueOn : null,
                "smart_specific", life.doesWell(-6), "smart_measurable", life.doesWell(2),
                "smart_achievable", life.doesWell(-6), "smart_realistic", life.doesWell(-6),
                "smart_time_bound", life.doesWell(-2), "evidence_required", life.doesWell(-3) ? false : null,
                "explained", life.doesWell(0) ? true : null, "status", "OPEN"
            };
            life.tell("plan_action", life.noted(agreedOn), set);
            boolean done = life.doesWell(12);
            Object[] outcome = done
                    ? new Object[] {"status", "DONE", "accomplished_date", dueOn.minusDays(life.chance().between(0, 6))}
                    : new Object[] {"status", "NOT_DONE", "not_done_reason", "PARTICIPANT"};
            life.tell(
                    "plan_action",
                    life.noted(dueOn),
                    Columns.join(set, outcome));
        }
    }

    /** A review that was held; {@code more} columns and values are added to its row. */
    void review(LocalDate heldOn, String attended, Object... more) {
        Object[] row = {
            "review_id", life.newId("R"), "plan_id", planId, "held_date", heldOn,
            "mode", life.chance().happens(80) ? "FACE_TO_FACE" : "PHONE", "attended", attended,
            "outcome", life.chance().happens(30) ? "REVISED" : "NO_CHANGE", "actions_checked", life.doesWell(-5),
            "progress_rating", life.chance().between(1, 5), "adjustments_agreed", life.doesWell(0),
            "recorded_and_agreed", life.doesWell(0)
        };
        life.tell(
                "plan_review",
                life.noted(heldOn),
                Columns.join(row, more));
    }

    /** A review that is planned, and not held yet, if ever. */
    String plan(LocalDate scheduledOn, LocalDate agreedOn) {
        String reviewId = life.newId("R");
        life.tell("plan_review", life.noted(agreedOn), "review_id", reviewId, "plan_id", planId,
                "scheduled_date", scheduledOn, "schedule_agreed_date", agreedOn);
        return reviewId;
    }

    /** An objective that an action of this plan has, or none while there is no action. */
    String objective() {
        return actions == 0 ? null : life.person().referralId() + "-G" + life.chance().between(1, Math.min(actions, 3));
    }
}
