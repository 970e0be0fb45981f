package waymark.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.cases.Bytewise;
import waymark.cases.LedgerLine;
import waymark.problem.ProblemCode;

/**
 * Settles what depends on other files: which delivery comes after which, which one bears a name that another file had, and
 * which one brings bytes that came before. A pure function of all that was ever offered, in whichever order it came.
 */
public final class Deliveries {

    private static final Comparator<DeliveryFact> BY_NAME = Comparator.comparing(
                    DeliveryFact::sentOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(DeliveryFact::sequence)
            .thenComparing(DeliveryFact::file, Bytewise.ORDER)
            .thenComparing(DeliveryFact::path, Bytewise.ORDER);

    /** "Later" always means this order, never the time of arrival; that tells only two files at one path apart. */
    private static final Comparator<Looks> DELIVERY_ORDER = Comparator.comparing(Looks::latest, BY_NAME)
            .thenComparing(Looks::firstAt)
            .thenComparing(looks -> looks.latest().deliveryId());

    private Deliveries() {}

    /**
     * The deliveries that exist, in delivery order.
     *
     * @param offered all rows of the delivery table
     * @param knownOn only deliveries dated on or before this day exist; null for all
     */
    public static List<SettledDelivery> settle(Collection<DeliveryFact> offered, LocalDate knownOn) {
        List<DeliveryFact> existing = looks(offered).stream()
                .sorted(DELIVERY_ORDER)
                .map(Looks::latest)
                .filter(fact -> knownOn == null
                        || (fact.sentOn() != null && !fact.sentOn().isAfter(knownOn)))
                .toList();
        Map<String, DeliveryFact> firstOfName = new HashMap<>();
        Set<String> acceptedBytes = new HashSet<>();
        List<SettledDelivery> settled = new ArrayList<>();
        for (DeliveryFact fact : existing) {
            // A file with a bad name has none to share, and one in another sender's folder takes none away.
            boolean named =
                    fact.feed() != null && !ProblemCode.BAD_FOLDER.name().equals(fact.reason());
            DeliveryFact first = named ? firstOfName.getOrDefault(fact.file(), fact) : fact;
            if (named) {
                firstOfName.putIfAbsent(fact.file(), fact);
            }
            settled.add(settle(settled.size(), fact, first, acceptedBytes));
        }
        return settled;
    }

    private static SettledDelivery settle(
            int ordinal, DeliveryFact fact, DeliveryFact first, Set<String> acceptedBytes) {
        if (!first.sha256().equals(fact.sha256())) {
            return new SettledDelivery(
                    ordinal,
                    fact,
                    LedgerLine.Status.REJECTED,
                    ProblemCode.SAME_NAME.name(),
                    fact.path() + ": " + first.path()
                            + " has the same name with other bytes; send the file again under a new sequence number");
        }
        if (fact.reason() != null) {
            return new SettledDelivery(ordinal, fact, LedgerLine.Status.REJECTED, fact.reason(), fact.message());
        }
        boolean isFirst = acceptedBytes.add(fact.sha256());
        LedgerLine.Status status =
                isFirst || fact.records() == 0 ? LedgerLine.Status.ACCEPTED : LedgerLine.Status.DUPLICATE;
        return new SettledDelivery(ordinal, fact, status, null, null);
    }

    /** The files, by path and bytes. */
    private static Collection<Looks> looks(Collection<DeliveryFact> offered) {
        Map<String, Looks> looks = new HashMap<>();
        for (DeliveryFact fact : offered) {
            looks.merge(fact.path() + '\n' + fact.sha256(), new Looks(fact, fact.takenInAt()), Looks::and);
        }
        return looks.values();
    }

    /**
     * A file that was looked at more than once, because its control file came or changed later: the last look counts.
     *
     * @param firstAt when it was first looked at
     */
    private record Looks(DeliveryFact latest, Instant firstAt) {

        Looks and(Looks other) {
            return new Looks(
                    other.latest.takenInAt().isBefore(latest.takenInAt()) ? latest : other.latest,
                    other.firstAt.isBefore(firstAt) ? other.firstAt : firstAt);
        }
    }
}
