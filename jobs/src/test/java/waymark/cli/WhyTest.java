package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.contract.Classification;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.rule.PlainSentence;

/** Every finding on the sample says why, in a plain sentence that identifies nobody and no row. */
class WhyTest {

    /** Ids of which a sentence may speak: contracts, Jobcentres, tools, areas. */
    private static final Set<String> MAY_BE_NAMED = Set.of(
            "contract_id",
            "new_contract_id",
            "new_area",
            "jobcentre_id",
            "instrument_id",
            "dimension",
            "customer_group");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.;:()\"]+");

    private static Lake lake;
    private static Set<String> ids;

    @BeforeAll
    static void readWhoAndWhatIsInTheSample() {
        lake = new Lake(DemoHome.shared().folder().resolve("lake").toString());
        ids = new HashSet<>();
        for (FeedContract feed : FeedCatalogue.load().contracts()) {
            if (feed.has("referral_id") || feed.has("nino")) {
                LakeTable table = LakeTable.of(feed);
                int[] identifying = IntStream.range(0, feed.fields().size())
                        .filter(column -> identifies(feed.fields().get(column)))
                        .toArray();
                lake.rows(table).forEachRemaining(row -> {
                    for (int column : identifying) {
                        ids.add((String) row[column]);
                    }
                });
            }
        }
    }

    @Test
    void everyFindingSaysWhyAndIdentifiesNobody() {
        LakeTable table = LakeTables.FINDING;
        Map<String, String> faults = new TreeMap<>();
        Set<String> metrics = new TreeSet<>();
        Iterator<Object[]> rows = lake.rows(table);
        while (rows.hasNext()) {
            Object[] row = rows.next();
            String outcome = (String) row[table.indexOf("outcome")];
            String why = (String) row[table.indexOf("why")];
            String fault = PlainSentence.fault(outcome, row[table.indexOf("due_on")] != null, why);
            if (fault == null && why != null) {
                fault = identified(why);
            }
            metrics.add((String) row[table.indexOf("metric")]);
            if (fault != null) {
                faults.put(row[table.indexOf("metric")] + " " + outcome + " " + row[table.indexOf("reason")], fault);
            }
        }

        assertThat(faults).isEmpty();
        // the metrics on cases and contracts are held to it on any case, too
        assertThat(metrics).contains("feed_on_time").hasSizeGreaterThan(100);
    }

    private static String identified(String why) {
        List<String> named =
                BETWEEN_WORDS.splitAsStream(why).filter(ids::contains).toList();
        return named.isEmpty() ? null : "names " + named + ": " + why;
    }

    private static boolean identifies(FeedField field) {
        boolean isId = field.type() == FieldType.STRING && field.classification() == Classification.PSEUDONYMOUS;
        return field.type() == FieldType.NINO || (isId && !MAY_BE_NAMED.contains(field.name()));
    }
}
