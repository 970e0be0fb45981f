package waymark.intake;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds National Insurance numbers in text where none belongs: two letters, six digits and at most one letter from A to D, in
 * either case, with spaces as people write them.
 */
final class NinoForm {

    /** What stands in place of a number. */
    static final String MASK = "[NI number]";

    private static final String NO_LETTER_OR_DIGIT_BEFORE = "(?<![A-Za-z0-9])";
    private static final String WITH_SUFFIX = "[A-Za-z] ?[A-Za-z](?: ?[0-9]){6} ?[A-Da-d]";
    /** In capitals where a space stands after the letters alone, so that "it has 123456 records" is none. */
    private static final String WITHOUT_SUFFIX =
            "(?:[A-Za-z]{2}(?:[0-9]{6}| ?[0-9]{2} [0-9]{2} [0-9]{2})|[A-Z]{2} [0-9]{6})";

    private static final String NO_LETTER_OR_DIGIT_AFTER = "(?![A-Za-z0-9])";

    private static final Pattern ALONE = Pattern.compile(
            NO_LETTER_OR_DIGIT_BEFORE + "(?:" + WITH_SUFFIX + "|" + WITHOUT_SUFFIX + ")" + NO_LETTER_OR_DIGIT_AFTER);
    /** Also a whole number that is written together with letters before it. */
    private static final Pattern HIDDEN = Pattern.compile(NO_LETTER_OR_DIGIT_BEFORE + "(?:[A-Za-z]*" + WITH_SUFFIX + "|"
            + WITHOUT_SUFFIX + ")" + NO_LETTER_OR_DIGIT_AFTER);

    private static final int DIGITS = 6;
    private static final int SHORTEST = 8;

    private NinoForm() {}

    /**
     * Whether a text holds the number of a person. One without its last letter, which an id may look like, counts when it begins
     * as those of this lake's people do.
     */
    static boolean isIn(String text, People people) {
        return mayBeIn(text)
                && ALONE.matcher(text).results().anyMatch(number -> {
                    String written = number.group().replace(" ", "").toUpperCase(Locale.ROOT);
                    return written.length() > SHORTEST || people.accepts(written.charAt(0), written.charAt(1));
                });
    }

    /** The text with {@link #MASK} in place of every number. */
    static String masked(String text) {
        return masked(text, number -> MASK);
    }

    /**
     * The text with something else in place of every number.
     *
     * @param mask makes it of the number as written
     */
    static String masked(String text, UnaryOperator<String> mask) {
        if (!mayBeIn(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (MatchResult number : HIDDEN.matcher(text).results().toList()) {
            masked.append(text.substring(done, number.start())).append(mask.apply(number.group()));
            done = number.end();
        }
        return masked.append(text.substring(done)).toString();
    }

    /** Whether six digits, and no more, follow a letter: nearly every text is told apart by this, which costs little. */
    private static boolean mayBeIn(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        int digits = -1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Day.isDigit(character)) {
                digits = digits < 0 ? -1 : digits + 1;
            } else if (digits == DIGITS) {
                return true;
            } else if (isLetter(character)) {
                digits = 0;
            } else if (character != ' ') {
                digits = -1;
            }
        }
        return digits == DIGITS;
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
