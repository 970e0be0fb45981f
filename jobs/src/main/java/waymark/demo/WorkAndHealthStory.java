package waymark.demo;

import java.time.LocalDate;

/** A life on the Work and Health Programme: an action plan within some 20 days, reviews, a job perhaps, 456 days at most. */
final class WorkAndHealthStory implements Story {

    private static final Shares GROUPS = Shares.of("DISABILITY 72, EARLY_ACCESS 15, LTU 13");
    private static final Shares LEAVE_REASONS = Shares.of("TO_WORK 40, EARLY_COMPLETER 20, OTHER_VOLUNTARY 25, "
            + "MOVED_OUT_OF_AREA 8, TRANSFER 3, DIED 1, OTHER 3");
    private static final Shares ITEMS = Shares.of(
            "ACTION_PLAN_20_DAYS 40, AGREED_ACTIONS 15, TARGET_DATES 15, REVIEW_FREQUENCY 15, SIGNATURES 15");

    @Override
    public void tell(Life life) {
        Chance chance = life.chance();
        String group = chance.of(GROUPS);
        boolean complex = chance.happens(12);
        // One referral in six is the failed first attempt of a person who is referred again; 90% of the others start.
        Opening.tell(life, 90, 3, 14, "customer_group", group, "complex_needs", complex)
                .ifPresent(startOn -> new Course(life, startOn, group, complex).tell());
    }

    private record Course(Life life, LocalDate startOn, String group, boolean complex) {

        void tell() {
            Chance chance = life.chance();
            boolean early = chance.happens(55);
            LocalDate leaveOn = life.workingDay(startOn.plusDays(early ? chance.between(40, 400) : 456));
            PlanSheet plan = new PlanSheet(life, "ACTION_PLAN");
            LocalDate completeOn = plan(plan);
            reviews(plan, completeOn, leaveOn);
            new Activities(life, plan).usual(startOn, leaveOn);
            events(plan, leaveOn);
            if (chance.happens(35)) {
                employment(leaveOn);
            }
            if (group.equals("LTU")) {
                mandatoryActivities();
            }
            if (life.contract().isEsfInScope()) {
                esfForm();
            }
            complianceCheck(completeOn);
            String reason = early ? chance.of(LEAVE_REASONS) : "COMPLETED_ALLOTTED_TIME";
            new Leaving(life, startOn, leaveOn, reason).tell("in_work_at_leave", reason.equals("TO_WORK"));
        }

        /** The day on which the plan was agreed and signed, or refused with a reason, by all. */
        private LocalDate plan(PlanSheet plan) {
            Chance chance = life.chance();
            LocalDate referredOn = life.person().referredOn();
            plan.version(0, "INITIAL", startOn, startOn);
            LocalDate lastOn = referredOn.plusDays(20);
            LocalDate completeOn = life.doesWell(0)
                    ? lastOn.minusDays(chance.between(0, 4))
                    : lastOn.plusDays(chance.between(1, 20));
            LocalDate agreedOn = later(startOn, completeOn.minusDays(chance.between(0, 3)));
            completeOn = later(completeOn, agreedOn);
            plan.version(1, "FULL", agreedOn, agreedOn, "complex_needs_considered", complex ? life.doesWell(0) : null);
            plan.sign(1, "PROVIDER", agreedOn);
            if (chance.happens(8)) {
                plan.refuse(1, completeOn);
            } else if (life.doesWell(-6)) {
                plan.sign(1, "PARTICIPANT", completeOn);
            }
            plan.actions(1, agreedOn, chance.between(2, 4));
            return completeOn;
        }

