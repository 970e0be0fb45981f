package waymark.demo;

import java.time.LocalDate;

/** A life on the Work and Health Programme: an action plan within some 20 days, reviews, a job perhaps, 456 days at most. */
final class WorkAndHealthStory implements Story {

    private static final Shares GROUPS = Shares.of("DISABILITY 72, EARLY_ACCESS 15, LTU 13");
    private static final Shares LEAVE_REASONS = Shares.of("TO_WORK 40, EARLY_COMPLETER 20, OTHER_VOLUNTARY 25, "
            + "MOVED_OUT_OF_AREA 8, TRANSFER 3, DIED 1, OTHER 3");

    @Override
    public void tell(Life life) {
        Chance chance = life.chance();
        String group = chance.of(GROUPS);
        boolean complex = chance.happens(12);
        // One referral in six is the failed first attempt of a person who is referred again; 90% of the others start.
        Opening.tell(
                        life,
                        90,
                        3,
                        14,
                        Row.of("referral").with("customer_group", group).with("complex_needs", complex))
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
            WorkAndHealthPaperwork paperwork = new WorkAndHealthPaperwork(life, startOn);
            paperwork.events(plan, leaveOn);
            if (chance.happens(35)) {
                paperwork.employment(leaveOn);
            }
            if (group.equals("LTU")) {
                paperwork.mandatoryActivities();
            }
            if (life.contract().isEsfInScope()) {
                paperwork.esfForm();
            }
            paperwork.complianceCheck(completeOn);
            String reason = early ? chance.of(LEAVE_REASONS) : "COMPLETED_ALLOTTED_TIME";
            new Leaving(life, startOn, leaveOn, reason)
                    .tell(Row.of("participation").with("in_work_at_leave", reason.equals("TO_WORK")));
        }

        /** The day on which the plan was agreed and signed, or refused with a reason, by all. */
        private LocalDate plan(PlanSheet plan) {
            Chance chance = life.chance();
            LocalDate referredOn = life.person().referredOn();
            plan.version(0, "INITIAL", startOn, startOn, Row.of("plan"));
            LocalDate lastOn = referredOn.plusDays(20);
            LocalDate completeOn =
                    life.doesWell(0) ? lastOn.minusDays(chance.between(0, 4)) : lastOn.plusDays(chance.between(1, 20));
            LocalDate agreedOn = later(startOn, completeOn.minusDays(chance.between(0, 3)));
            completeOn = later(completeOn, agreedOn);
            plan.version(
                    1,
                    "FULL",
                    agreedOn,
                    agreedOn,
                    Row.of("plan").with("complex_needs_considered", complex ? life.doesWell(0) : null));
            plan.sign(1, "PROVIDER", agreedOn);
            if (chance.happens(8)) {
                plan.refuse(1, completeOn);
            } else if (life.doesWell(-15)) {
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
                plan.review(
                        heldOn,
                        "PARTICIPANT|PROVIDER",
                        Row.of("plan_review")
                                .with("signed_by", life.doesWell(0) ? "PARTICIPANT|PROVIDER" : "PROVIDER"));
                if (life.chance().happens(12)) {
                    version++;
                    plan.version(version, "REVISION", heldOn, heldOn, Row.of("plan"));
                    plan.sign(version, "PROVIDER", heldOn);
                    plan.sign(version, "PARTICIPANT", heldOn);
                    plan.actions(version, heldOn, 1);
                }
            }
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
