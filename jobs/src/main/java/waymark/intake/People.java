package waymark.intake;

import java.util.Set;

/** Whose data this lake holds, which decides the National Insurance numbers that may be in it. */
public enum People {
    /** Made-up people: only numbers that begin with Q, which are never issued. */
    SYNTHETIC,
    /** Real people: no prefix that is never a person's. */
    REAL;

    private static final String NEVER_FIRST = "DFIQUV";
    private static final String NEVER_SECOND = "DFIOQUV";
    private static final Set<String> NEVER_TOGETHER =
            Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "CR", "FY", "MW", "NC", "PP", "PY", "PZ");

    /** Whether a number that begins with these two upper-case letters may be taken in. */
    boolean accepts(char first, char second) {
        return switch (this) {
            case SYNTHETIC -> first == 'Q';
            case REAL ->
                NEVER_FIRST.indexOf(first) < 0
                        && NEVER_SECOND.indexOf(second) < 0
                        && !NEVER_TOGETHER.contains("" + first + second);
        };
    }
}
