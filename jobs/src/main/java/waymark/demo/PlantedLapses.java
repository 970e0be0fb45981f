package waymark.demo;

import java.time.LocalDate;
import java.util.List;

/** Files that come late, or never: what feed_on_time must see. A weekly period begins on a Monday. */
final class PlantedLapses {

    private PlantedLapses() {}

    static List<Lapse> all() {
        return List.of(
                // On the last day of the next period, and the day after it.
                sent("WC-03", "participant_change", "2019-01-28", "2019-02-10"),
                sent("WC-03", "module_extension", "2019-01-28", "2019-02-11"),
                sent("dwp", "referral", "2019-02-08", "2019-02-11"),
                sent("dwp", "referral", "2019-02-13", "2019-02-15"),
                // Early, while it is not due yet.
                sent("WC-03", "participant_change", "2019-02-18", "2019-02-26"),
                never("WC-03", "employment", "2019-01-28"),
                // Two weeks in one file, which is planted.
                never("SES-01", "leaver_report", "2019-01-28"),
                never("SES-01", "leaver_report", "2019-02-04"));
    }

    private static Lapse sent(String sender, String feed, String from, String on) {
        return new Lapse(sender, feed, LocalDate.parse(from), LocalDate.parse(on));
    }

    private static Lapse never(String sender, String feed, String from) {
        return new Lapse(sender, feed, LocalDate.parse(from), null);
    }
}
