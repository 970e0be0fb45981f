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
            life.tell("module_extension", life.noted(on), "extension_id", life.newId("N"), "stay_id", one,
                    "kind", "M1_RATIONALE", "request_date", on, "has_best_interest_reason", life.doesWell(0));
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
        Object[] open = {"stay_id", stayId, "module", module, "start_date", from};
        life.tell("module_stay", life.noted(from), open);
        life.tell("module_stay", life.noted(to), Columns.join(open, "end_date", to, "end_reason", reason));
        return stayId;
    }

    private void employment(LocalDate from) {
        String hours = chance.happens(5) ? "12.00" : chance.between(16, 32) + ".00";
        Object[] open = {
            "spell_id", life.newId("J"), "kind", chance.happens(94) ? "EMPLOYED" : "SELF_EMPLOYED",
            "employer_id", "E" + chance.between(100, 199), "start_date", from,
            "weekly_hours", chance.happens(3) ? null : hours, "supported", true, "needs_support", life.doesWell(-8)
        };
        life.tell("employment", life.noted(from), open);
        if (chance.happens(15)) {
            life.tell("employment", life.noted(leaveOn), Columns.join(open, "end_date", leaveOn));
        }
    }

    private void extension(String stayId, LocalDate lastDay) {
        boolean inTime = life.doesWell(5);
        LocalDate requestedOn = life.workingDay(inTime ? lastDay.minusDays(30) : lastDay.minusDays(2));
        Object[] request = {
            "extension_id", life.newId("N"), "stay_id", stayId, "kind", "M2_REQUEST", "request_date", requestedOn,
            "requested_until", lastDay.plusMonths(6), "has_best_interest_reason", life.doesWell(-5),
            "has_improved_chances_reason", life.doesWell(-2), "channel", "EMAIL"
        };
        life.tell("module_extension", life.noted(requestedOn), Columns.join(request, "decision", "PENDING"));
        LocalDate decidedOn = life.after(requestedOn, 5, 16);
        boolean approved = chance.happens(85);
        life.tell("module_extension", decidedOn, Columns.join(request,
                "decision", approved ? "APPROVED" : "REFUSED", "decision_date", decidedOn,
                "decided_by", "PERFORMANCE_MANAGER", "approved_until", approved ? lastDay.plusMonths(6) : null,
                "approval_email_ref", approved ? "MAIL-" + life.person().referralId() : null));
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
