package waymark.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that someone may have meant by a name that nobody knows. */
public final class Spelling {

    private Spelling() {}

    /** The known name that takes the fewest changes of single characters, when these are {@code most} or fewer. */
    public static Optional<String> nearest(String name, Collection<String> known, int most) {
        return known.stream()
                .filter(candidate -> changes(name, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> changes(name, candidate)));
    }

    /**
     * The known names that come nearest, the nearest first: those that hold the whole of {@code name} before all others, since
     * whoever leaves out a part of a long name makes more changes than one who means another.
     *
     * @param number how many at most
     */
    public static List<String> nearestNames(String name, Collection<String> known, int number) {
        String meant = name.toLowerCase(Locale.ROOT);
        List<String> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.comparing((String candidate) ->
                        meant.isEmpty() || !candidate.toLowerCase(Locale.ROOT).contains(meant))
                .thenComparing(candidate -> changes(meant, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(sorted.subList(0, Math.min(number, sorted.size())));
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
