package waymark.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;
import waymark.calendar.WorkingCalendar;
import waymark.contract.FeedContract;

/** How each sender goes about its files: when it sends them, in which format, with or without a control file. */
final class Habits {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int SKILL_OF_DWP = 97;
    private static final int SKILL_OF_JOBCENTRE_PLUS = 90;

    private final Scale scale;
    private final long seed;
    private final Map<String, SampleContract> contracts;
    private final WorkingCalendar calendar = BankHolidays.bundled().of(Nation.ENGLAND);

    Habits(Scale scale, long seed) {
        this.scale = scale;
        this.seed = seed;
        contracts = scale.contracts().stream().collect(Collectors.toMap(SampleContract::id, Function.identity()));
    }

    /** The day on which the file of a period is sent; empty when it never is. */
    Optional<LocalDate> sentOn(FeedContract feed, String sender, Period period) {
        for (Lapse lapse : scale.lapses()) {
            if (lapse.sender().equals(sender)
                    && lapse.feed().equals(feed.feed())
                    && lapse.from().equals(period.from())) {
                return Optional.ofNullable(lapse.sentOn());
            }
        }
        LocalDate readyOn = scale.rhythm().readyOn(period, sender);
        Chance chance = chance("sent", feed, sender, period);
        if (scale.rhythm().isBacklog(period)) {
            return Optional.of(readyOn.plusDays(number(sender) % 3));
        }
        boolean punctual = chance.happens(60 + skill(sender) * 2 / 5);
        return Optional.of(
                switch (feed.cadence()) {
                    case DAILY -> dailySentOn(sender, readyOn, punctual ? 1 : chance.between(2, 4));
                    case WEEKLY -> readyOn.plusDays(punctual ? chance.between(1, 4) : chance.between(8, 11));
                    case MONTHLY -> readyOn.plusDays(chance.between(2, 8));
                    case ON_CHANGE -> readyOn;
                });
    }

    /** Whether the sender sends a file for a period in which nothing changed. */
    boolean sendsWithoutRows(FeedContract feed, String sender, Period period) {
        return !isOver(sender, period) && chance("empty", feed, sender, period).happens(skill(sender) >= 80 ? 98 : 70);
    }

    private boolean isOver(String sender, Period period) {
        SampleContract contract = contracts.get(sender);
        return contract != null && contract.endOn() != null && contract.endOn().isBefore(period.from());
    }

    /** Whether a control file goes with it: one is needed when the day of sending would suggest another period. */
    boolean addsControl(FeedContract feed, String sender, Period period, LocalDate sentOn) {
        boolean suggestsAnother = sentOn.isAfter(period.to().plusDays(DAYS_OF_A_WEEK));
        return scale.rhythm().isBacklog(period)
                || sender.equals("dwp")
                || suggestsAnother
                || chance("control", feed, sender, period).happens(number(sender) % 2 == 0 ? 56 : 34);
    }

    RowFormat format(FeedContract feed, String sender) {
        int number = number(sender);
        if (number == 0) {
            return RowFormat.CSV;
        }
        if (number % 6 == 0) {
            return RowFormat.JSON_LINES;
        }
        return switch (feed.feed()) {
            case "support_activity" -> number % 11 == 0 ? RowFormat.CSV_GZIP : RowFormat.CSV;
            case "module_stay", "employment" -> number % 11 == 0 ? RowFormat.PARQUET : RowFormat.CSV;
            case "distance_reading", "plan_review" -> number % 4 == 0 ? RowFormat.PARQUET : RowFormat.CSV;
            case "exit_report", "participant_event" -> number % 5 == 1 ? RowFormat.JSON_LINES_GZIP : RowFormat.CSV;
            default -> RowFormat.CSV;
        };
    }

    /** DWP sends in the evening of the day, everybody else on a working day after it. */
    private LocalDate dailySentOn(String sender, LocalDate day, int workingDaysLater) {
        return sender.equals("dwp") && workingDaysLater == 1 ? day : calendar.plusWorkingDays(day, workingDaysLater);
    }

    private Chance chance(String question, FeedContract feed, String sender, Period period) {
        return Chance.of(seed, question, feed.feed(), sender, period.from().toEpochDay());
    }

    private int number(String sender) {
        return contracts.containsKey(sender) ? contracts.get(sender).number() : 0;
    }

    private int skill(String sender) {
        if (contracts.containsKey(sender)) {
            return contracts.get(sender).skill();
        }
        return sender.equals("dwp") ? SKILL_OF_DWP : SKILL_OF_JOBCENTRE_PLUS;
    }
}
