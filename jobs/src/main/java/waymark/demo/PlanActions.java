package waymark.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was agreed to do under a plan, what it serves, and what became of it. */
final class PlanActions {

    private static final int MOST_OBJECTIVES = 3;

    private static final Shares TYPES = Shares.of("JOB_SEARCH 25, TRAINING 18, WORK_EXPERIENCE 10, QUALIFICATION 8, "
            + "HEALTH 10, HOUSING 4, DEBT 4, EMPLOYER_LIAISON 8, BASIC_SKILLS 6, MILESTONE 10");
    private static final Shares OBJECTIVES = Shares.of("EMPLOYMENT 64, CAREER 25, BARRIER 9, OTHER 2");
    private static final Shares REASONS = Shares.of("PARTICIPANT 40, HEALTH 25, PROVIDER 15, CARING 12, OTHER 8");

    private final Life life;
    private final Chance chance;
    private final Skill actions;
    private final String planId;
    private final List<String> objectives = new ArrayList<>();
    private String last;

    PlanActions(Life life, String planId) {
        this.life = life;
        this.planId = planId;
        chance = life.chance();
        actions = life.skillIn("actions");
    }

    /** Tells what was agreed under a version, and later what became of it. */
    void agree(int version, LocalDate agreedOn, int count) {
        for (int i = 0; i < count; i++) {
            LocalDate dueOn = agreedOn.plusDays(chance.between(14, 90));
            LocalDate notifiedOn = actions.filled(-3, agreedOn);
            last = life.newId("T");
            Row action = Row.of("plan_action")
                    .with("action_id", last)
                    .with("plan_id", planId)
                    .with("version_no", version)
                    .with("action_type", chance.of(TYPES))
                    .with("objective_id", actions.manages(-9) ? newObjective() : null)
                    .with("objective_type", actions.manages(-12) ? chance.of(OBJECTIVES) : null)
                    .with("agreed_date", agreedOn)
                    .with("recorded_date", agreedOn)
                    .with("notified_date", notifiedOn != null && chance.happens(1) ? agreedOn.minusDays(2) : notifiedOn)
                    .with("due_date", actions.filled(-10, dueOn))
                    .with("evidence_required", actions.filled(-8, chance.happens(30)))
                    .with("explained", actions.said(-5, true, false))
                    .with("status", "OPEN");
            smart(action);
            life.tell(life.noted(agreedOn), action);
            finish(action, agreedOn, dueOn);
        }
    }

    /** Mostly all five, or all but one of the three that are hardest. */
    private void smart(Row action) {
        Boolean whole = actions.said(0, true, false);
        String hardest = chance.oneOf("smart_measurable", "smart_specific", "smart_time_bound");
        for (String flag : List.of(
                "smart_specific", "smart_measurable", "smart_achievable", "smart_realistic", "smart_time_bound")) {
            action.with(flag, flag.equals(hardest) ? whole : Boolean.TRUE);
        }
    }

    private void finish(Row action, LocalDate agreedOn, LocalDate dueOn) {
        if (actions.manages(6)) {
            LocalDate early = dueOn.minusDays(chance.between(0, 12));
            done(action, "DONE", chance.happens(1) ? agreedOn.minusDays(chance.between(1, 5)) : early, dueOn);
        } else if (chance.happens(40)) {
            LocalDate late = dueOn.plusDays(chance.between(2, 40));
            done(action, "DONE", late, late);
        } else if (chance.happens(18)) {
            done(action, "CANCELLED", null, dueOn);
        } else {
            done(
                    action.with("not_done_reason", chance.of(REASONS)),
                    chance.oneOf("NOT_DONE", "PART_DONE"),
                    null,
                    dueOn);
        }
    }

    private void done(Row action, String status, LocalDate accomplishedOn, LocalDate recordedOn) {
        life.tell(life.noted(recordedOn), action.with("status", status).with("accomplished_date", accomplishedOn));
    }

    private String newObjective() {
        if (objectives.size() < MOST_OBJECTIVES) {
            objectives.add(life.person().referralId() + "-G" + (objectives.size() + 1));
            return objectives.get(objectives.size() - 1);
        }
        return objective();
    }

    /** An objective that an action has; null while there is none. */
    String objective() {
        return objectives.isEmpty() ? null : objectives.get(chance.between(0, objectives.size() - 1));
    }

    /** The action that was agreed last; null while there is none. */
    String last() {
        return last;
    }
}
