package waymark.demo;

import java.time.LocalDate;

/** A life under Specialist Employability Support: a needs assessment and a support plan when it starts, scheduled reviews. */
final class SupportStory implements Story {

    private static final LocalDate WORK_CHOICE_CLOSED = LocalDate.parse("2018-03-01");

    private static final Shares STRANDS = Shares.of("MAIN_PROVISION 68, START_BACK 32");
    private static final Shares CONTENTS = Shares.of("INDEPENDENCE_SKILLS|MEDICAL|CAREER_GUIDANCE 35, "
            + "INDEPENDENCE_SKILLS|MANAGING_DISABILITY 25, INDEPENDENCE_SKILLS|CAREER_GUIDANCE|WORKPLACE_ENGAGEMENT 20, "
            + "MEDICAL|NATIONAL_COVERAGE|MANAGING_DISABILITY|WORKPLACE_ENGAGEMENT 20");
    private static final Shares REASONS =
            Shares.of("TO_WORK 45, COMPLETED_ALLOTTED_TIME 25, OTHER_VOLUNTARY 22, MOVED_OUT_OF_AREA 7, DIED 1");
    private static final Shares NEEDS = Shares.of("HEALTH 40, SKILLS 25, CONFIDENCE 25, TRANSPORT 10");
    private static final Shares FUNDERS = Shares.of("OTHER_GOV_DEPT 25, LOCAL_AUTHORITY 40, HEALTH 25, OTHER 10");

    @Override
    public void tell(Life life) {
        String strand = life.chance().of(STRANDS);
        Opening.tell(life, 84, 5, 12, Row.of("referral").with("strand", strand))
                .ifPresent(startOn -> new Course(life, startOn, strand.equals("START_BACK")).tell());
    }

    private static final class Course {

        private final Life life;
        private final Chance chance;
        private final Skill plans;
        private final Skill reviews;
        private final LocalDate startOn;
        private final LocalDate leaveOn;
        private final boolean startBack;
        private final PlanSheet plan;
        private int version = 1;

        Course(Life life, LocalDate startOn, boolean startBack) {
            this.life = life;
            this.startOn = startOn;
            this.startBack = startBack;
            chance = life.chance();
            plans = life.skillIn("plans");
            reviews = life.skillIn("reviews");
            leaveOn = startBack ? life.after(startOn, 60, 190) : life.after(startOn, 90, 400);
            plan = new PlanSheet(life, "SUPPORT_PLAN");
        }

        void tell() {
            LocalDate agreedOn = plans.manages(-1)
                    ? life.workingDayBefore(startOn.minusDays(chance.between(0, 3)))
                    : life.after(startOn, 1, chance.happens(70) ? 14 : 40);
            needsAssessment(agreedOn);
            int interval = chance.happens(60) ? 28 : 42;
            if (chance.happens(97)) {
                version("FULL", agreedOn, interval);
                plan.actions().agree(1, agreedOn, chance.between(2, 3));
            }
            reviews(agreedOn, interval);
            new Activities(life, plan).usual(startOn, leaveOn);
            new Progress(life, startOn, leaveOn)
                    .tell(life.contract().number() % 4 == 0 ? ReferenceFeeds.SIX : ReferenceFeeds.FOUR);
            if (plans.manages(-5)) {
                life.event("LENGTH_RATIONALE", life.after(startOn, 0, 50));
            }
            leave(interval);
        }

        /** Before the plan, but for a slip; a few forget to say that it was detailed. */
        private void needsAssessment(LocalDate agreedOn) {
            LocalDate on = agreedOn.isAfter(startOn) && plans.manages(15)
                    ? startOn.minusDays(chance.between(0, 4))
                    : agreedOn.plusDays(chance.happens(95) ? -chance.between(0, 5) : chance.between(1, 9));
            life.tell(
                    life.noted(on),
                    Row.of("barrier")
                            .with("barrier_id", life.newId("B"))
                            .with("kind", "NEEDS_ASSESSMENT")
                            .with("assessed_date", on)
                            .with("type", chance.of(NEEDS))
                            .with("detailed", plans.said(-11, true, false))
                            .with("external_funding", chance.happens(12) ? chance.of(FUNDERS) : null));
        }

