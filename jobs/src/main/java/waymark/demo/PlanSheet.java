package waymark.demo;

import java.time.LocalDate;

/** A person's plan: its versions with their signatures, its actions and its reviews. */
final class PlanSheet {

    private static final Shares REASONS =
            Shares.of("DISAGREES 30, NOT_CONTACTABLE 25, HEALTH 20, PRIVACY 15, LITERACY_LANGUAGE 10");
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

    /** A version that was agreed, on a plan row with what is special about it. */
    void version(int number, String versionType, LocalDate createdOn, LocalDate agreedOn, Row plan) {
        LocalDate copyOn = life.doesWell(0) ? agreedOn : life.doesWell(30) ? agreedOn.plusDays(9) : null;
        plan.with("plan_id", planId)
                .with("version_no", number)
                .with("plan_type", planType)
                .with("version_type", versionType)
                .with("created_date", createdOn)
                .with("agreed_date", agreedOn)
                .withDefault("parties_expected", "PARTICIPANT|PROVIDER")
                .with("has_aspirations", life.doesWell(-4))
                .with("has_job_goals", life.doesWell(-4))
                .with("support_item_count", life.chance().between(1, 6))
                .with("original_held", life.doesWell(-6) ? true : null)
                .with("format", life.doesWell(10) ? "NONE" : null)
                .with("document_ref", planId + number);
        if (copyOn == null || copyOn.isAfter(agreedOn)) {
            life.tell(life.noted(agreedOn), plan);
        }
        if (copyOn != null) {
            plan.with("copy_issued_date", copyOn)
                    .with("copy_method", life.chance().happens(70) ? "PAPER" : "ELECTRONIC");
            life.tell(life.noted(copyOn), plan);
        }
    }

    void sign(int version, String party, LocalDate signedOn) {
        life.tell(
                life.noted(signedOn),
                Row.of("plan_signature")
                        .with("plan_id", planId)
                        .with("version_no", version)
                        .with("party", party)
                        .with("signed_date", signedOn)
                        .with("method", life.chance().of(METHODS)));
    }

    /** The participant does not sign, and why is written down. */
    void refuse(int version, LocalDate recordedOn) {
        life.tell(
                life.noted(recordedOn),
                Row.of("plan_signature")
                        .with("plan_id", planId)
                        .with("version_no", version)
                        .with("party", "PARTICIPANT")
                        .with("refusal_type", life.chance().happens(70) ? "REFUSES" : "CANNOT")
                        .with("refusal_reason", life.chance().of(REASONS))
                        .with("refusal_recorded_date", recordedOn));
    }

    /** What was agreed to do under a version, and later what became of it. */
    void actions(int version, LocalDate agreedOn, int count) {
        for (int i = 0; i < count; i++) {
            actions++;
            LocalDate dueOn = agreedOn.plusDays(life.chance().between(14, 90));
            Row action = Row.of("plan_action")
                    .with("action_id", life.newId("T"))
                    .with("plan_id", planId)
                    .with("version_no", version)
                    .with("action_type", life.chance().of(ACTIONS))
                    .with("objective_id", life.doesWell(0) ? objective() : null)
                    .with("objective_type", life.doesWell(-5) ? life.chance().of(OBJECTIVES) : null)
                    .with("agreed_date", agreedOn)
                    .with("recorded_date", agreedOn)
                    .with("notified_date", life.doesWell(0) ? agreedOn : null)
                    .with("due_date", life.doesWell(-8) ? dueOn : null)
                    .with("smart_specific", life.doesWell(-6))
                    .with("smart_measurable", life.doesWell(2))
                    .with("smart_achievable", life.doesWell(-6))
                    .with("smart_realistic", life.doesWell(-6))
                    .with("smart_time_bound", life.doesWell(-2))
                    .with("evidence_required", life.doesWell(-3) ? false : null)
                    .with("explained", life.doesWell(0) ? true : null)
                    .with("status", "OPEN");
            life.tell(life.noted(agreedOn), action);
            if (life.doesWell(12)) {
                LocalDate doneOn = dueOn.minusDays(life.chance().between(0, 6));
                action.with("status", "DONE").with("accomplished_date", doneOn);
            } else {
                action.with("status", "NOT_DONE").with("not_done_reason", "PARTICIPANT");
            }
            life.tell(life.noted(dueOn), action);
        }
    }

    /** A review that was held, on a review row with what is special about it. */
    void review(LocalDate heldOn, String attended, Row review) {
        review.withDefault("review_id", life.newId("R"))
                .with("plan_id", planId)
                .with("held_date", heldOn)
                .with("mode", life.chance().happens(80) ? "FACE_TO_FACE" : "PHONE")
                .with("attended", attended)
                .with("outcome", life.chance().happens(30) ? "REVISED" : "NO_CHANGE")
                .with("actions_checked", life.doesWell(-5))
                .with("progress_rating", life.chance().between(1, 5))
                .with("adjustments_agreed", life.doesWell(0))
                .with("recorded_and_agreed", life.doesWell(0));
        life.tell(life.noted(heldOn), review);
    }

    /** A review that is planned, and not held yet, if ever. */
    String plan(LocalDate scheduledOn, LocalDate agreedOn) {
        String reviewId = life.newId("R");
        life.tell(
                life.noted(agreedOn),
                Row.of("plan_review")
                        .with("review_id", reviewId)
                        .with("plan_id", planId)
                        .with("scheduled_date", scheduledOn)
                        .with("schedule_agreed_date", agreedOn));
        return reviewId;
    }

    /** An objective that an action of this plan has, or none while there is no action. */
    String objective() {
        return actions == 0
                ? null
                : life.person().referralId() + "-G" + life.chance().between(1, Math.min(actions, 3));
    }
}
