package waymark.demo;

import java.time.LocalDate;

/** Support that a participant gets and things that the participant does, month by month. */
final class Activities {

    private static final Shares TYPES = Shares.of("JOB_SEARCH 24, ONE_TO_ONE 26, ADVISORY 9, TRAINING 14, "
            + "EMPLOYER_CONTACT 9, ADVOCACY 3, SIGNPOST 3, COPING 4, MENTORING 5, ASSISTIVE_TECH 2, MOBILITY 1");
    private static final Shares TYPES_WITHOUT_EMPLOYER =
            Shares.of("JOB_SEARCH 20, ONE_TO_ONE 34, ADVISORY 12, TRAINING 16, ADVOCACY 5, COPING 6, MENTORING 7");
    private static final Shares SOURCES = Shares.of("PRIME 80, EMPLOYER 9, THIRD_TIER 6, OTHER_EXTERNAL 5");
    private static final Shares SOURCES_UNDER_A_SUBCONTRACTOR =
            Shares.of("PRIME 18, SUBCONTRACTOR 66, EMPLOYER 8, THIRD_TIER 5, OTHER_EXTERNAL 3");
    private static final int QUARTER = 15;
    private static final int ALL = 100;

    private final Life life;
    private final Chance chance;
    private final Skill records;
    private final PlanActions plan;
    private final String adviser;
    private final String otherAdviser;
    private Shares types = TYPES;
    private int support = 50;

    Activities(Life life, PlanSheet plan) {
        this.life = life;
        this.plan = plan.actions();
        chance = life.chance();
        records = life.skillIn("activities");
        adviser = life.contract().id() + "-V" + chance.between(1, 9);
        otherAdviser = chance.happens(14) ? life.contract().id() + "-V" + chance.between(1, 9) : null;
    }

    /** From now on the employer is left out, as the participant wishes. */
    void leaveOutEmployer() {
        types = TYPES_WITHOUT_EMPLOYER;
    }

    /** From now on so many minutes of support come with a hundred of the participant's own. */
    void supportOf(int percent) {
        support = percent;
    }

    /** About as many sessions as are usual, of 30 to 120 minutes, from {@code from} to {@code to}. */
    void usual(LocalDate from, LocalDate to) {
        LocalDate month = from;
        while (!month.isAfter(to) && !month.isAfter(life.until())) {
            LocalDate last = earlier(month.withDayOfMonth(month.lengthOfMonth()), to);
            int sessions = records.manages(-8) ? chance.between(1, 2 * life.activitiesPerMonth() - 1) : 0;
            for (int i = 0; i < sessions; i++) {
                session(month, last, QUARTER * chance.between(2, 8));
            }
            month = last.plusDays(1);
        }
    }

    /** Sessions from {@code from} to {@code to} in one month that come to {@code minutes} together. */
    void adding(LocalDate from, LocalDate to, int minutes) {
        int sessions = chance.happens(1) ? 1 : Math.max(2, life.activitiesPerMonth());
        for (int i = 0; i < sessions; i++) {
            session(from, to, minutes / sessions + (i == 0 ? minutes % sessions : 0));
        }
    }

    /** One session of an hour. */
    void session(LocalDate on) {
        session(on, on, 4 * QUARTER);
    }

    private void session(LocalDate from, LocalDate to, int minutes) {
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        LocalDate working = life.workingDayBefore(from.plusDays(chance.between(0, days)));
        LocalDate on = working.isBefore(from) ? from : working;
        String source = chance.of(life.subcontractor() == null ? SOURCES : SOURCES_UNDER_A_SUBCONTRACTOR);
        boolean other = otherAdviser != null && chance.happens(35);
        life.tell(
                life.noted(on),
                Row.of("support_activity")
                        .with("activity_id", life.newId("A"))
                        .with("activity_date", on)
                        .with("participant_minutes", minutes)
                        .with("support_minutes", records.filled(-12, minutes * support / ALL))
                        .with("support_type", chance.of(types))
                        .with("source_type", source)
                        .with("source_org_id", organisation(source))
                        .with("adviser_id", other ? otherAdviser : adviser)
                        .with("regular_contact", records.manages(-4))
                        .with("objective_id", objective())
                        .with("group_session", chance.happens(12))
                        .with("description_length", chance.between(1, 400) == 1 ? 8 : chance.between(25, 400)));
    }

    /** Of the plan, seldom none, and very seldom one that nobody agreed. */
    private String objective() {
        if (chance.between(1, 250) == 1) {
            return life.person().referralId() + "-G9";
        }
        return records.manages(-7) ? plan.objective() : null;
    }

    private String organisation(String source) {
        return switch (source) {
            case "PRIME" -> null;
            case "SUBCONTRACTOR" -> life.subcontractor();
            case "THIRD_TIER" -> "P93";
            default -> "E" + chance.between(100, 199);
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
