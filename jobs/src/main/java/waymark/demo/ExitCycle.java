package waymark.demo;

import java.time.LocalDate;
import waymark.calendar.BankHolidays;
import waymark.calendar.WorkingCalendar;

/** The return of somebody from the Work Programme: listed, asked for, reminded of, escalated and received. */
final class ExitCycle {

    private static final int LISTED_AFTER = 714;
    private static final int DAYS_TO_RETURN_A_REPORT = 10;
    private static final int DAYS_TO_ANSWER_A_REMINDER = 7;

    private static final Shares BENEFITS = Shares.of("JSA 55, ESA 30, UC 15");

    private final Life life;
    private final Chance chance;
    private final String benefit;
    private final WorkingCalendar calendar;

    ExitCycle(Life life, BankHolidays holidays) {
        this.life = life;
        chance = life.chance();
        benefit = chance.of(BENEFITS);
        calendar = holidays.of(SampleContracts.nationOfJobcentre(life.person().jobcentre()));
    }

    /** Tells everything from the listing on, for somebody whose programme ends on {@code endOn}. */
    void tell(LocalDate endOn) {
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
        life.tellAs(
                "jcp",
                on,
                Row.of("end_of_programme")
                        .with("report_date", on)
                        .with("jobcentre_id", life.person().jobcentre())
                        .with("benefit_type", benefit)
                        .with("claim_active", true)
                        .with("referral_date", life.person().referredOn())
                        .with("end_date", endOn)
                        .with("system", system));
    }

    private void request(LocalDate requestedOn) {
        LocalDate dueOn = calendar.plusWorkingDays(requestedOn, DAYS_TO_RETURN_A_REPORT);
        event("REQUESTED", requestedOn, Row.of("exit_event").with("printed_deadline", dueOn));
        if (chance.happens(2)) {
            event(
                    "WITHDRAWN",
                    calendar.plusWorkingDays(requestedOn, 4),
                    Row.of("exit_event").with("withdrawal_reason", "ISSUED_IN_ERROR"));
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
            event("REMINDED", remindedOn, Row.of("exit_event").with("printed_deadline", answerOn));
            if (chance.happens(15)) {
                event("EXPLAINED", calendar.plusWorkingDays(remindedOn, chance.between(1, 6)), Row.of("exit_event"));
            }
            if (life.doesWell(8)) {
                received(calendar.plusWorkingDays(remindedOn, chance.between(1, 7)));
                return;
            }
            LocalDate escalatedOn = calendar.plusWorkingDays(answerOn, 1);
            if (chance.happens(85)) {
                event("ESCALATED", escalatedOn, Row.of("exit_event"));
            }
        }
        if (chance.happens(60)) {
            received(calendar.plusWorkingDays(dueOn, chance.between(10, 25)));
        }
    }

    private void received(LocalDate on) {
        event("RECEIVED", on, Row.of("exit_event").with("keyed_date", on));
        LocalDate completedOn = working(on.minusDays(chance.between(3, 5)));
        boolean copied = life.doesWell(5);
        life.tell(
                completedOn,
                Row.of("exit_report")
                        .with("return_id", life.newId("X"))
                        .with("form", chance.happens(96) ? "WPER1" : "OTHER")
                        .with("completed_date", completedOn)
                        .with("sent_date", completedOn)
                        .with("has_customer_details", life.doesWell(-7))
                        .with("has_actions_agreed", life.doesWell(-4))
                        .with("has_activities_completed", life.doesWell(0))
                        .with("has_periods", life.doesWell(0))
                        .with("has_employability", life.doesWell(0))
                        .with("has_attitude", life.doesWell(10))
                        .with("has_barriers", life.doesWell(5))
                        .with("has_compliance", life.doesWell(5))
                        .with("has_other_information", chance.happens(40))
                        .with("has_next_steps", life.doesWell(-3))
                        .with("next_steps", nextSteps())
                        .with("has_provider_details", life.doesWell(-7))
                        .with("copy_method", copied ? "FACE_TO_FACE" : null)
                        .with("copy_date", copied ? completedOn : null));
    }

    private String nextSteps() {
        return chance.happens(60) ? "JOB_SEARCH" : chance.happens(50) ? "JOB_SEARCH|TRAINING" : "WORK_EXPERIENCE";
    }

    private void event(String type, LocalDate on, Row event) {
        event.with("event_id", life.newId("Q"))
                .with("jobcentre_id", life.person().jobcentre())
                .with("event_type", type)
                .with("event_date", on);
        life.tellAs("jcp", on, event);
    }

    private LocalDate working(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }
}
