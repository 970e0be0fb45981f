package waymark.rule.workchoice;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import waymark.cases.Case;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Rule;
import waymark.rule.terms.DaySpans;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.LinkedObjectives;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.Provision;

/**
 * The calendar months in which a participant was in Module Two on any day up to the as-of day or the end of provision,
 * with the participation recorded in each. Stays that adjoin make up one full month.
 */
final class ModuleTwoMonths {

    /** The least participation in a full month: eight hours. */
    static final int MINIMUM_MINUTES = 480;

    /** The same, as a fact of a sentence. */
    static final Duration MINIMUM = Duration.ofMinutes(MINIMUM_MINUTES);

    private final List<Month> months = new ArrayList<>();

    /**
     * A month in Module Two.
     *
     * @param daysRun number of its days on which a stay runs; an open stay runs to the end of the month
     * @param gapSoFar whether a day of it, up to the as-of day, has no stay
     * @param minutes participation in all activities dated in the month
     * @param linkedMinutes participation in those that serve an agreed objective
     */
    record Month(YearMonth month, int daysRun, boolean gapSoFar, long minutes, long linkedMinutes) {

        LocalDate lastDay() {
            return month.atEndOfMonth();
        }

        Deadline due() {
            return Deadline.ofMonth(lastDay());
        }

        boolean isFull() {
            return daysRun == month.lengthOfMonth();
        }

        /** The least participation for the part of the month in Module Two, in whole minutes rounded up. */
        long minimumForItsDays() {
            return -Math.floorDiv(-(long) MINIMUM_MINUTES * daysRun, month.lengthOfMonth());
        }

        /** Begins the finding on this month. */
        Finding.Draft begin(Rule rule, Case participant) {
            LocalDate firstDay = month.atDay(1);
            return Finding.of(rule, participant, participant.referralId() + "/" + month, firstDay)
                    .opened(firstDay)
                    .due(lastDay());
        }
    }

    private ModuleTwoMonths(Case participant, AsOf asOf) {
        List<ModuleStays.Stay> stays = ModuleStays.in(participant).of(ModuleStays.TWO);
        if (stays.isEmpty()) {
            return;
        }
        LocalDate last = Provision.in(participant, asOf).endOr(asOf.day());
        LocalDate horizon = YearMonth.from(last).atEndOfMonth();
        DaySpans days =
                DaySpans.of(stays.stream().map(stay -> stay.until(horizon)).toList());
        YearMonth first = YearMonth.from(stays.get(0).startedOn());
        int count = Math.max(0, monthsBetween(first, last) + 1);
        long[] minutes = new long[count];
        long[] linkedMinutes = new long[count];
        LinkedObjectives objectives = LinkedObjectives.in(participant);
        for (SupportActivity activity : participant.of(SupportActivity.class)) {
            int month = monthsBetween(first, activity.doneOn());
            if (month >= 0 && month < count && activity.participantMinutes() != null) {
                minutes[month] += activity.participantMinutes();
                linkedMinutes[month] += objectives.isLinked(activity) ? activity.participantMinutes() : 0;
            }
        }
        for (int i = 0; i < count; i++) {
            YearMonth month = first.plusMonths(i);
            LocalDate seen = last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth();
            long daysSeen = days.countWithin(month.atDay(1), seen);
            if (daysSeen > 0) {
                int daysRun = (int) days.countWithin(month.atDay(1), month.atEndOfMonth());
                boolean gap = daysSeen < seen.getDayOfMonth();
                months.add(new Month(month, daysRun, gap, minutes[i], linkedMinutes[i]));
            }
        }
    }

    /** The months of a case, worked out once. */
    static List<Month> in(Case participant, AsOf asOf) {
        return participant.once(ModuleTwoMonths.class, each -> new ModuleTwoMonths(each, asOf)).months;
    }

    private static int monthsBetween(YearMonth first, LocalDate day) {
        return (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
    }
}
