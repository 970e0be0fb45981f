package waymark.demo;

import java.time.LocalDate;
import waymark.calendar.Nation;

/**
 * A life on Work Choice: Module One up to a job, Module Two in the job, a plan that is reviewed each quarter, and a leaver
 * report, all before the end of provision.
 */
final class WorkChoiceStory implements Story {

    private static final LocalDate CLOSING = LocalDate.parse("2018-04-01");
    private static final int QUARTER_OF_DAYS = 91;

    /** Who would leave so soon before provision ends stays to the end. */
    private static final int DAYS_HARDLY_WORTH_LEAVING = 70;

    private static final Shares AFTER_ONE =
            Shares.of("M1_EXHAUSTED 45, OTHER_VOLUNTARY 32, MOVED_OUT_OF_AREA 12, DIED 1, OTHER 10");
    private static final Shares AFTER_TWO = Shares.of("UNSUPPORTED_WORK 60, LEFT_SUPPORTED_JOB 18, OTHER_VOLUNTARY 11, "
            + "MOVED_OUT_OF_AREA 4, DECLINED_INWORK_SUPPORT 7");

    @Override
    public void tell(Life life) {
        Opening.tell(life, 75, 7, 35, Row.of("referral")).ifPresent(startOn -> new Course(life, startOn).tell());
    }

    private static final class Course {

        private final Life life;
        private final Chance chance;
        private final Skill plans;
        private final Skill reviews;
        private final LocalDate startOn;
        private final LocalDate jobOn;
        private final LocalDate leaveOn;
        private final boolean endsWithProvision;
        private final PlanSheet plan;
        private final Activities activities;
        private int version = 1;

        Course(Life life, LocalDate startOn) {
            this.life = life;
            this.startOn = startOn;
            chance = life.chance();
            plans = life.skillIn("plans");
            reviews = life.skillIn("reviews");
            LocalDate endOfProvision = life.contract().endOn();
            LocalDate foundOn = chance.happens(12) ? life.after(startOn, 171, 400) : life.after(startOn, 30, 170);
            jobOn = chance.happens(70) && foundOn.isBefore(endOfProvision.minusDays(60)) ? foundOn : null;
            LocalDate couldStayUntil = jobOn != null
                    ? life.workingDay(jobOn.plusDays(WorkChoiceModules.daysInTwo(life)))
                    : chance.happens(12) ? life.after(startOn, 370, 430) : life.after(startOn, 60, 250);
            endsWithProvision = !couldStayUntil.isBefore(endOfProvision.minusDays(DAYS_HARDLY_WORTH_LEAVING));
            leaveOn = endsWithProvision ? endOfProvision : couldStayUntil;
            plan = new PlanSheet(life, "DEVELOPMENT_PLAN");
            activities = new Activities(life, plan);
        }

        void tell() {
            LocalDate agreedOn = plans.manages(2) ? life.after(startOn, 0, 12) : life.after(startOn, 13, 50);
            version("FULL", agreedOn);
            String reason = endsWithProvision ? "END_OF_PROVISION" : chance.of(jobOn == null ? AFTER_ONE : AFTER_TWO);
            WorkChoiceEvents events = new WorkChoiceEvents(life, startOn, leaveOn);
            events.ofModuleOne();
            if (leaveOn.isAfter(CLOSING)) {
                events.ofTheLastYear(startOn.isAfter(CLOSING) ? startOn : CLOSING);
            }
            if (jobOn != null) {
                events.ofModuleTwo(jobOn, activities);
            }
            new WorkChoiceModules(life, activities, startOn, leaveOn).tell(jobOn, endsWithProvision);
            reviews(agreedOn);
            new Progress(life, startOn, leaveOn).tell(instrument());
            events.onLeaving(reason);
            leave(reason);
        }

        /** A tool that a contract has chosen; who came over from Remploy has another. */
        private String instrument() {
            return "REMPLOY".equals(life.contract().origin()) ? ReferenceFeeds.FOUR : ReferenceFeeds.SIX;
        }

        private void version(String type, LocalDate agreedOn) {
            boolean inWork = jobOn != null && !agreedOn.isBefore(jobOn);
            plan.version(
                    version,
                    type,
                    agreedOn,
                    Row.of("plan")
                            .with("progression", chance.happens(5) ? "NOT_APPROPRIATE" : plans.said(-4, "YES", "NO"))
                            .with("taper", inWork ? taper() : null)
                            .with("time_bound_explained", plans.said(0, true, false))
                            .with("post_programme_steps", steps())
                            .with("parties_expected", inWork ? "PARTICIPANT|PROVIDER|EMPLOYER" : null));
            if (chance.happens(98)) {
                plan.sign(version, "PROVIDER", agreedOn);
            }
            if (plans.manages(-7)) {
                plan.sign(version, "PARTICIPANT", agreedOn.plusDays(chance.happens(80) ? 0 : chance.between(1, 9)));
            } else if (chance.happens(30)) {
                plan.refuse(version, agreedOn);
            }
            if (inWork && plans.manages(6)) {
                plan.sign(version, "EMPLOYER", agreedOn.plusDays(chance.between(0, 10)));
            }
            plan.actions().agree(version, agreedOn, chance.between(1, 3));
            version++;
        }

        private String taper() {
            return chance.happens(8) ? "NOT_APPROPRIATE" : plans.said(4, "YES", "NO");
        }

        private String steps() {
            return chance.happens(8) ? "NOT_APPROPRIATE" : plans.said(3, "YES", "NO");
        }

        private void reviews(LocalDate agreedOn) {
            LocalDate heldOn = agreedOn;
            boolean inWorkBefore = false;
            while (true) {
                int days = reviews.manages(0) ? QUARTER_OF_DAYS - chance.between(2, 16) : QUARTER_OF_DAYS + 21;
                heldOn = life.workingDay(heldOn.plusDays(days));
                if (heldOn.isAfter(leaveOn) || heldOn.isAfter(life.until())) {
                    return;
                }
                boolean inWork = jobOn != null && !heldOn.isBefore(jobOn);
                boolean revised = inWork != inWorkBefore || chance.happens(28);
                plan.review(
                        heldOn,
                        inWork && reviews.manages(2) ? "EMPLOYER|PARTICIPANT|PROVIDER" : "PARTICIPANT|PROVIDER",
                        Row.of("plan_review")
                                .with("outcome", revised ? "REVISED" : null)
                                .with("signed_by", "PARTICIPANT|PROVIDER"));
                if (revised) {
                    version("REVISION", heldOn);
                }
                inWorkBefore = inWork;
            }
        }

        private void leave(String reason) {
            boolean inWork = jobOn != null && !reason.equals("LEFT_SUPPORTED_JOB");
            boolean supported = jobOn != null && new AccessToWork(life).tell(jobOn, leaveOn, inWork);
            if (endsWithProvision && life.contract().nation() == Nation.SCOTLAND && chance.happens(20)) {
                return;
            }
            life.participation()
                    .with("in_work_at_leave", inWork)
                    .with("access_to_work_at_leave", chance.happens(3) ? null : supported)
                    .with("m1_exhausted_no_job", reason.equals("M1_EXHAUSTED"));
            Leaving leaving = new Leaving(life, startOn, leaveOn, reason);
            leaving.tell();
            leaving.report(Row.of("leaver_report")
                    .with(
                            "has_return_recommendation",
                            reason.equals("M1_EXHAUSTED")
                                    ? life.skillIn("leaving").said(-4, true, false)
                                    : null));
            if (endsWithProvision && chance.happens(50)) {
                activities.session(leaveOn.plusDays(chance.between(2, 12)));
            }
        }
    }
}
