package waymark.demo;

import java.time.LocalDate;

/** A life on the Work and Health Programme: an action plan within some 20 days, reviews, a job perhaps, 456 days at most. */
final class WorkAndHealthStory implements Story {

    private static final int DAYS_TO_A_PLAN = 20;
    private static final int MOST_DAYS = 456;

    private static final Shares GROUPS = Shares.of("DISABILITY 72, EARLY_ACCESS 15, LTU 13");
    private static final Shares LEAVE_REASONS = Shares.of("TO_WORK 42, EARLY_COMPLETER 20, OTHER_VOLUNTARY 25, "
            + "MOVED_OUT_OF_AREA 8, TRANSFER 1, DIED 1, OTHER 3");

    @Override
    public void tell(Life life) {
        Chance chance = life.chance();
        String group = chance.of(GROUPS);
        boolean complex = chance.happens(14);
        // One referral in six is the failed first attempt of a person who is referred again; 90% of the others start.
        Opening.tell(
                        life,
                        90,
                        3,
                        14,
                        Row.of("referral").with("customer_group", group).with("complex_needs", complex))
                .ifPresent(startOn -> new Course(life, startOn, group, complex).tell());
    }

    private static final class Course {

        private final Life life;
        private final Chance chance;
        private final Skill plans;
        private final Skill reviews;
        private final LocalDate startOn;
        private final String group;
        private final boolean complex;
        private final boolean early;
        private final LocalDate leaveOn;
        private final PlanSheet plan;
        private LocalDate agreedOn;
        private LocalDate completeOn;

        Course(Life life, LocalDate startOn, String group, boolean complex) {
            this.life = life;
            this.startOn = startOn;
            this.group = group;
            this.complex = complex;
            chance = life.chance();
            plans = life.skillIn("plans");
            reviews = life.skillIn("reviews");
            early = chance.happens(55);
            leaveOn = life.workingDay(startOn.plusDays(early ? chance.between(40, 400) : MOST_DAYS));
            plan = new PlanSheet(life, "ACTION_PLAN");
        }

        void tell() {
            WorkAndHealthPaperwork paperwork = new WorkAndHealthPaperwork(life, startOn, leaveOn);
            initialPlan();
            actionPlan();
            reviews();
            new Activities(life, plan).usual(startOn, leaveOn);
            paperwork.events(plan);
            if (chance.happens(35)) {
                paperwork.employment();
            }
            if (group.equals("LTU") || chance.happens(1)) {
                paperwork.mandatoryActivities(plan);
            }
            if (life.contract().isEsfInScope()) {
                paperwork.esfForm();
            }
            paperwork.complianceCheck(completeOn);
            String reason = early ? chance.of(LEAVE_REASONS) : "COMPLETED_ALLOTTED_TIME";
            life.participation().with("in_work_at_leave", reason.equals("TO_WORK"));
            Leaving leaving = new Leaving(life, startOn, leaveOn, reason);
            leaving.tell();
            if (life.contract().number() == 2 && chance.happens(10)) {
                // As Work Choice has them; here nobody asked.
                leaving.report(Row.of("leaver_report"));
            }
        }

        /** After the first meeting face to face, mostly on that day. */
        private void initialPlan() {
            LocalDate metOn = life.workingDayBefore(startOn.minusDays(chance.happens(70) ? 0 : chance.between(1, 3)));
            if (!chance.happens(3)) {
                boolean signedForm = chance.happens(1);
                life.event(
                        "FIRST_FACE_TO_FACE",
                        metOn,
                        Row.of("participant_event").with("signed", signedForm ? true : null));
            }
            if (!chance.happens(2)) {
                LocalDate madeOn = plans.manages(-4) ? startOn : life.after(startOn, 1, 9);
                plan.version(0, chance.happens(1) ? "FULL" : "INITIAL", madeOn, Row.of("plan"));
            }
        }

        /** Agreed and signed in the first three weeks by most, but not by all; some sign never, or say why they do not. */
        private void actionPlan() {
            LocalDate lastOn = life.person().referredOn().plusDays(DAYS_TO_A_PLAN);
            LocalDate plannedOn = plans.manages(0)
                    ? lastOn.minusDays(chance.happens(60) ? chance.between(0, 6) : chance.between(4, 13))
                    : lastOn.plusDays(chance.happens(70) ? chance.between(1, 9) : chance.between(10, 35));
            completeOn = later(startOn, life.workingDayBefore(plannedOn));
            agreedOn = later(startOn, life.workingDayBefore(completeOn.minusDays(chance.between(0, 4))));
            if (chance.happens(2)) {
                return;
            }
            plan.version(
                    1,
                    "FULL",
                    agreedOn,
                    Row.of("plan").with("complex_needs_considered", complex ? plans.said(-3, true, false) : null));
            plan.sign(1, "PROVIDER", agreedOn);
            if (chance.happens(8)) {
                plan.refuse(1, completeOn);
            } else if (plans.manages(-22)) {
                plan.sign(1, "PARTICIPANT", completeOn);
            }
            plan.actions().agree(1, agreedOn, chance.between(2, 4));
        }

        private void reviews() {
            int interval = ReferenceFeeds.reviewDays(life.contract());
            LocalDate heldOn = completeOn;
            int version = 1;
            while (true) {
                heldOn = life.workingDay(heldOn.plusDays(
                        reviews.manages(-1) ? interval - chance.between(4, 8) : interval + chance.between(2, 12)));
                if (heldOn.isAfter(leaveOn) || heldOn.isAfter(life.until())) {
                    return;
                }
                boolean revised = chance.happens(12);
                plan.review(
                        heldOn,
                        "PARTICIPANT|PROVIDER",
                        Row.of("plan_review")
                                .with("outcome", revised ? "REVISED" : null)
                                .with("signed_by", reviews.manages(-11) ? "PARTICIPANT|PROVIDER" : "PROVIDER"));
                if (revised) {
                    version++;
                    revise(version, heldOn);
                }
            }
        }

        private void revise(int version, LocalDate on) {
            plan.version(
                    version,
                    "REVISION",
                    on,
                    Row.of("plan").with("complex_needs_considered", complex ? plans.said(-3, true, false) : null));
            plan.sign(version, "PROVIDER", on);
            if (chance.happens(7)) {
                plan.refuse(version, on);
            } else {
                plan.sign(version, "PARTICIPANT", on);
            }
            plan.actions().agree(version, on, 1);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
