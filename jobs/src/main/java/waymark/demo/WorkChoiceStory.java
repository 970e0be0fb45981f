package waymark.demo;

import java.time.LocalDate;
import waymark.calendar.Nation;

/**
 * A life on Work Choice: Module One up to a job, Module Two in the job, a plan that is reviewed each quarter, and a leaver
 * report, all before the end of provision.
 */
final class WorkChoiceStory implements Story {

    private static final Shares AFTER_ONE =
            Shares.of("M1_EXHAUSTED 45, OTHER_VOLUNTARY 35, MOVED_OUT_OF_AREA 12, OTHER 8");
    private static final Shares AFTER_TWO =
            Shares.of("UNSUPPORTED_WORK 60, LEFT_SUPPORTED_JOB 20, OTHER_VOLUNTARY 12, DECLINED_INWORK_SUPPORT 8");
    private static final int QUARTER_OF_DAYS = 91;

    @Override
    public void tell(Life life) {
        Opening.tell(life, 75, 7, 35, Row.of("referral")).ifPresent(startOn -> new Course(life, startOn).tell());
    }

    private static final class Course {

        private final Life life;
        private final Chance chance;
        private final LocalDate startOn;
        private final LocalDate endOfProvision;
        private final PlanSheet plan;
        private final Activities activities;

        Course(Life life, LocalDate startOn) {
            this.life = life;
            this.startOn = startOn;
            chance = life.chance();
            endOfProvision = life.contract().nation() == Nation.SCOTLAND
                    ? Scale.WORK_CHOICE_END_IN_SCOTLAND
                    : Scale.WORK_CHOICE_END;
            plan = new PlanSheet(life, "DEVELOPMENT_PLAN");
            activities = new Activities(life, plan);
        }

        void tell() {
            LocalDate agreedOn = life.after(startOn, 0, life.doesWell(5) ? 14 : 45);
            LocalDate jobOn = life.after(startOn, 50, 240);
            boolean findsWork = chance.happens(68) && jobOn.isBefore(endOfProvision.minusDays(60));
            LocalDate leaveOn = inProvision(
                    findsWork ? life.after(jobOn, 60, chance.happens(15) ? 500 : 340) : life.after(startOn, 60, 300));
            version(1, "FULL", agreedOn, null);
            WorkChoiceModules modules = new WorkChoiceModules(life, activities, startOn, leaveOn);
            modules.tell(findsWork ? jobOn : null, leaveOn.equals(endOfProvision));
            reviews(agreedOn, leaveOn, findsWork ? jobOn : null);
            new Progress(life, startOn, leaveOn).tell(ReferenceFeeds.SIX, 100);
            events(findsWork ? jobOn : null);
            leave(leaveOn, findsWork);
        }

        private void version(int number, String type, LocalDate agreedOn, LocalDate jobOn) {
            plan.version(
                    number,
                    type,
                    agreedOn,
                    agreedOn,
                    Row.of("plan")
                            .with("progression", life.doesWell(0) ? "YES" : "NO")
                            .with("taper", jobOn == null ? null : life.doesWell(5) ? "YES" : "NO")
                            .with("time_bound_explained", life.doesWell(0) ? true : null)
                            .with("post_programme_steps", life.doesWell(5) ? "YES" : null)
                            .with(
                                    "parties_expected",
                                    jobOn == null ? "PARTICIPANT|PROVIDER" : "PARTICIPANT|PROVIDER|EMPLOYER"));
            plan.sign(number, "PROVIDER", agreedOn);
            if (life.doesWell(-5)) {
                plan.sign(number, "PARTICIPANT", agreedOn);
            }
            if (jobOn != null && life.doesWell(15)) {
                plan.sign(number, "EMPLOYER", agreedOn.plusDays(3));
            }
            plan.actions(number, agreedOn, chance.between(1, 3));
        }

