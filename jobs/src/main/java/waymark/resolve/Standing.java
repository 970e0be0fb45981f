package waymark.resolve;

import java.util.List;

/** What a row is worth beside all others that are loaded. */
public enum Standing {
    /** The row of its key that counts; a withdrawal that nothing follows. */
    CURRENT(0),
    /** A later row, or a withdrawal, of the same key counts instead. */
    SUPERSEDED(1),
    /** Its parent has not come. */
    WAITING(2),
    /** Sent by a contract that neither holds nor held the referral. */
    FOREIGN(3),
    /** A score outside its instrument's scale. */
    OUT_OF_SCALE(4);

    private static final List<Standing> BY_PLACE = List.of(values());

    private final int place;

    Standing(int place) {
        this.place = place;
    }

    /** Its place among the standings, from 0: how counts of them are laid out. */
    public int place() {
        return place;
    }

    /** How many standings there are. */
    public static int places() {
        return BY_PLACE.size();
    }

    static Standing at(int place) {
        return BY_PLACE.get(place);
    }

    /** Refused because of other rows. */
    boolean isRefused() {
        return this == FOREIGN || this == OUT_OF_SCALE;
    }
}
