package waymark.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes facts into a plain English sentence, each kind of fact in one way everywhere.
 *
 * <p>In a template {@code {}} stands for the next fact. A day reads {@code Mon 23 Sep 2019}, its year only where it differs
 * from that of the day before it in the sentence; a month {@code Sep 2019}; a duration {@code 7 h 12 min}; a period in
 * months or in days {@code 3 months}; a code such as FAILED_TO_ATTEND {@code failed to attend}; a list {@code plan, review
 * and copy}; what is not there {@code not recorded}; a part with its own facts as it would read here; everything else as its
 * text. The sentence begins with a capital.
 */
public final class Sentence {

    private static final String PLACE = "{}";
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final int MINUTES_PER_HOUR = 60;

    /** Codes that do not read as English with their underscores taken out. */
    private static final Map<String, String> WORDS = Map.of(
            "DECLINED_INWORK_SUPPORT", "declined in-work support",
            "LITERACY_LANGUAGE", "literacy or language",
            "M1_EXHAUSTED", "Module One used up");

    private final StringBuilder text = new StringBuilder();
    private int year;

    /** A part of a sentence, with facts of its own: it stands as one fact in the whole. */
    public record Part(String template, List<Object> facts) {}

    private Sentence() {}

    /**
     * The template with its facts.
     *
     * @throws IllegalArgumentException when there are more or fewer facts than places
     */
    public static String of(String template, Object... facts) {
        if (facts.length == 0 && isSentence(template)) {
            return template;
        }
        Sentence sentence = new Sentence();
        sentence.fill(template, Arrays.asList(facts));
        if (!sentence.text.isEmpty()) {
            sentence.text.setCharAt(0, Character.toUpperCase(sentence.text.charAt(0)));
        }
        return sentence.text.toString();
    }

    /** A part of a sentence, its facts in the places of {@code {}}. */
    public static Part part(String template, Object... facts) {
        return new Part(template, Arrays.asList(facts));
    }

    /** {@code 1 day}, {@code 2 days}: a number with its noun, which takes an s unless the number is 1. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static boolean isSentence(String template) {
        return !template.isEmpty() && Character.isUpperCase(template.charAt(0)) && !template.contains(PLACE);
    }

    private void fill(String template, List<Object> facts) {
        int begin = 0;
        for (Object fact : facts) {
            int place = template.indexOf(PLACE, begin);
            if (place < 0) {
                throw new IllegalArgumentException("\"" + template + "\" does not fit the facts " + facts);
            }
            text.append(template, begin, place);
            write(fact);
            begin = place + PLACE.length();
        }
        if (template.indexOf(PLACE, begin) >= 0) {
            throw new IllegalArgumentException("\"" + template + "\" has more places than facts " + facts);
        }
        text.append(template, begin, template.length());
    }

    private void write(Object fact) {
        if (fact instanceof LocalDate day) {
            write(day);
        } else if (fact instanceof YearMonth month) {
            text.append(MONTHS[month.getMonthValue() - 1]).append(' ').append(month.getYear());
        } else if (fact instanceof Part part) {
            fill(part.template(), part.facts());
        } else if (fact instanceof Duration duration) {
            write(duration.toMinutes());
        } else if (fact instanceof Period period) {
            write(period);
        } else if (fact instanceof Enum<?> code) {
            text.append(words(code.name()));
        } else if (fact instanceof List<?> list) {
            write(list);
        } else {
            text.append(fact == null ? "not recorded" : fact);
        }
    }

    private void write(LocalDate day) {
        text.append(WEEKDAYS[day.getDayOfWeek().getValue() - 1]).append(' ').append(day.getDayOfMonth());
        text.append(' ').append(MONTHS[day.getMonthValue() - 1]);
        if (day.getYear() != year) {
            year = day.getYear();
            text.append(' ').append(year);
        }
    }

    private void write(Period period) {
        int months = period.getYears() * MONTHS.length + period.getMonths();
        text.append(months > 0 ? count(months, "month") : count(period.getDays(), "day"));
    }

    private void write(long minutes) {
        long hours = minutes / MINUTES_PER_HOUR;
        long rest = minutes % MINUTES_PER_HOUR;
        if (hours > 0) {
            text.append(hours).append(" h");
        }
        if (rest > 0 || hours == 0) {
            text.append(hours > 0 ? " " : "").append(rest).append(" min");
        }
    }

    private void write(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                text.append(i == list.size() - 1 ? " and " : ", ");
            }
            write(list.get(i));
        }
    }

    /** A code in words: FAILED_TO_ATTEND is {@code failed to attend}. */
    public static String words(String code) {
        return WORDS.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
