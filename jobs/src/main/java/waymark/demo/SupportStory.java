package waymark.demo;

import java.time.LocalDate;

/** A life under Specialist Employability Support: a needs assessment and a support plan when it starts, scheduled reviews. */
final class SupportStory implements Story {

    private static final Shares STRANDS = Shares.of("MAIN_PROVISION 75, START_BACK 25");
    private static final Shares CONTENTS = Shares.of("INDEPENDENCE_SKILLS|MEDICAL|CAREER_GUIDANCE 40, "
            + "INDEPENDENCE_SKILLS|MANAGING_DISABILITY 35, "
            + "MEDICAL|NATIONAL_COVERAGE|MANAGING_DISABILITY|WORKPLACE_ENGAGEMENT 25");
    private static final Shares REASONS =
            Shares.of("TO_WORK 45, COMPLETED_ALLOTTED_TIME 25, OTHER_VOLUNTARY 22, " + "MOVED_OUT_OF_AREA 7, DIED 1");

    @Override
    public void tell(Life life) {
        String strand = life.chance().of(STRANDS);
        Opening.tell(life, 80, 5, 30, Row.of("referral").with("strand", strand))
                .ifPresent(startOn -> new Course(life, startOn, strand.equals("START_BACK")).tell());
    }

    private static final class Course {

        private final Life life;
        private final Chance chance;
        private final LocalDate startOn;
        private final LocalDate leaveOn;
        private final boolean startBack;
        private final PlanSheet plan;

        Course(Life life, LocalDate startOn, boolean startBack) {
            this.life = life;
            this.startOn = startOn;
            this.startBack = startBack;
            chance = life.chance();
            leaveOn = startBack ? life.after(startOn, 60, 180) : life.after(startOn, 90, 400);
            plan = new PlanSheet(life, "SUPPORT_PLAN");
        }

        void tell() {
            needsAssessment();
            LocalDate agreedOn =
                    life.doesWell(0) ? startOn.minusDays(chance.between(0, 3)) : life.after(startOn, 1, 30);
            int interval = chance.happens(60) ? 28 : 42;
            if (chance.happens(97)) {
                version(1, "FULL", agreedOn, interval);
                plan.actions(1, agreedOn, chance.between(2, 3));
            }
            reviews(agreedOn, interval);
            new Activities(life, plan).usual(startOn, leaveOn);
            new Progress(life, startOn, leaveOn).tell(ReferenceFeeds.FOUR, 75);
            if (life.doesWell(-5)) {
                LocalDate on = life.after(startOn, 0, 50);
                life.tell(
                        life.noted(on),
                        Row.of("participant_event")
                                .with("event_id", life.newId("E"))
                                .with("event_type", "LENGTH_RATIONALE")
                                .with("event_date", on));
            }
            leave();
        }

        private void needsAssessment() {
            LocalDate on = life.doesWell(0) ? startOn.minusDays(chance.between(0, 2)) : life.after(startOn, 1, 20);
            life.tell(
                    life.noted(on),
                    Row.of("barrier")
                            .with("barrier_id", life.newId("B"))
                            .with("kind", "NEEDS_ASSESSMENT")
                            .with("assessed_date", on)
                            .with("type", chance.oneOf("HEALTH", "SKILLS", "CONFIDENCE"))
                            .with("detailed", life.doesWell(-8) ? true : null));
        }

        private void version(int number, String type, LocalDate agreedOn, int interval) {
            plan.version(
                    number,
                    type,
                    agreedOn,
                    agreedOn,
                    Row.of("plan")
                            .with("purpose", startBack ? "LARGER_PROVISION" : "WORK")
                            .with("contents", startBack && life.doesWell(0) ? chance.of(CONTENTS) : null)
                            .with("review_interval_days", interval)
                            .with("review_interval_agreed_date", life.doesWell(0) ? agreedOn : null));
            plan.sign(number, "PROVIDER", agreedOn);
            if (life.doesWell(-5)) {
                plan.sign(number, "PARTICIPANT", agreedOn);
            }
        }

        private void reviews(LocalDate agreedOn, int interval) {
            LocalDate scheduledOn = life.workingDay(agreedOn.plusDays(interval));
            LocalDate arrangedOn = agreedOn;
            while (!scheduledOn.isAfter(leaveOn) && !scheduledOn.isAfter(life.until())) {
                String reviewId = plan.plan(scheduledOn, arrangedOn);
                LocalDate heldOn = life.doesWell(2) ? scheduledOn : life.after(scheduledOn, 2, 12);
                plan.review(
                        heldOn,
                        "PARTICIPANT|PROVIDER",
                        Row.of("plan_review")
                                .with("review_id", reviewId)
                                .with("scheduled_date", scheduledOn)
                                .with("schedule_agreed_date", arrangedOn)
                                .with("signed_by", "PARTICIPANT|PROVIDER"));
                arrangedOn = heldOn;
                scheduledOn = life.workingDay(heldOn.plusDays(interval));
            }
        }

        private void leave() {
            String reason = chance.of(REASONS);
            boolean inWork = reason.equals("TO_WORK");
            boolean support = inWork && chance.happens(30);
            boolean movesOn = startBack && chance.happens(50);
            if (inWork) {
                life.tell(
                        life.noted(leaveOn),
                        Row.of("employment")
                                .with("spell_id", life.newId("J"))
                                .with("kind", "EMPLOYED")
                                .with("employer_id", "E" + chance.between(100, 199))
                                .with("start_date", leaveOn)
                                .with("weekly_hours", chance.between(10, 35) + ".00")
                                .with("supported", false));
            }
            if (support && life.doesWell(0)) {
                life.tell(
                        life.noted(leaveOn),
                        Row.of("access_to_work_event")
                                .with("event_id", life.newId("W"))
                                .with("event_type", "LIAISON_JCP")
                                .with("event_date", leaveOn)
                                .with("negotiated_by", "PROVIDER"));
            }
            Leaving leaving = new Leaving(life, startOn, leaveOn, reason);
            leaving.tell(Row.of("participation")
                    .with("in_work_at_leave", inWork)
                    .with("access_to_work_at_leave", support)
                    .with("next_programme", movesOn ? "WHP" : null)
                    .with("transition_date", movesOn ? leaveOn : null));
            leaving.report(Row.of("leaver_report").with("encloses_support_plan", startBack ? life.doesWell(0) : null));
        }
    }
}
