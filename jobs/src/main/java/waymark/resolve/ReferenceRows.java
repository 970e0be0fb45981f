package waymark.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.cases.CaseAssembly;
import waymark.cases.Contract;
import waymark.cases.InstrumentDimension;
import waymark.cases.Jobcentre;
import waymark.cases.RawRow;
import waymark.cases.References;
import waymark.lake.Lake;

/** The rows of the reference feeds, settled: few enough to be read here and now. */
final class ReferenceRows {

    private static final String CONTRACT = "contract";
    private static final String PROVIDER = "provider";

    private final List<PooledRow> rows = new ArrayList<>();
    private final DeliveryIndex deliveries;

    ReferenceRows(Lake lake, List<FeedLayout> feeds, DeliveryIndex deliveries) {
        this.deliveries = deliveries;
        for (FeedLayout feed : feeds) {
            if (!feed.isAboutPeople()) {
                read(feed, lake.rows(feed.table()));
            }
        }
        // Contracts wait for their providers, so providers are settled first.
        settle(rows.stream().filter(row -> !row.isOf(CONTRACT)).toList());
        Set<String> providers = rows.stream()
                .filter(row -> row.isOf(PROVIDER) && row.counts())
                .map(row -> row.text("provider_id"))
                .collect(Collectors.toCollection(HashSet::new));
        List<PooledRow> contracts =
                rows.stream().filter(row -> row.isOf(CONTRACT)).toList();
        contracts.stream()
                .filter(row -> !row.deleted() && !providers.contains(row.text("prime_provider_id")))
                .forEach(row -> row.settle(Standing.WAITING));
        settle(contracts);
    }

    References references(CaseAssembly assembly) {
        return assembly.references(rows.stream()
                .filter(PooledRow::counts)
                .map(row -> new RawRow(row.feed().feed(), row.values(), deliveries.source(row.delivery(), row.row())))
                .toList());
    }

    /** The values of the current rows of a feed. */
    List<Object[]> current(String feed) {
        return rows.stream()
                .filter(row -> row.isOf(feed) && row.counts())
                .map(PooledRow::values)
                .toList();
    }

    /** What other rows may lack. */
    static ReferenceKeys keys(References references) {
        Map<String, InstrumentDimension> instruments = new HashMap<>();
        references
                .instruments()
                .forEach(dimension ->
                        instruments.put(dimension.instrumentId() + '\n' + dimension.dimension(), dimension));
        return new ReferenceKeys(
                references.contracts().stream().map(Contract::contractId).collect(Collectors.toUnmodifiableSet()),
                references.jobcentres().stream().map(Jobcentre::jobcentreId).collect(Collectors.toUnmodifiableSet()),
                instruments);
    }

    void tell(ReferralRows.Standings standings) {
        for (PooledRow row : rows) {
            MissingParent missing = row.standing() == Standing.WAITING
                    ? new MissingParent(PROVIDER, row.text("prime_provider_id"))
                    : null;
            standings.add(row.delivery(), row.row(), row.standing(), null, missing);
        }
    }

    private void read(FeedLayout feed, Iterator<Object[]> stored) {
        int width = feed.width();
        while (stored.hasNext()) {
            Object[] values = stored.next();
            int delivery = deliveries.ordinal((String) values[width]);
            if (delivery >= 0) {
                rows.add(new PooledRow(
                        feed,
                        Arrays.copyOf(values, width),
                        delivery,
                        (Integer) values[width + 1],
                        (Boolean) values[width + 3],
                        null));
            }
        }
    }

    private static void settle(List<PooledRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(PooledRow::feedAndKey))
                .values()
                .forEach(same -> KeyResolution.settle(new ArrayList<>(same), KeyResolution.Withdrawals.ANY));
    }
}
