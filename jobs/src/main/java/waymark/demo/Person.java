package waymark.demo;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A referral of a person to a contract.
 *
 * @param nino a number that was never issued: its first letter is Q
 * @param attempt 1 for the first of two referrals of this person, 2 for the second, 0 for the only one
 */
record Person(
        SampleContract contract, String referralId, String nino, LocalDate referredOn, String jobcentre, int attempt) {

    private static final String SECOND_LETTERS = "QABCDEFGHIJKLMNOPRSTUVWXYZ";
    private static final int NUMBERS_OF_A_PREFIX = 1_000_000;

    /** The National Insurance number of the person of that number, from 0: QQ000000A and on, then QA000000A and on. */
    static String nino(int number) {
        return "Q" + SECOND_LETTERS.charAt(number / NUMBERS_OF_A_PREFIX)
                + String.format(Locale.ROOT, "%06d", number % NUMBERS_OF_A_PREFIX)
                + "ABCD".charAt(number % 4);
    }
}
