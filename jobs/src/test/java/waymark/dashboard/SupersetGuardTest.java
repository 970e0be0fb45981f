package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import waymark.dashboard.server.ReaderLogin;

/** What keeps back rows and passwords in a Superset, whoever looks. */
@Tag("superset")
class SupersetGuardTest {

    private static TestSuperset superset;
    private static Readers readers;

    @BeforeAll
    static void start() {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
    }

    @BeforeEach
    void letEveryoneIn() {
        readers.apply(Readers.ALL);
    }

    @AfterEach
    void leaveNobody() {
        readers.apply(Readers.NOBODY);
    }

    @Test
    void everyDatasetWhoseRowsBelongToContractsIsGuarded() {
        MartShapes marts = MartShapes.of(superset.files());
        Set<String> guarded = new TreeSet<>(superset.bundle().datasets().keySet());
        guarded.removeIf(dataset -> !marts.contracts().containsKey(marts.tableOf(dataset)));

        JsonNode base = superset.client().list("/api/v1/rowlevelsecurity/").stream()
                .filter(rule -> rule.path("filter_type").asText().equals("Base"))
                .findFirst()
                .orElseThrow();

        Set<String> tables = new TreeSet<>();
        base.path("tables").forEach(table -> tables.add(table.path("table_name").asText()));
        assertThat(base.path("clause").asText()).isEqualTo("1 = 0");
        assertThat(tables).isEqualTo(guarded);
    }

    /** What an earlier bundle brought stands until it is removed; by then the rules are made anew without it. */
    @Test
    void ofADatasetThatNothingDescribesAnyMoreContractManagersSeeNothing() {
        MartShapes all = MartShapes.of(superset.files());
        MartShapes fewer = new MartShapes(new TreeMap<>(all.columns()), new TreeMap<>(all.contracts()));
        fewer.columns().remove(all.tableOf(Joan.MART));
        fewer.contracts().remove(all.tableOf(Joan.MART));
        ObjectNode query = new Attempts(superset).query(Joan.MART, Joan.CHART, Joan.BOARD);

        assertThat(Attempts.rows(Attempts.data(readers.client(Readers.JOAN), query)))
                .contains(Readers.OWN);
        readers.apply(Readers.ALL, fewer);

        Reply reply = Attempts.data(readers.client(Readers.JOAN), query);
        assertThat(reply.isGood()).as(reply.said()).isTrue();
        assertThat(Attempts.rows(reply)).isEqualTo("[[]]");
        assertThat(Attempts.rows(Attempts.data(readers.client(Readers.PAT), query)))
                .contains(Readers.OWN);
    }

    /** Superset writes down what was asked of it; among that is how to reach the marts. */
    @Test
    void passwordsAreNotInSupersetsLog() throws InterruptedException {
        superset.bring(superset.files());
        Set<String> shown = Set.of("passwords", "sqlalchemy_uri");
        String log = "";
        // Lines are written a second later.
        for (int tried = 0; tried < 20 && !shown.stream().allMatch(log::contains); tried++) {
            TimeUnit.MILLISECONDS.sleep(500);
            log = logged("ImportExportRestApi.import_") + logged("DatabaseRestApi.p");
        }

        for (String key : shown) {
            assertThat(log).contains(key + "\\\": \\\"(not kept)");
        }
        assertThat(log).doesNotContain(superset.martsOfCharts().password());
        assertThat(log)
                .doesNotContain(ReaderLogin.forAnalysts(superset.database()).password());
    }

    private static String logged(String action) {
        return superset.client()
                .list("/api/v1/log/", "filters:!((col:action,opr:sw,value:" + action + "))")
                .toString();
    }
}
