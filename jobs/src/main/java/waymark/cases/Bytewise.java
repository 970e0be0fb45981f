package waymark.cases;

import java.util.Comparator;

/**
 * The order of texts by their bytes in UTF-8, which is that of their code points. {@link String#compareTo} differs from it for
 * characters beyond the first 65,536.
 */
public enum Bytewise implements Comparator<String> {
    ORDER;

    private static final int BEYOND_ALL_OTHERS = 1 << 16;

    @Override
    public int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + BEYOND_ALL_OTHERS : unit;
    }
}