        private void reviews(LocalDate agreedOn, LocalDate leaveOn, LocalDate jobOn) {
            LocalDate heldOn = agreedOn;
            int version = 1;
            while (true) {
                int days = life.doesWell(2) ? QUARTER_OF_DAYS - chance.between(2, 14) : QUARTER_OF_DAYS + 21;
                heldOn = life.workingDay(heldOn.plusDays(days));
                if (heldOn.isAfter(leaveOn) || heldOn.isAfter(life.until())) {
                    return;
                }
                boolean inWork = jobOn != null && !heldOn.isBefore(jobOn);
                plan.review(
                        heldOn,
                        inWork && life.doesWell(5) ? "EMPLOYER|PARTICIPANT|PROVIDER" : "PARTICIPANT|PROVIDER",
                        Row.of("plan_review").with("signed_by", "PARTICIPANT|PROVIDER"));
                if (chance.happens(35)) {
                    version++;
                    version(version, "REVISION", heldOn, inWork ? jobOn : null);
                }
            }
        }

        private void events(LocalDate jobOn) {
            event("PROGRESSION_DISCUSSED", life.after(startOn, 0, 40));
            event("RETURN_RULES_EXPLAINED", life.after(startOn, 0, 60));
            event("TIME_BOUND_EXPLAINED", life.after(startOn, 100, 300));
            if (jobOn != null) {
                for (String type : new String[] {
                    "CAREER_GOALS",
                    "EMPLOYER_GOALS",
                    "SUPPORT_PACKAGE",
                    "BENEFITS_SIGNPOSTED",
                    "EQUALITY_RIGHTS",
                    "EMPLOYER_LONG_TERM_DISCUSSED"
                }) {
                    event(type, life.after(jobOn, 5, 80));
                }
                accessToWork("DISCUSSED", life.after(jobOn, 0, life.doesWell(0) ? 80 : 140));
            }
            if (chance.happens(8)) {
                LocalDate consultedOn = life.after(startOn, 20, 90);
                event("NETWORK_CONSENT", consultedOn.minusDays(chance.between(0, 12)));
                event("NETWORK_CONSULTED", consultedOn);
            }
        }

        private void event(String type, LocalDate on) {
            if (life.doesWell(-4)) {
                life.tell(
                        life.noted(on),
                        Row.of("participant_event")
                                .with("event_id", life.newId("E"))
                                .with("event_type", type)
                                .with("event_date", on));
            }
        }

        private void accessToWork(String type, LocalDate on) {
            life.tell(
                    life.noted(on),
                    Row.of("access_to_work_event")
                            .with("event_id", life.newId("W"))
                            .with("event_type", type)
                            .with("event_date", on)
                            .with("negotiated_by", "PROVIDER")
                            .with("arrangements_confirmed", life.doesWell(0))
                            .with("disclosure_allowed", chance.happens(90)));
        }

        private void leave(LocalDate leaveOn, boolean worked) {
            boolean atTheEnd = leaveOn.equals(endOfProvision);
            String reason = atTheEnd ? "END_OF_PROVISION" : chance.of(worked ? AFTER_TWO : AFTER_ONE);
            boolean inWork = worked && !reason.equals("LEFT_SUPPORTED_JOB");
            boolean support = inWork && chance.happens(30);
            Leaving leaving = new Leaving(life, startOn, leaveOn, reason);
            leaving.tell(Row.of("participation")
                    .with("in_work_at_leave", inWork)
                    .with("access_to_work_at_leave", support)
                    .with("m1_exhausted_no_job", reason.equals("M1_EXHAUSTED")));
            leaving.report(Row.of("leaver_report")
                    .with("has_return_recommendation", reason.equals("M1_EXHAUSTED") ? life.doesWell(0) : null));
            if (support) {
                accessToWork("ADVISER_NOTIFIED", leaveOn);
                accessToWork("EMPLOYER_INFORMED", leaveOn);
            }
        }

        private LocalDate inProvision(LocalDate day) {
            return day.isAfter(endOfProvision) ? endOfProvision : day;
        }
    }
}
