package waymark.demo;

import java.time.LocalDate;
import java.util.Optional;
import waymark.calendar.BankHolidays;
import waymark.calendar.WorkingCalendar;

/** A life on the Work Programme: two years, then for most a return to the Jobcentre, which asks for an exit report. */
final class WorkProgrammeStory implements Story {

    /** Days from referral to the day on which somebody comes onto the list of those about to return. */
    static final int LISTED_AFTER = 714;

    /** Days from referral to the end of the programme. */
    static final int ENDS_AFTER = 728;

    private static final int DAYS_TO_RETURN_A_REPORT = 10;
    private static final int DAYS_TO_ANSWER_A_REMINDER = 7;

    private static final Shares BENEFITS = Shares.of("JSA 55, ESA 30, UC 15");
    private static final Shares EARLY_REASONS = Shares.of("TO_WORK 70, OTHER_VOLUNTARY 15, MOVED_OUT_OF_AREA 10, DIED 2, OTHER 3");

    private final BankHolidays holidays = BankHolidays.bundled();

    @Override
    public void tell(Life life) {
        Optional<LocalDate> start = Opening.tell(
                life, 88, 4, 21, "attachment_date", life.person().referredOn().plusDays(2));
        start.ifPresent(startOn -> new Course(life, startOn).tell());
    }

    private final class Course {

        private final Life life;
        private final Chance chance;
        private final LocalDate startOn;
        private final String benefit;
        private final WorkingCalendar calendar;

        Course(Life life, LocalDate startOn) {
            this.life = life;
            this.startOn = startOn;
            chance = life.chance();
            benefit = chance.of(BENEFITS);
            calendar = holidays.of(SampleContracts.nationOfJobcentre(life.person().jobcentre()));
        }

        void tell() {
            if (chance.happens(20)) {
                plan();
            }
            boolean early = chance.happens(15);
            LocalDate endOn = life.person().referredOn().plusDays(ENDS_AFTER);
            LocalDate leaveOn = early ? life.after(startOn, 60, 600) : endOn;
            boolean returns = !early && chance.happens(64);
            if (returns) {
                exit(endOn);
            }
            String reason = early ? chance.of(EARLY_REASONS) : returns ? "COMPLETED_ALLOTTED_TIME" : "TO_WORK";
            new Leaving(life, startOn, leaveOn, reason).tell("in_work_at_leave", !returns && !reason.equals("DIED"));
        }

        private void plan() {
            PlanSheet plan = new PlanSheet(life, "ACTION_PLAN");
            LocalDate agreedOn = life.after(startOn, 0, 20);
            plan.version(1, "FULL", agreedOn, agreedOn);
            plan.sign(1, "PROVIDER", agreedOn);
            plan.sign(1, "PARTICIPANT", agreedOn);
            plan.actions(1, agreedOn, 1);
            plan.review(life.after(agreedOn, 60, 110), "PARTICIPANT|PROVIDER");
        }

        private void exit(LocalDate endOn) {
            LocalDate listedOn = working(life.person().referredOn().plusDays(LISTED_AFTER));
            listed(listedOn, endOn, chance.happens(85) ? "LMS" : "WSP");
            if (chance.happens(20)) {
                LocalDate again = calendar.plusWorkingDays(listedOn, 1);
                listed(again, endOn, "LMS");
            }
            if (chance.happens(97)) {
                request(chance.happens(85) ? listedOn : calendar.plusWorkingDays(listedOn, chance.between(1, 3)));
            }
        }

        private void listed(LocalDate on, LocalDate endOn, String system) {
            life.tellAs("jcp", "end_of_programme", on, "report_date", on,
                    "jobcentre_id", life.person().jobcentre(), "benefit_type", benefit, "claim_active", true,
                    "referral_date", life.person().referredOn(), "end_date", endOn, "system", system);
        }

        private void request(LocalDate requestedOn) {
            LocalDate dueOn = calendar.plusWorkingDays(requestedOn, DAYS_TO_RETURN_A_REPORT);
            event("REQUESTED", requestedOn, "printed_deadline", dueOn);
            if (chance.happens(2)) {
                event("WITHDRAWN", calendar.plusWorkingDays(requestedOn, 4), "withdrawal_reason", "ISSUED_IN_ERROR");
            } else if (life.doesWell(0)) {
                received(calendar.plusWorkingDays(requestedOn, chance.between(3, DAYS_TO_RETURN_A_REPORT)));
            } else {
                overdue(dueOn);
            }
        }

        private void overdue(LocalDate dueOn) {
            LocalDate remindedOn = calendar.plusWorkingDays(dueOn, 1);
            if (chance.happens(88)) {
                LocalDate answerOn = calendar.plusWorkingDays(remindedOn, DAYS_TO_ANSWER_A_REMINDER);
                event("REMINDED", remindedOn, "printed_deadline", answerOn);
                if (chance.happens(15)) {
                    event("EXPLAINED", calendar.plusWorkingDays(remindedOn, chance.between(1, 6)));
                }
                if (life.doesWell(8)) {
                    received(calendar.plusWorkingDays(remindedOn, chance.between(1, 7)));
                    return;
                }
                LocalDate escalatedOn = calendar.plusWorkingDays(answerOn, 1);
                if (chance.happens(85)) {
                    event("ESCALATED", escalatedOn);
                }
            }
            if (chance.happens(60)) {
                received(calendar.plusWorkingDays(dueOn, chance.between(10, 25)));
            }
        }

        private void received(LocalDate on) {
            event("RECEIVED", on, "keyed_date", on);
            LocalDate completedOn = working(on.minusDays(chance.between(3, 5)));
            boolean copied = life.doesWell(5);
            life.tell("exit_report", completedOn, "return_id", life.newId("X"),
                    "form", chance.happens(96) ? "WPER1" : "OTHER", "completed_date", completedOn,
                    "sent_date", completedOn, "has_customer_details", life.doesWell(-7),
                    "has_actions_agreed", life.doesWell(-4), "has_activities_completed", life.doesWell(0),
                    "has_periods", life.doesWell(0), "has_employability", life.doesWell(0),
                    "has_attitude", life.doesWell(10), "has_barriers", life.doesWell(5),
                    "has_compliance", life.doesWell(5), "has_other_information", chance.happens(40),
                    "has_next_steps", life.doesWell(-3), "next_steps", nextSteps(),
                    "has_provider_details", life.doesWell(-7), "copy_method", copied ? "FACE_TO_FACE" : null,
                    "copy_date", copied ? completedOn : null);
        }

        private String nextSteps() {
            return chance.happens(60) ? "JOB_SEARCH" : chance.happens(50) ? "JOB_SEARCH|TRAINING" : "WORK_EXPERIENCE";
        }

        private void event(String type, LocalDate on, Object... more) {
            Object[] usual = {
                "event_id", life.newId("Q"), "jobcentre_id", life.person().jobcentre(), "event_type", type,
                "event_date", on
            };
            life.tellAs("jcp", "exit_event", on, Columns.join(usual, more));
        }

        private LocalDate working(LocalDate day) {
            return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
        }
    }
}
