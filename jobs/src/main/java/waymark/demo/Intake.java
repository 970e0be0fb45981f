package waymark.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.calendar.WorkingCalendar;

/**
 * The days on which people are referred to a contract: working days, fewer in August and in the weeks of Christmas than in
 * autumn, a little more at the beginning of a week than at its end.
 */
final class Intake {

    private static final int[] BY_MONTH = {104, 106, 108, 92, 100, 98, 94, 78, 110, 114, 108, 64};
    private static final int[] BY_WEEKDAY = {112, 108, 102, 96, 82};
    private static final int STEPS = 1000;

    private final List<LocalDate> days = new ArrayList<>();
    private final List<Long> upTo = new ArrayList<>();

    /**
     * @param until the last day on which the contract takes anybody; null when {@code referrals} alone says
     */
    Intake(Referrals referrals, LocalDate until, List<Quiet> quiet, WorkingCalendar calendar) {
        LocalDate last = until == null || until.isAfter(referrals.lastOn()) ? referrals.lastOn() : until;
        long total = 0;
        for (LocalDate day = referrals.firstOn(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate each = day;
            if (calendar.isWorkingDay(day) && quiet.stream().noneMatch(days -> days.holds(each))) {
                total += (long) BY_MONTH[day.getMonthValue() - 1]
                        * BY_WEEKDAY[day.getDayOfWeek().getValue() - 1];
                days.add(day);
                upTo.add(total);
            }
        }
    }

    /** The day of the referral at {@code place} of {@code count}; never before that of the place before it. */
    LocalDate day(int place, int count, Chance chance) {
        long total = upTo.get(upTo.size() - 1);
        long at = total * ((long) place * STEPS + chance.between(1, STEPS)) / ((long) count * STEPS);
        int low = 0;
        int high = upTo.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo.get(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return days.get(low);
    }

    /** Days on which a contract of the sample takes nobody but those who are planted there. */
    record Quiet(String contractId, LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
