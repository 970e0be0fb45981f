package waymark.demo;

import java.time.LocalDate;

/** What is written down about somebody on the Work and Health Programme beside the plan. */
final class WorkAndHealthPaperwork {

    private static final Shares ITEMS =
            Shares.of("ACTION_PLAN_20_DAYS 40, AGREED_ACTIONS 15, TARGET_DATES 15, REVIEW_FREQUENCY 15, SIGNATURES 15");

    private final Life life;
    private final LocalDate startOn;

    WorkAndHealthPaperwork(Life life, LocalDate startOn) {
        this.life = life;
        this.startOn = startOn;
    }

    /** Signed interactions, a plan that is asked for, a move. */
    void events(PlanSheet plan, LocalDate leaveOn) {
        LocalDate on = startOn;
        for (int i = 0; i < 3 && on.isBefore(leaveOn); i++) {
            boolean signed = life.doesWell(0);
            life.tell(
                    life.noted(on),
                    Row.of("participant_event")
                            .with("event_id", life.newId("E"))
                            .with("event_type", "INTERACTION")
                            .with("event_date", on)
                            .with("signed", signed)
                            .with("refusal_reason", signed || life.chance().happens(50) ? null : "DISAGREES"));
            on = life.after(on, 20, 60);
        }
        if (life.chance().happens(6) && plan.objective() != null) {
            life.tell(
                    life.noted(on),
                    Row.of("participant_event")
                            .with("event_id", life.newId("E"))
                            .with("event_type", "PLAN_REQUESTED")
                            .with("event_date", on)
                            .with("medium", "PAPER"));
            LocalDate suppliedOn = life.after(on, 1, 9);
            life.tell(
                    life.noted(suppliedOn),
                    Row.of("participant_event")
                            .with("event_id", life.newId("E"))
                            .with("event_type", "PLAN_SUPPLIED")
                            .with("event_date", suppliedOn)
                            .with("medium", "PAPER"));
        }
        if (life.chance().happens(4)) {
            life.tell(
                    life.noted(on),
                    Row.of("participant_change")
                            .with("change_id", life.newId("C"))
                            .with("change_type", "ADDRESS")
                            .with("effective_date", on)
                            .with("new_area", life.contract().areaId()));
        }
    }

    /** A job. */
    void employment(LocalDate leaveOn) {
        LocalDate on = life.after(startOn, 50, 250);
        if (on.isBefore(leaveOn)) {
            Object hours = life.chance().between(8, 37) + ".50";
            life.tell(
                    life.noted(on),
                    Row.of("employment")
                            .with("spell_id", life.newId("J"))
                            .with("kind", "EMPLOYED")
                            .with("employer_id", "E" + life.chance().between(100, 199))
                            .with("start_date", on)
                            .with("weekly_hours", hours)
                            .with("supported", false));
        }
    }

    /** Two requirements on a long-term unemployed person, one of them still live. */
    void mandatoryActivities() {
        LocalDate dueOn = life.after(startOn, 30, 60);
        LocalDate issuedOn = life.doesWell(0) ? dueOn.minusDays(12) : dueOn.plusDays(2);
        for (String state : new String[] {"LIVE", "COMPLETED"}) {
            life.tell(
                    life.noted(issuedOn.isAfter(startOn) ? issuedOn : startOn),
                    Row.of("mandatory_activity")
                            .with("mandatory_id", life.newId("M"))
                            .with("sanction_level", "LOW")
                            .with("issued_in_writing_date", issuedOn)
                            .with("due_date", dueOn)
                            .with("says_what", true)
                            .with("says_when", life.doesWell(-4))
                            .with("says_by_when", true)
                            .with("says_evidence", life.doesWell(-4))
                            .with("register_doc_id", life.person().referralId() + "-D")
                            .with("state", state));
        }
    }

    /** The form of the European Social Fund, seldom a day out or missing. */
    void esfForm() {
        if (life.chance().happens(95)) {
            LocalDate written = life.doesWell(-6) ? startOn : startOn.plusDays(1);
            LocalDate receivedOn = life.after(startOn, 7, 40);
            life.tellAs(
                    "dwp",
                    receivedOn,
                    Row.of("esf_form")
                            .with("form_version", 1)
                            .with("form_start_date", written)
                            .with("received_date", receivedOn));
        }
    }

    /** A check, of some people only, of a plan that was complete on {@code completeOn}. */
    void complianceCheck(LocalDate completeOn) {
        if (life.chance().happens(15)) {
            LocalDate on = life.after(startOn, 60, 120);
            boolean late = completeOn.isAfter(life.person().referredOn().plusDays(20));
            String item = life.chance().of(ITEMS);
            boolean passed = item.equals("ACTION_PLAN_20_DAYS") ? !late : life.doesWell(0);
            life.tellAs(
                    "dwp",
                    on,
                    Row.of("compliance_check")
                            .with("check_id", life.newId("K"))
                            .with("check_date", on)
                            .with("item", item)
                            .with("result", passed ? "PASS" : "FAIL"));
        }
    }
}
