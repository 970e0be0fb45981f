package waymark.contract;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a feed looks like: the one place that every reader, check, lake table and column comment derives from.
 *
 * @param feed the feed's name, as in file names and table names
 * @param version major.minor of the contract
 * @param programmes the programmes that have this feed: codes WC, WP, WHP, SES
 * @param key the columns of the key, in order
 * @param parents the rows that must be there first
 * @param eventOn the columns whose first date that is given makes a row visible as of that day; empty: always visible.
 *     {@code plan.created_date} stands for the created_date of the row's plan version
 * @param rowChecks the checks on several columns of a row, in the order in which they are made
 */
public record FeedContract(
        String feed,
        String description,
        String version,
        Sender sender,
        Cadence cadence,
        Set<String> programmes,
        List<FeedField> fields,
        List<String> key,
        List<Parent> parents,
        List<String> eventOn,
        List<RowCheck> rowChecks)
        implements Serializable {

    public FeedContract {
        programmes = Set.copyOf(programmes);
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        parents = List.copyOf(parents);
        eventOn = List.copyOf(eventOn);
        rowChecks = List.copyOf(rowChecks);
    }

    /** The field of that name; null when the feed has none. */
    public FeedField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean has(String column) {
        return field(column) != null;
    }

    /** Fields by name. */
    public Map<String, FeedField> byName() {
        return fields.stream().collect(Collectors.toMap(FeedField::name, Function.identity()));
    }

    /** The versions to which senders may write: of the same major number, up to this one. */
    public List<String> versions() {
        return IntStream.rangeClosed(0, minor(version).intValueExact())
                .mapToObj(minor -> major(version) + "." + minor)
                .toList();
    }

    /**
     * Whether senders may write to a version, whose numbers count and not their digits.
     *
     * @param sent digits.digits
     */
    public boolean accepts(String sent) {
        return major(sent).equals(major(version)) && minor(sent).compareTo(minor(version)) <= 0;
    }

    /** Whether rows are about a person but name the NINo and the contract instead of the referral. */
    public boolean isMatchedByNino() {
        return has("nino") && !has("referral_id");
    }

    private static BigInteger major(String version) {
        return new BigInteger(version.substring(0, version.indexOf('.')));
    }

    private static BigInteger minor(String version) {
        return new BigInteger(version.substring(version.indexOf('.') + 1));
    }
}
