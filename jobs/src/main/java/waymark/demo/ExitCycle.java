package waymark.demo;

import java.time.LocalDate;
import waymark.calendar.BankHolidays;
import waymark.calendar.WorkingCalendar;

/** The return of somebody from the Work Programme: listed, asked for, reminded of, escalated and received. */
final class ExitCycle {

    private static final int LISTED_AFTER = 714;
    private static final int DAYS_TO_RETURN_A_REPORT = 10;
    private static final int DAYS_TO_ANSWER_A_REMINDER = 7;
    private static final int TWO_WEEKS = 14;

    private static final Shares BENEFITS = Shares.of("JSA 50, ESA 30, UC 18, IS 2");
    private static final Shares WITHDRAWALS = Shares.of("ISSUED_IN_ERROR 65, DIED 15, OTHER 20");

    private final Life life;
    private final Chance chance;
    private final Skill exits;
    private final String benefit;
    private final WorkingCalendar calendar;
    private final ExitReport report;

    ExitCycle(Life life, BankHolidays holidays) {
        this.life = life;
        chance = life.chance();
        exits = life.skillIn("exit reports");
        benefit = chance.of(BENEFITS);
        calendar = holidays.of(SampleContracts.nationOfJobcentre(life.person().jobcentre()));
        report = new ExitReport(life);
    }

    /** Tells everything from the listing on, for somebody whose programme ends on {@code endOn}. */
    void tell(LocalDate endOn) {
        LocalDate listedOn = listed(endOn);
        if (chance.happens(15)) {
            LocalDate again = calendar.plusWorkingDays(listedOn, 1);
            listed(again, chance.happens(8) ? endOn.plusDays(chance.between(7, 40)) : endOn, "LMS", true);
        }
        if (chance.happens(98)) {
            request(chance.happens(85) ? listedOn : calendar.plusWorkingDays(listedOn, chance.between(1, 3)));
        } else if (chance.happens(20)) {
            received(calendar.plusWorkingDays(listedOn, chance.between(5, 12)));
        }
        if (chance.happens(6)) {
            listed(calendar.plusWorkingDays(listedOn, chance.between(4, 8)), endOn, "LMS", false);
        }
    }

    /** Of somebody who is listed and no returnee, since the claim has ended. */
    void tellOfEndedClaim(LocalDate endOn) {
        listed(working(life.person().referredOn().plusDays(LISTED_AFTER)), endOn, "LMS", false);
    }

    private LocalDate listed(LocalDate endOn) {
        LocalDate on = working(life.person().referredOn().plusDays(LISTED_AFTER));
        listed(on, endOn, benefit.equals("UC") ? "WSP" : "LMS", true);
        return on;
    }

    private void listed(LocalDate on, LocalDate endOn, String system, boolean claimActive) {
        life.tellAs(
                "jcp",
                on,
                Row.of("end_of_programme")
                        .with("report_date", on)
                        .with("jobcentre_id", life.person().jobcentre())
                        .with("benefit_type", benefit)
                        .with("claim_active", claimActive)
                        .with("referral_date", life.person().referredOn())
                        .with("end_date", endOn)
                        .with("system", system));
    }

    private void request(LocalDate requestedOn) {
        LocalDate dueOn = calendar.plusWorkingDays(requestedOn, DAYS_TO_RETURN_A_REPORT);
        // Some take two weeks for ten working days, which across a holiday they are not.
        LocalDate printed = chance.happens(8) ? requestedOn.plusDays(TWO_WEEKS) : dueOn;
        event("REQUESTED", requestedOn, Row.of("exit_event").with("printed_deadline", printed));
        if (chance.happens(3)) {
            event(
                    "WITHDRAWN",
                    calendar.plusWorkingDays(requestedOn, chance.between(1, 8)),
                    Row.of("exit_event").with("withdrawal_reason", chance.of(WITHDRAWALS)));
        } else if (chance.happens(1)) {
            received(working(requestedOn.minusDays(chance.between(3, 6))));
        } else if (exits.manages(0)) {
            int days = chance.happens(55) ? chance.between(7, DAYS_TO_RETURN_A_REPORT) : chance.between(2, 8);
            onTime(calendar.plusWorkingDays(requestedOn, days), dueOn, printed);
        } else {
            overdue(dueOn, printed);
        }
    }

    /** A few are keyed so late that a reminder crosses them, or are reminded of a day too early. */
    private void onTime(LocalDate receivedOn, LocalDate dueOn, LocalDate printed) {
        received(receivedOn);
        if (receivedOn.equals(dueOn) && chance.happens(18)) {
            reminded(chance.happens(70) ? calendar.plusWorkingDays(dueOn, 1) : dueOn, printed);
        }
    }

    private void overdue(LocalDate dueOn, LocalDate printed) {
        if (chance.happens(30)) {
            received(calendar.plusWorkingDays(dueOn, 1));
            return;
        }
        boolean reminded = chance.happens(90);
        LocalDate remindedOn = calendar.plusWorkingDays(dueOn, chance.happens(86) ? 1 : chance.between(2, 5));
        LocalDate answerOn = calendar.plusWorkingDays(remindedOn, DAYS_TO_ANSWER_A_REMINDER);
        if (reminded) {
            reminded(remindedOn, printed);
            if (chance.happens(15)) {
                event("EXPLAINED", calendar.plusWorkingDays(remindedOn, chance.between(1, 6)), Row.of("exit_event"));
            }
            if (exits.manages(18)) {
                received(calendar.plusWorkingDays(remindedOn, chance.between(1, 7)));
                return;
            }
        }
        if (chance.happens(reminded ? 82 : 50)) {
            event("ESCALATED", calendar.plusWorkingDays(answerOn, chance.between(1, 3)), Row.of("exit_event"));
        }
        if (chance.happens(72)) {
            received(calendar.plusWorkingDays(answerOn, chance.between(2, 25)));
        }
    }

    /** The reminder is the request again, with its deadline; in some Jobcentres it says by when to answer the reminder. */
    private void reminded(LocalDate on, LocalDate printed) {
        boolean answer = Integer.parseInt(life.person().jobcentre().substring(1)) % 3 == 0;
        event(
                "REMINDED",
                on,
                Row.of("exit_event")
                        .with(
                                "printed_deadline",
                                answer ? calendar.plusWorkingDays(on, DAYS_TO_ANSWER_A_REMINDER) : printed));
    }

    private void received(LocalDate on) {
        LocalDate keyedOn = chance.happens(90) ? on : calendar.plusWorkingDays(on, chance.between(1, 3));
        event("RECEIVED", on, Row.of("exit_event").with("keyed_date", keyedOn));
        report.tell(working(on.minusDays(chance.between(3, 5))), on);
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
