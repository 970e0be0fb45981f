package waymark.demo;

import java.time.LocalDate;

/** Support that a participant gets and things that the participant does, month by month. */
final class Activities {

    private static final Shares TYPES = Shares.of("JOB_SEARCH 22, ONE_TO_ONE 26, ADVISORY 10, TRAINING 14, "
            + "EMPLOYER_CONTACT 10, ADVOCACY 4, SIGNPOST 4, COPING 5, MENTORING 5");
    private static final Shares SOURCES =
            Shares.of("PRIME 62, SUBCONTRACTOR 24, EMPLOYER 6, THIRD_TIER 5, OTHER_EXTERNAL 3");
    private static final int QUARTER = 15;

    private final Life life;
    private final PlanSheet plan;
    private final String adviser;

    Activities(Life life, PlanSheet plan) {
        this.life = life;
        this.plan = plan;
        adviser = life.contract().id() + "-V" + life.chance().between(1, 9);
    }

    /** About as many sessions as are usual, of 30 to 120 minutes, from {@code from} to {@code to}. */
    void usual(LocalDate from, LocalDate to) {
        LocalDate month = from;
        while (!month.isAfter(to) && !month.isAfter(life.until())) {
            LocalDate last = earlier(month.withDayOfMonth(month.lengthOfMonth()), to);
            int sessions = life.chance().between(0, 2 * life.activitiesPerMonth());
            for (int i = 0; i < sessions; i++) {
                session(month, last, QUARTER * life.chance().between(2, 8));
            }
            month = last.plusDays(1);
        }
    }

    /** Sessions from {@code from} to {@code to} in one month that come to {@code minutes} together. */
    void adding(LocalDate from, LocalDate to, int minutes) {
        int sessions = Math.max(2, life.activitiesPerMonth());
        for (int i = 0; i < sessions; i++) {
            session(from, to, minutes / sessions + (i == 0 ? minutes % sessions : 0));
        }
    }

    private void session(LocalDate from, LocalDate to, int minutes) {
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        LocalDate on = from.plusDays(life.chance().between(0, days));
        String source = life.chance().of(SOURCES);
        life.tell(
                life.noted(on),
                Row.of("support_activity")
                        .with("activity_id", life.newId("A"))
                        .with("activity_date", on)
                        .with("participant_minutes", minutes)
                        .with("support_minutes", life.doesWell(-8) ? minutes / 2 : null)
                        .with("support_type", life.chance().of(TYPES))
                        .with("source_type", source)
                        .with("source_org_id", organisation(source))
                        .with("adviser_id", adviser)
                        .with("regular_contact", life.doesWell(0))
                        .with("objective_id", life.doesWell(5) ? plan.objective() : null)
                        .with("group_session", life.chance().happens(12))
                        .with("description_length", life.chance().between(25, 400)));
    }

    private String organisation(String source) {
        return switch (source) {
            case "PRIME" -> null;
            case "SUBCONTRACTOR" -> life.chance().happens(50) ? "P91" : "P92";
            case "THIRD_TIER" -> "P93";
            default -> "E" + life.chance().between(100, 199);
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
