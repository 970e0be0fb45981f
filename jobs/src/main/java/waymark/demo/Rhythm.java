package waymark.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.calendar.WorkingCalendar;
import waymark.contract.Cadence;
import waymark.contract.FeedContract;

/** Into which files the rows of a feed go. */
sealed interface Rhythm {

    /** The period whose file holds a row that {@code sender} wrote down on {@code recordedOn}. */
    Period periodOf(FeedContract contract, String sender, LocalDate recordedOn);

    /** The periods up to {@code until} for which {@code sender} owes a file even if there is nothing to say. */
    List<Period> owed(FeedContract contract, String sender, LocalDate until);

    /** Whether {@code period} is history that was handed over in one go. */
    boolean isBacklog(Period period);

    /** The first day on which {@code sender} can send a period's file, or the day before it. */
    LocalDate readyOn(Period period, String sender);

    /** Every feed by calendar month, and none without rows: for worlds so large that files must be large too. */
    record ByMonth() implements Rhythm {

        @Override
        public Period periodOf(FeedContract contract, String sender, LocalDate recordedOn) {
            return monthOf(recordedOn);
        }

        @Override
        public List<Period> owed(FeedContract contract, String sender, LocalDate until) {
            return List.of();
        }

        @Override
        public boolean isBacklog(Period period) {
            return false;
        }

        @Override
        public LocalDate readyOn(Period period, String sender) {
            return period.to();
        }
    }

    /**
     * Each feed at its own cadence from {@code liveOn} on; all that was written down before comes in one file per feed.
     *
     * @param firstOn the first day of the history
     * @param joiningLater senders who join on another day than {@code liveOn}
     * @param calendar the working days of daily feeds
     */
    record AtCadence(LocalDate firstOn, LocalDate liveOn, Map<String, LocalDate> joiningLater, WorkingCalendar calendar)
            implements Rhythm {

        public AtCadence {
            joiningLater = Map.copyOf(joiningLater);
        }

        @Override
        public Period periodOf(FeedContract contract, String sender, LocalDate recordedOn) {
            Period first = regular(contract.cadence(), liveOn(sender));
            Period period = regular(contract.cadence(), recordedOn);
            return period.compareTo(first) < 0
                    ? new Period(firstOn, first.from().minusDays(1))
                    : period;
        }

        @Override
        public List<Period> owed(FeedContract contract, String sender, LocalDate until) {
            List<Period> owed = new ArrayList<>();
            if (contract.cadence() != Cadence.ON_CHANGE) {
                Period period = regular(contract.cadence(), liveOn(sender));
                while (!period.to().isAfter(until)) {
                    owed.add(period);
                    period = regular(contract.cadence(), period.to().plusDays(1));
                }
            }
            return owed;
        }

        @Override
        public boolean isBacklog(Period period) {
            return period.from().equals(firstOn);
        }

        @Override
        public LocalDate readyOn(Period period, String sender) {
            return isBacklog(period) ? liveOn(sender) : period.to();
        }

        private LocalDate liveOn(String sender) {
            return joiningLater.getOrDefault(sender, liveOn);
        }

        private Period regular(Cadence cadence, LocalDate day) {
            return switch (cadence) {
                case DAILY -> {
                    LocalDate working = calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
                    yield new Period(working, working);
                }
                case WEEKLY -> {
                    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    yield new Period(monday, monday.plusDays(6));
                }
                case MONTHLY -> monthOf(day);
                case ON_CHANGE -> new Period(day, day);
            };
        }
    }

    private static Period monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }
}
