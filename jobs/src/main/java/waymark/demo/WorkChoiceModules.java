package waymark.demo;

import java.time.LocalDate;
import java.time.Month;
import waymark.calendar.Nation;

/** The modules of a Work Choice participant, with the job, the hours of each month and what extends a stay. */
final class WorkChoiceModules {

    private static final int MINUTES_OF_A_MONTH = 480;
    private static final int QUARTER = 15;
    private static final LocalDate NEWER_GUIDANCE = LocalDate.parse("2017-04-25");
    private static final LocalDate NEWER_GUIDANCE_OF_REMPLOY = LocalDate.parse("2017-04-07");

    /** From and to how many days people stay in Module Two; under the older guidance up to two years were usual. */
    private static final Shares DAYS = Shares.of("30-95 11, 96-190 16, 191-290 20, 291-362 15, 363-480 23, 481-640 15");

    private static final Shares DAYS_UNDER_OLDER =
            Shares.of("30-95 10, 96-190 14, 191-362 24, 363-540 20, 541-725 14, 731-860 13, 861-1000 5");

    private final Life life;
    private final Chance chance;
    private final Skill modules;
    private final Skill hours;
    private final Activities activities;
    private final LocalDate startOn;
    private final LocalDate leaveOn;

    WorkChoiceModules(Life life, Activities activities, LocalDate startOn, LocalDate leaveOn) {
        this.life = life;
        this.activities = activities;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        chance = life.chance();
        modules = life.skillIn("modules");
        hours = life.skillIn("hours");
    }

    /** How many days somebody would stay in Module Two if provision did not end. */
    static int daysInTwo(Life life) {
        String[] days = life.chance()
                .of(isUnderOlderGuidance(life) ? DAYS_UNDER_OLDER : DAYS)
                .split("-", -1);
        return life.chance().between(Integer.parseInt(days[0]), Integer.parseInt(days[1]));
    }

    private static boolean isUnderOlderGuidance(Life life) {
        return life.contract().nation() == Nation.SCOTLAND
                || life.person()
                        .referredOn()
                        .isBefore(
                                "REMPLOY".equals(life.contract().origin())
                                        ? NEWER_GUIDANCE_OF_REMPLOY
                                        : NEWER_GUIDANCE);
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
        rationale(one, oneEndsOn);
        activities.usual(startOn, oneEndsOn);
        if (jobOn == null) {
            return;
        }
        String ends = atTheEnd ? "END_OF_PROVISION" : "LEFT";
        LocalDate brokenOn = jobOn.plusDays(100);
        if (chance.happens(8) && brokenOn.plusDays(100).isBefore(leaveOn) && leaveOn.isBefore(jobOn.plusDays(330))) {
            LocalDate againOn = life.after(brokenOn, 20, 50);
            stay(2, jobOn, brokenOn, "OTHER");
            job(jobOn, brokenOn);
            hours(jobOn, brokenOn);
            stay(2, againOn, leaveOn, ends);
            job(againOn, null);
            hours(againOn, leaveOn);
            return;
        }
        String two = stay(2, jobOn, leaveOn, ends);
        jobs(jobOn);
        LocalDate lastDay =
                jobOn.plusMonths(isUnderOlderGuidance(life) ? 24 : 12).minusDays(1);
        if (leaveOn.isAfter(lastDay)) {
            new ModuleTwoExtension(life, two, lastDay, leaveOn).tell();
        }
        hours(jobOn, leaveOn);
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

    private void rationale(String stayId, LocalDate endsOn) {
        LocalDate sixMonths = startOn.plusMonths(6);
        if (endsOn.isBefore(sixMonths) || chance.happens(4)) {
            return;
        }
        LocalDate on = modules.manages(0)
                ? sixMonths.minusDays(chance.between(0, 20))
                : sixMonths.plusDays(chance.between(3, 30));
        life.tell(
                life.noted(on),
                Row.of("module_extension")
                        .with("extension_id", life.newId("N"))
                        .with("stay_id", stayId)
                        .with("kind", "M1_RATIONALE")
                        .with("request_date", on)
                        .with("has_best_interest_reason", modules.manages(0)));
    }

    /** Mostly one job; some change it, and a few lose it and are kept on. */
    private void jobs(LocalDate from) {
        LocalDate turnsOn = life.after(from, 40, 200);
        if (chance.happens(10) && turnsOn.plusDays(60).isBefore(leaveOn)) {
            job(from, turnsOn);
            job(life.after(turnsOn, 1, 12), null);
        } else if (chance.happens(4) && turnsOn.plusDays(60).isBefore(leaveOn)) {
            job(from, turnsOn);
        } else {
            job(from, chance.happens(15) ? leaveOn : null);
        }
    }

    /** Needing support, of 16 hours or more but for a few. */
    private void job(LocalDate from, LocalDate until) {
        int whole = modules.manages(-13) ? chance.between(16, 32) : chance.between(10, 15);
        Row job = Row.of("employment")
                .with("spell_id", life.newId("J"))
                .with("kind", chance.happens(93) ? "EMPLOYED" : "SELF_EMPLOYED")
                .with("employer_id", "E" + chance.between(100, 199))
                .with("start_date", from)
                .with("weekly_hours", chance.happens(3) ? null : whole + chance.oneOf(".00", ".00", ".50"))
                .with("supported", true)
                .with("needs_support", modules.said(-9, true, false));
        life.tell(life.noted(from), job);
        if (until != null) {
            life.tell(life.noted(until), job.with("end_date", until));
        }
    }

    /** Eight hours in most full months of Module Two, and less support of them as time goes by; in part months their part. */
    private void hours(LocalDate from, LocalDate to) {
        LocalDate first = from;
        int support = 62;
        boolean tapers = hours.manages(4);
        while (!first.isAfter(to) && !first.isAfter(life.until())) {
            LocalDate monthEnd = first.withDayOfMonth(first.lengthOfMonth());
            LocalDate last = monthEnd.isAfter(to) ? to : monthEnd;
            activities.supportOf(tapers ? support : 45);
            int days = last.getDayOfMonth() - first.getDayOfMonth() + 1;
            int minutes = minutes(first.getMonth()) * days / first.lengthOfMonth();
            if (minutes > 0) {
                activities.adding(first, last, minutes);
            }
            support = Math.max(20, support - 5);
            first = last.plusDays(1);
        }
    }

    private int minutes(Month month) {
        int harder = month == Month.DECEMBER ? 10 : month == Month.AUGUST ? 5 : 0;
        if (hours.manages(harder)) {
            return MINUTES_OF_A_MONTH + QUARTER * chance.between(0, 28);
        }
        if (chance.happens(15)) {
            return 0;
        }
        return MINUTES_OF_A_MONTH - QUARTER * (chance.happens(65) ? chance.between(1, 8) : chance.between(9, 22));
    }
}
