package waymark.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every finding's {@code why} has to be, whatever it says. */
public final class PlainSentence {

    /** What a template or a careless fact leaves behind: places, nulls, codes, days as a machine writes them, odd spaces and stops. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "[{}\\[\\]]|\\bnull\\b|\\b(true|false)\\b|[A-Z]_|\\d{4}-\\d\\d-\\d\\d|  |\\s[.,;:]|[.,;:]{2}|^\\s|\\s$"
                    + "|\\b1 (working )?(days|months|rows|records|reviews|minutes|hours|weeks)\\b");

    private PlainSentence() {}

    /**
     * What is wrong with the {@code why} of a finding; null when nothing is.
     *
     * @param outcome of the finding
     * @param hasDueDay whether the finding has a day on which it is due
     */
    public static String fault(String outcome, boolean hasDueDay, String why) {
        if (why == null || why.isEmpty()) {
            return outcome.equals("MET") && !hasDueDay ? null : "says no why";
        }
        if (!Character.isUpperCase(why.charAt(0)) && !Character.isDigit(why.charAt(0))) {
            return "does not begin with a capital: " + why;
        }
        if (!why.endsWith(".")) {
            return "does not end with a full stop: " + why;
        }
        Matcher left = LEFT_BEHIND.matcher(why);
        return left.find() ? "has \"" + left.group() + "\" in it: " + why : null;
    }
}
