package waymark.publish;

import java.time.LocalDate;

/**
 * From where figures look at what happened.
 *
 * @param asOf the day as of which everything was judged
 * @param knownOn only deliveries dated up to this day exist; null when all do
 */
public record Standpoint(LocalDate asOf, LocalDate knownOn) {

    /** In words, as in "2019-01-31 as known on 2019-02-05". */
    @Override
    public String toString() {
        return asOf + (knownOn == null ? " with all deliveries known" : " as known on " + knownOn);
    }
}