        private void reviews(PlanSheet plan, LocalDate completeOn, LocalDate leaveOn) {
            int interval = life.contract().number() % 2 == 0 ? 42 : 28;
            LocalDate heldOn = completeOn;
            int version = 1;
            while (true) {
                heldOn = life.workingDay(heldOn.plusDays(
                        life.doesWell(4) ? interval - life.chance().between(4, 7) : interval + 9));
                if (heldOn.isAfter(leaveOn) || heldOn.isAfter(life.until())) {
                    return;
                }
                plan.review(heldOn, "PARTICIPANT|PROVIDER", "signed_by", life.doesWell(0) ? "PARTICIPANT|PROVIDER" : "PROVIDER");
                if (life.chance().happens(12)) {
                    version++;
                    plan.version(version, "REVISION", heldOn, heldOn);
                    plan.sign(version, "PROVIDER", heldOn);
                    plan.sign(version, "PARTICIPANT", heldOn);
                    plan.actions(version, heldOn, 1);
                }
            }
        }

        private void events(PlanSheet plan, LocalDate leaveOn) {
            LocalDate on = startOn;
            for (int i = 0; i < 3 && on.isBefore(leaveOn); i++) {
                boolean signed = life.doesWell(0);
                life.tell("participant_event", life.noted(on), "event_id", life.newId("E"),
                        "event_type", "INTERACTION", "event_date", on, "signed", signed,
                        "refusal_reason", signed || life.chance().happens(50) ? null : "DISAGREES");
                on = life.after(on, 20, 60);
            }
            if (life.chance().happens(6) && plan.objective() != null) {
                life.tell("participant_event", life.noted(on), "event_id", life.newId("E"),
                        "event_type", "PLAN_REQUESTED", "event_date", on, "medium", "PAPER");
                LocalDate suppliedOn = life.after(on, 1, 9);
                life.tell("participant_event", life.noted(suppliedOn), "event_id", life.newId("E"),
                        "event_type", "PLAN_SUPPLIED", "event_date", suppliedOn, "medium", "PAPER");
            }
            if (life.chance().happens(4)) {
                life.tell("participant_change", life.noted(on), "change_id", life.newId("C"), "change_type", "ADDRESS",
                        "effective_date", on, "new_area", life.contract().areaId());
            }
        }

        private void employment(LocalDate leaveOn) {
            LocalDate on = life.after(startOn, 50, 250);
            if (on.isBefore(leaveOn)) {
                Object hours = life.chance().between(8, 37) + ".50";
                life.tell("employment", life.noted(on), "spell_id", life.newId("J"), "kind", "EMPLOYED",
                        "employer_id", "E" + life.chance().between(100, 199), "start_date", on, "weekly_hours", hours,
                        "supported", false);
            }
        }

        private void mandatoryActivities() {
            LocalDate dueOn = life.after(startOn, 30, 60);
            LocalDate issuedOn = life.doesWell(0) ? dueOn.minusDays(12) : dueOn.plusDays(2);
            for (String state : new String[] {"LIVE", "COMPLETED"}) {
                life.tell("mandatory_activity", life.noted(later(issuedOn, startOn)), "mandatory_id", life.newId("M"),
                        "sanction_level", "LOW", "issued_in_writing_date", issuedOn, "due_date", dueOn,
                        "says_what", true, "says_when", life.doesWell(-4), "says_by_when", true,
                        "says_evidence", life.doesWell(-4), "register_doc_id", life.person().referralId() + "-D",
                        "state", state);
            }
        }

        private void esfForm() {
            if (life.chance().happens(95)) {
                LocalDate written = life.doesWell(-6) ? startOn : startOn.plusDays(1);
                LocalDate receivedOn = life.after(startOn, 7, 40);
                life.tellAs("dwp", "esf_form", receivedOn, "form_version", 1, "form_start_date", written,
                        "received_date", receivedOn);
            }
        }

        private void complianceCheck(LocalDate completeOn) {
            if (life.chance().happens(15)) {
                LocalDate on = life.after(startOn, 60, 120);
                boolean late = completeOn.isAfter(life.person().referredOn().plusDays(20));
                String item = life.chance().of(ITEMS);
                boolean passed = item.equals("ACTION_PLAN_20_DAYS") ? !late : life.doesWell(0);
                life.tellAs("dwp", "compliance_check", on, "check_id", life.newId("K"), "check_date", on,
                        "item", item, "result", passed ? "PASS" : "FAIL");
            }
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
