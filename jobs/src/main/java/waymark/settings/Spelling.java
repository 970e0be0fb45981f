package waymark.settings;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that someone may have meant. */
final class Spelling {

    private Spelling() {}

    /** The known name that takes the fewest changes of single characters, when these are {@code most} or fewer. */
    static Optional<String> nearest(String name, Collection<String> known, int most) {
        String nearest = null;
        int fewest = most + 1;
        for (String candidate : known) {
            int changes = changes(name, candidate);
            if (changes < fewest) {
                fewest = changes;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many characters must be put in, taken out or replaced to make one of the other. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