        private void version(String type, LocalDate agreedOn, int interval) {
            plan.version(
                    version,
                    type,
                    agreedOn,
                    Row.of("plan")
                            .with("purpose", startBack || chance.happens(2) ? "LARGER_PROVISION" : "WORK")
                            .with("contents", startBack && chance.happens(94) ? chance.of(CONTENTS) : null)
                            .with("review_interval_days", plans.filled(-12, interval))
                            .with("review_interval_agreed_date", plans.filled(-3, agreedOn)));
            plan.sign(version, "PROVIDER", agreedOn);
            if (plans.manages(-7)) {
                plan.sign(version, "PARTICIPANT", agreedOn);
            } else if (chance.happens(30)) {
                plan.refuse(version, agreedOn);
            }
            version++;
        }

        /** One contract in five arranges no dates and holds to the interval of the plan. */
        private void reviews(LocalDate agreedOn, int interval) {
            boolean arranged = life.contract().number() % 5 != 0;
            LocalDate scheduledOn = life.workingDay(agreedOn.plusDays(interval - (arranged ? 0 : 4)));
            LocalDate arrangedOn = agreedOn;
            while (!scheduledOn.isAfter(leaveOn) && !scheduledOn.isAfter(life.until())) {
                Row review = Row.of("plan_review").with("signed_by", "PARTICIPANT|PROVIDER");
                if (arranged) {
                    review.with("review_id", plan.plan(scheduledOn, arrangedOn))
                            .with("scheduled_date", scheduledOn)
                            .with("schedule_agreed_date", arrangedOn);
                }
                LocalDate heldOn = reviews.manages(0) ? scheduledOn : life.after(scheduledOn, 2, 14);
                boolean revised = chance.happens(12);
                plan.review(heldOn, "PARTICIPANT|PROVIDER", review.with("outcome", revised ? "REVISED" : null));
                if (revised) {
                    version("REVISION", heldOn, interval);
                }
                arrangedOn = heldOn;
                scheduledOn = life.workingDay(heldOn.plusDays(interval - (arranged ? 0 : 4)));
            }
        }

        private void leave(int interval) {
            String reason = chance.of(REASONS);
            boolean inWork = reason.equals("TO_WORK");
            if (inWork) {
                job();
            }
            boolean support = inWork && chance.happens(45);
            if (support && plans.manages(0)) {
                life.tell(
                        life.noted(leaveOn),
                        Row.of("access_to_work_event")
                                .with("event_id", life.newId("W"))
                                .with("event_type", "LIAISON_JCP")
                                .with("event_date", leaveOn)
                                .with("negotiated_by", "PROVIDER"));
            }
            boolean movesOn = startBack && chance.happens(65);
            if (movesOn && plans.manages(12)) {
                version("FINAL", life.workingDayBefore(leaveOn.minusDays(chance.between(0, 6))), interval);
            }
            life.participation()
                    .with("in_work_at_leave", inWork)
                    .with("access_to_work_at_leave", (inWork && chance.happens(5)) ? null : support)
                    .with("next_programme", movesOn ? next() : null)
                    .with("transition_date", movesOn ? leaveOn : null);
            Leaving leaving = new Leaving(life, startOn, leaveOn, reason);
            leaving.tell();
            leaving.report(Row.of("leaver_report")
                    .with("encloses_support_plan", startBack ? plans.said(0, true, false) : null));
        }

        private void job() {
            life.tell(
                    life.noted(leaveOn),
                    Row.of("employment")
                            .with("spell_id", life.newId("J"))
                            .with("kind", chance.happens(90) ? "EMPLOYED" : "PERMITTED_WORK")
                            .with("employer_id", "E" + chance.between(100, 199))
                            .with("start_date", leaveOn)
                            .with("weekly_hours", chance.between(10, 35) + ".00")
                            .with("supported", false));
        }

        private String next() {
            boolean stillOpen = leaveOn.isBefore(WORK_CHOICE_CLOSED);
            return chance.happens(stillOpen ? 70 : 6) ? "WC" : "WHP";
        }
    }
}
