package waymark.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import waymark.problem.WaymarkException;

/** The bank holidays of England and Wales and of Scotland, in the public JSON form of the GOV.UK list. */
public final class BankHolidays implements Serializable {

    private static final String BUNDLED = "/bank-holidays.json";
    private static final int MONTHS_OF_WARNING = 6;

    private final WorkingCalendar englandAndWales;
    private final WorkingCalendar scotland;
    private final int lastYear;

    private BankHolidays(Set<LocalDate> englandAndWales, Set<LocalDate> scotland) {
        lastYear = Math.min(lastYearOf(englandAndWales), lastYearOf(scotland));
        this.englandAndWales = new WorkingCalendar("England and Wales", englandAndWales);
        this.scotland = new WorkingCalendar("Scotland", scotland);
    }

    /** The list that comes with Waymark. */
    public static BankHolidays bundled() {
        try (InputStream list = BankHolidays.class.getResourceAsStream(BUNDLED)) {
            return parse(new ObjectMapper().readTree(list), "the bundled bank holidays");
        } catch (IOException e) {
            throw WaymarkException.failed("the bundled list of bank holidays cannot be read: build Waymark anew", e);
        }
    }

    /**
     * The list in {@code file}.
     *
     * @throws WaymarkException when it cannot be read or is not in the form of the GOV.UK list
     */
    public static BankHolidays from(Path file) {
        try (InputStream list = Files.newInputStream(file)) {
            return parse(new ObjectMapper().readTree(list), file.toString());
        } catch (IOException e) {
            throw WaymarkException.wrongUse("bank-holidays: " + file + " cannot be read as JSON (" + e.getMessage()
                    + "); give the list of GOV.UK in its JSON form");
        }
    }

    /** The calendar that a nation works to. */
    public WorkingCalendar of(Nation nation) {
        return nation == Nation.SCOTLAND ? scotland : englandAndWales;
    }

    /** The last year whose bank holidays are loaded for every nation. */
    public int lastYear() {
        return lastYear;
    }

    /** The last day that the list covers. */
    public LocalDate lastDay() {
        return LocalDate.of(lastYear, Month.DECEMBER, 31);
    }

    /** Whether {@code day} lies in the last six months of the list, or after it: time to fetch a newer one. */
    public boolean endSoonAfter(LocalDate day) {
        return !day.isBefore(lastDay().minusMonths(MONTHS_OF_WARNING));
    }

    private static BankHolidays parse(JsonNode list, String name) {
        return new BankHolidays(days(list, "england-and-wales", name), days(list, "scotland", name));
    }

    private static Set<LocalDate> days(JsonNode list, String division, String name) {
        Set<LocalDate> days = new TreeSet<>();
        for (JsonNode event : list.path(division).path("events")) {
            try {
                days.add(LocalDate.parse(event.path("date").asText()));
            } catch (DateTimeException e) {
                throw WaymarkException.wrongUse("bank-holidays: " + name + ", " + division + ": date "
                        + event.path("date") + " is not a date; write yyyy-mm-dd");
            }
        }
        if (days.isEmpty()) {
            throw WaymarkException.wrongUse("bank-holidays: " + name + " has no events for " + division
                    + "; give the list of GOV.UK in its JSON form");
        }
        return days;
    }

    private static int lastYearOf(Set<LocalDate> days) {
        return days.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    }
}
