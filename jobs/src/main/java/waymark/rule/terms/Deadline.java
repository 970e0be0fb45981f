package waymark.rule.terms;

import java.time.LocalDate;
import java.time.Period;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Sentence;

/**
 * A day by which a thing is due, and the words that say how it comes about.
 *
 * @param words such as "due Fri 1 Sep 2017, 3 months from Thu 1 Jun, when Module Two began", the beginning of a sentence
 */
public record Deadline(LocalDate dueOn, Sentence.Part words) {

    /** The deadline that words of its own explain, with their facts. */
    public static Deadline of(LocalDate dueOn, String template, Object... facts) {
        return new Deadline(dueOn, Sentence.part(template, facts));
    }

    /** The end of a clock that runs so long from a day, on which something happened: "Module Two began". */
    public static Deadline after(Period length, LocalDate from, String event) {
        LocalDate dueOn = from.plus(length);
        return of(dueOn, "due {}, {} from {}, when {}", dueOn, length, from, event);
    }

    /** The last day of a calendar month. */
    public static Deadline ofMonth(LocalDate lastDay) {
        return of(lastDay, "due {}, the last day of the month", lastDay);
    }

    /** NOT_DUE; nothing is said of what may have been done already. */
    public Finding notDue(Finding.Draft finding) {
        return finding.why("{}; that day has not passed.", words).notDue();
    }

    /**
     * NOT_DUE while the due day has not passed, then whether the thing was done by then.
     *
     * @param doneOn null when it was not done
     * @param what it is, as a fact of a sentence: "Access to Work was discussed"
     */
    public Finding judge(Finding.Draft finding, AsOf asOf, LocalDate doneOn, Object what) {
        if (!asOf.isAfter(dueOn)) {
            return doneOn == null
                    ? notDue(finding)
                    : finding.why("{}; {} on {}, and the due day has not passed.", words, what, doneOn)
                            .notDue();
        }
        if (doneOn == null) {
            return finding.why("{}; it is not on record that {}.", words, what).notMet();
        }
        if (doneOn.isAfter(dueOn)) {
            String late = Sentence.count(doneOn.toEpochDay() - dueOn.toEpochDay(), "day");
            return finding.why("{}; {} on {}, {} late.", words, what, doneOn, late)
                    .notMet();
        }
        return finding.why("{}; {} on {}.", words, what, doneOn).met();
    }
}
