package waymark.demo;

import java.time.LocalDate;
import java.util.List;

/** What is written down about somebody on the Work and Health Programme beside the plan. */
final class WorkAndHealthPaperwork {

    private static final List<String> ITEMS =
            List.of("ACTION_PLAN_20_DAYS", "AGREED_ACTIONS", "TARGET_DATES", "REVIEW_FREQUENCY", "SIGNATURES", "OTHER");
    private static final Shares REFUSALS = Shares.of("DISAGREES 40, HEALTH 25, PRIVACY 20, LITERACY_LANGUAGE 15");
    private static final Shares LEVELS = Shares.of("LOW 60, LOWER 30, HIGHER 10");
    private static final Shares STATES = Shares.of("COMPLETED 68, WITHDRAWN 14, EXPIRED 18");

    private final Life life;
    private final Chance chance;
    private final Skill papers;
    private final LocalDate startOn;
    private final LocalDate leaveOn;

    WorkAndHealthPaperwork(Life life, LocalDate startOn, LocalDate leaveOn) {
        this.life = life;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        chance = life.chance();
        papers = life.skillIn("paperwork");
    }

    /** Interactions, mostly signed, a plan that is asked for, a move, another benefit. */
    void events(PlanSheet plan) {
        LocalDate on = life.after(startOn, 5, 20);
        for (int i = 0; i < 4 && on.isBefore(leaveOn); i++) {
            Boolean signed = chance.happens(97) ? Boolean.valueOf(papers.manages(1)) : null;
            boolean refused = Boolean.FALSE.equals(signed) && chance.happens(45);
            life.event(
                    "INTERACTION",
                    on,
                    Row.of("participant_event")
                            .with("signed", signed)
                            .with("refusal_reason", refused ? chance.of(REFUSALS) : null));
            on = life.after(on, 20, 90);
        }
        if (chance.happens(9)) {
            planRequest(on);
        }
        if (chance.happens(4)) {
            change(
                    "ADDRESS",
                    on,
                    Row.of("participant_change")
                            .with("new_area", life.contract().areaId()));
        }
        if (chance.happens(4)) {
            change(
                    "BENEFIT",
                    on,
                    Row.of("participant_change").with("new_benefit_type", chance.oneOf("UC", "ESA", "NONE")));
        }
    }

    private void planRequest(LocalDate on) {
        String wanted = chance.oneOf("PAPER", "PAPER", "ELECTRONIC");
        life.event("PLAN_REQUESTED", on, Row.of("participant_event").with("medium", wanted));
        if (papers.manages(4)) {
            String given = chance.happens(92) ? wanted : "PAPER";
            life.event(
                    "PLAN_SUPPLIED",
                    life.after(on, 1, 9),
                    Row.of("participant_event").with("medium", given));
        }
    }

    private void change(String type, LocalDate on, Row change) {
        change.with("change_id", life.newId("C")).with("change_type", type).with("effective_date", on);
        life.tell(life.noted(on), change);
    }

    /** A job. */
    void employment() {
        LocalDate on = life.after(startOn, 50, 250);
        if (on.isBefore(leaveOn)) {
            life.tell(
                    life.noted(on),
                    Row.of("employment")
                            .with("spell_id", life.newId("J"))
                            .with("kind", chance.happens(92) ? "EMPLOYED" : "SELF_EMPLOYED")
                            .with("employer_id", "E" + chance.between(100, 199))
                            .with("start_date", on)
                            .with("weekly_hours", chance.between(8, 37) + ".50")
                            .with("supported", false));
        }
    }

    /** Requirements on a long-term unemployed person, every two months while on the programme; the last one is live still. */
    void mandatoryActivities(PlanSheet plan) {
        LocalDate dueOn = life.after(startOn, 30, 60);
        while (dueOn.isBefore(leaveOn) && !dueOn.isAfter(life.until())) {
            LocalDate next = life.after(dueOn, 45, 80);
            boolean last = next.isAfter(life.until());
            mandatoryActivity(plan, dueOn, last ? "LIVE" : chance.of(STATES));
            if (last && chance.happens(50)) {
                mandatoryActivity(plan, next, "LIVE");
            }
            dueOn = next;
        }
    }

    private void mandatoryActivity(PlanSheet plan, LocalDate dueOn, String state) {
        LocalDate issuedOn = papers.manages(0) ? dueOn.minusDays(chance.between(7, 16)) : dueOn.plusDays(2);
        String file = life.person().referralId() + "-D";
        life.tell(
                life.noted(issuedOn.isAfter(startOn) ? issuedOn : startOn),
                Row.of("mandatory_activity")
                        .with("mandatory_id", life.newId("M"))
                        .with("action_id", chance.happens(95) ? plan.actions().last() : null)
                        .with("sanction_level", chance.of(LEVELS))
                        .with("issued_in_writing_date", chance.happens(97) ? issuedOn : null)
                        .with("occurs_on", dueOn)
                        .with("due_date", dueOn)
                        .with("says_what", true)
                        .with("says_when", papers.manages(-6))
                        .with("says_by_when", true)
                        .with("says_evidence", papers.said(-6, true, false))
                        .with("register_doc_id", papers.manages(-9) ? file : file + "2")
                        .with("state", state));
    }

    /** The form of the European Social Fund, seldom a day out or missing; some of the wrong ones are mended. */
    void esfForm() {
        if (chance.happens(97)) {
            LocalDate receivedOn = life.after(startOn, 7, 40);
            boolean right = papers.manages(-9);
            esfForm(1, right ? startOn : startOn.plusDays(chance.happens(70) ? 1 : -1), receivedOn);
            if (!right && chance.happens(50)) {
                esfForm(2, startOn, life.after(receivedOn, 20, 60));
            }
        }
    }

    private void esfForm(int version, LocalDate written, LocalDate receivedOn) {
        life.tellAs(
                "dwp",
                receivedOn,
                Row.of("esf_form")
                        .with("form_version", version)
                        .with("form_start_date", written)
                        .with("received_date", receivedOn));
    }

    /** A check, of some people only, of a plan that was complete on {@code completeOn}: item by item, on one day. */
    void complianceCheck(LocalDate completeOn) {
        if (!chance.happens(16)) {
            return;
        }
        LocalDate on = life.after(startOn, 60, 140);
        boolean inTime = !completeOn.isAfter(life.person().referredOn().plusDays(20));
        for (String item : ITEMS) {
            if (chance.happens(item.equals("OTHER") ? 15 : 85)) {
                boolean asWeSee = item.equals("ACTION_PLAN_20_DAYS") && chance.happens(88);
                boolean passed = asWeSee ? inTime : papers.manages(0);
                life.tellAs(
                        "dwp",
                        on,
                        Row.of("compliance_check")
                                .with("check_id", life.newId("K"))
                                .with("check_date", on)
                                .with("item", item)
                                .with("result", chance.happens(4) ? "NOT_APPLICABLE" : passed ? "PASS" : "FAIL"));
            }
        }
    }
}
