package waymark.demo;

import java.time.LocalDate;

/** A person's plan: its versions with their signatures, its actions and its reviews. */
final class PlanSheet {

    private static final int DAYS_TO_A_LATE_COPY = 9;

    private static final Shares REASONS =
            Shares.of("DISAGREES 30, NOT_CONTACTABLE 25, HEALTH 20, PRIVACY 15, LITERACY_LANGUAGE 10");
    private static final Shares METHODS = Shares.of("WET 70, ELECTRONIC 24, REMOTE 6");
    private static final Shares MODES = Shares.of("FACE_TO_FACE 84, PHONE 12, VIDEO 4");

    private final Life life;
    private final Chance chance;
    private final Skill plans;
    private final Skill papers;
    private final Skill reviews;
    private final String planType;
    private final String planId;
    private final PlanActions actions;

    PlanSheet(Life life, String planType) {
        this.life = life;
        this.planType = planType;
        chance = life.chance();
        plans = life.skillIn("plans");
        papers = life.skillIn("papers");
        reviews = life.skillIn("reviews");
        planId = life.person().referralId() + "-P";
        actions = new PlanActions(life, planId);
    }

    /** What was agreed to do. */
    PlanActions actions() {
        return actions;
    }

    /** A version that was agreed, on a plan row with what is special about it. */
    void version(int number, String versionType, LocalDate agreedOn, Row plan) {
        LocalDate copyOn =
                papers.manages(-3) ? agreedOn : papers.manages(30) ? agreedOn.plusDays(DAYS_TO_A_LATE_COPY) : null;
        boolean whole = plans.manages(-4);
        int missing = chance.between(1, 3);
        plan.with("plan_id", planId)
                .with("version_no", number)
                .with("plan_type", planType)
                .with("version_type", versionType)
                .with("created_date", agreedOn.minusDays(chance.happens(25) ? chance.between(1, 3) : 0))
                .with("agreed_date", agreedOn)
                .withDefault("parties_expected", "PARTICIPANT|PROVIDER")
                .with("has_aspirations", whole || missing != 1)
                .with("has_job_goals", whole || missing != 2)
                .with("support_item_count", whole || missing < 3 ? chance.between(1, 6) : 0)
                .with("original_held", papers.said(-7, true, false))
                .with("format", papers.manages(12) ? life.formatNeed() : chance.happens(60) ? "NONE" : null)
                .with("document_ref", planId + number);
        if (copyOn == null || copyOn.isAfter(agreedOn)) {
            life.tell(life.noted(agreedOn), plan);
        }
        if (copyOn != null) {
            plan.with("copy_issued_date", copyOn).with("copy_method", chance.happens(70) ? "PAPER" : "ELECTRONIC");
            life.tell(life.noted(copyOn), plan);
        }
    }

    void sign(int version, String party, LocalDate signedOn) {
        life.tell(life.noted(signedOn), signature(version, party, signedOn));
    }

    /** The participant does not sign, and why is written down; some sign in the end, and the reason is left standing. */
    void refuse(int version, LocalDate recordedOn) {
        Row signature = chance.happens(6)
                ? signature(version, "PARTICIPANT", recordedOn.plusDays(chance.between(3, 20)))
                : signature(version, "PARTICIPANT", null);
        life.tell(
                life.noted(recordedOn),
                signature
                        .with("refusal_type", chance.happens(70) ? "REFUSES" : "CANNOT")
                        .with("refusal_reason", chance.of(REASONS))
                        .with("refusal_recorded_date", recordedOn));
    }

    private Row signature(int version, String party, LocalDate signedOn) {
        return Row.of("plan_signature")
                .with("plan_id", planId)
                .with("version_no", version)
                .with("party", party)
                .with("signed_date", signedOn)
                .with("method", signedOn == null ? null : chance.of(METHODS));
    }

    /** A review that was held, on a review row with what is special about it. */
    void review(LocalDate heldOn, String attended, Row review) {
        boolean thorough = reviews.manages(-2);
        int missing = chance.between(1, 4);
        review.withDefault("review_id", life.newId("R"))
                .with("plan_id", planId)
                .with("held_date", heldOn)
                .with("mode", chance.of(MODES))
                .with("attended", reviews.manages(-12) ? attended : chance.happens(80) ? "PROVIDER" : null)
                .withDefault("outcome", chance.happens(1) ? "REVISED" : "NO_CHANGE")
                .with("actions_checked", thorough || missing != 1)
                .with("progress_rating", thorough || missing != 2 ? chance.between(1, 5) : null)
                .with("adjustments_agreed", thorough || missing != 3)
                .with("recorded_and_agreed", thorough || missing != 4);
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
}
