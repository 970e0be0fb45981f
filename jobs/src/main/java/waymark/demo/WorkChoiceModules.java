package waymark.demo;

import java.time.LocalDate;

/** The modules of a Work Choice participant, with extensions, the job and the hours of each month. */
final class WorkChoiceModules {

    private static final int MINUTES_OF_A_MONTH = 480;

    private final Life life;
    private final Chance chance;
    private final Activities activities;
    private final LocalDate startOn;
    private final LocalDate leaveOn;

    WorkChoiceModules(Life life, Activities activities, LocalDate startOn, LocalDate leaveOn) {
        this.life = life;
        this.activities = activities;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        chance = life.chance();
    }

    /**
     * Tells Module One, and Module Two from the day on which a job begins.
     *
     * @param jobOn null when there is none
     * @param atTheEnd whether the last module ends because provision does
     */
    void tell(LocalDate jobOn, boolean atTheEnd) {
        LocalDate oneEndsOn = jobOn == null ? leaveOn : jobOn.minusDays(1);
        String one = stay(1, startOn, oneEndsOn, jobOn == null ? "LEFT" : "NEXT_MODULE");
        LocalDate sixMonths = startOn.plusMonths(6);
        if (!oneEndsOn.isBefore(sixMonths) && life.doesWell(-3)) {
            LocalDate on = sixMonths.minusDays(chance.between(0, 20));
            life.tell(
                    life.noted(on),
                    Row.of("module_extension")
                            .with("extension_id", life.newId("N"))
                            .with("stay_id", one)
                            .with("kind", "M1_RATIONALE")
                            .with("request_date", on)
                            .with("has_best_interest_reason", life.doesWell(0)));
        }
        activities.usual(startOn, oneEndsOn);
        if (jobOn != null) {
            employment(jobOn);
            String two = stay(2, jobOn, leaveOn, atTheEnd ? "END_OF_PROVISION" : "LEFT");
            LocalDate lastDay = jobOn.plusMonths(12).minusDays(1);
            if (leaveOn.isAfter(lastDay)) {
                extension(two, lastDay);
            }
            hours(jobOn);
        }
    }

    private String stay(int module, LocalDate from, LocalDate to, String reason) {
        String stayId = life.newId("S");
        Row stay = Row.of("module_stay")
                .with("stay_id", stayId)
                .with("module", module)
                .with("start_date", from);
        life.tell(life.noted(from), stay);
        life.tell(life.noted(to), stay.with("end_date", to).with("end_reason", reason));
        return stayId;
    }

    private void employment(LocalDate from) {
        String hours = chance.happens(5) ? "12.00" : chance.between(16, 32) + ".00";
        Row job = Row.of("employment")
                .with("spell_id", life.newId("J"))
                .with("kind", chance.happens(94) ? "EMPLOYED" : "SELF_EMPLOYED")
                .with("employer_id", "E" + chance.between(100, 199))
                .with("start_date", from)
                .with("weekly_hours", chance.happens(3) ? null : hours)
                .with("supported", true)
                .with("needs_support", life.doesWell(-8));
        life.tell(life.noted(from), job);
        if (chance.happens(15)) {
            life.tell(life.noted(leaveOn), job.with("end_date", leaveOn));
        }
    }

    private void extension(String stayId, LocalDate lastDay) {
        boolean inTime = life.doesWell(5);
        LocalDate requestedOn = life.workingDay(inTime ? lastDay.minusDays(30) : lastDay.minusDays(2));
        Row request = Row.of("module_extension")
                .with("extension_id", life.newId("N"))
                .with("stay_id", stayId)
                .with("kind", "M2_REQUEST")
                .with("request_date", requestedOn)
                .with("requested_until", lastDay.plusMonths(6))
                .with("has_best_interest_reason", life.doesWell(-5))
                .with("has_improved_chances_reason", life.doesWell(-2))
                .with("channel", "EMAIL");
        life.tell(life.noted(requestedOn), request.with("decision", "PENDING"));
        LocalDate decidedOn = life.after(requestedOn, 5, 16);
        boolean approved = chance.happens(85);
        request.with("decision", approved ? "APPROVED" : "REFUSED")
                .with("decision_date", decidedOn)
                .with("decided_by", "PERFORMANCE_MANAGER")
                .with("approved_until", approved ? lastDay.plusMonths(6) : null)
                .with("approval_email_ref", approved ? "MAIL-" + life.person().referralId() : null);
        life.tell(decidedOn, request);
    }

    /** Eight hours in most full months of Module Two; fewer in the others, and in part months what comes. */
    private void hours(LocalDate from) {
        LocalDate first = from;
        while (!first.isAfter(leaveOn) && !first.isAfter(life.until())) {
            LocalDate monthEnd = first.withDayOfMonth(first.lengthOfMonth());
            LocalDate last = monthEnd.isAfter(leaveOn) ? leaveOn : monthEnd;
            boolean full = first.getDayOfMonth() == 1 && last.equals(monthEnd);
            int minutes = life.doesWell(0)
                    ? MINUTES_OF_A_MONTH + 15 * chance.between(0, 24)
                    : MINUTES_OF_A_MONTH - 15 * chance.between(1, 20);
            activities.adding(first, last, full ? minutes : minutes / 2);
            first = last.plusDays(1);
        }
    }
}
