package waymark.intake;

import java.util.Arrays;
import java.util.List;

/** A closed list of codes, found by their characters without making a string of them. */
final class CodeTable {

    /** The place of a code that is not in the list. */
    static final int NONE = -1;

    private final String[] codes;
    private final int[] buckets;

    CodeTable(List<String> list) {
        codes = list.toArray(String[]::new);
        buckets = new int[Integer.highestOneBit(Math.max(1, codes.length)) * 4];
        Arrays.fill(buckets, NONE);
        for (int place = 0; place < codes.length; place++) {
            int bucket = bucket(codes[place].toCharArray(), 0, codes[place].length());
            while (buckets[bucket] != NONE) {
                bucket = next(bucket);
            }
            buckets[bucket] = place;
        }
    }

    /** The place in the list, from 0, of the code in these characters; {@link #NONE} when it is not there. */
    int find(char[] text, int from, int to) {
        for (int bucket = bucket(text, from, to); buckets[bucket] != NONE; bucket = next(bucket)) {
            if (isAt(codes[buckets[bucket]], text, from, to)) {
                return buckets[bucket];
            }
        }
        return NONE;
    }

    String code(int place) {
        return codes[place];
    }

    int size() {
        return codes.length;
    }

    /** The codes for people to choose from. */
    String choice() {
        return String.join(", ", codes);
    }

    private int bucket(char[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 16) & buckets.length - 1;
    }

    private int next(int bucket) {
        return bucket + 1 & buckets.length - 1;
    }

    private static boolean isAt(String code, char[] text, int from, int to) {
        if (code.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (code.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
