package waymark.publish.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.WaymarkException;
import waymark.publish.DerivedMart;
import waymark.publish.Reader;

class BoardMartsTest {

    private static final String GOOD = """
        name: days
        made: TABLE
        comment: Days, binned
        contract: contract_id
        readers: [PERFORMANCE_MANAGER, ANALYST]
        indexes: [[contract_id, month], [month]]
        columns: {month: First day of the month, contract_id: The contract}
        query: |
          SELECT month, contract_id
          FROM measure
        """;

    private static List<DerivedMart> read(String yaml) {
        return BoardMarts.read(Map.of("dashboards/marts/days.yaml", yaml));
    }

    @Test
    void readsAMartAsItIsWritten() {
        DerivedMart mart = read(GOOD).get(0);

        assertThat(mart.name()).isEqualTo("days");
        assertThat(mart.made()).isEqualTo(DerivedMart.Made.TABLE);
        assertThat(mart.contractColumn()).isEqualTo("contract_id");
        assertThat(mart.readers()).containsExactlyInAnyOrder(Reader.PERFORMANCE_MANAGER, Reader.ANALYST);
        assertThat(mart.indexes()).containsExactly(List.of("contract_id", "month"), List.of("month"));
        assertThat(mart.columns().keySet()).containsExactly("month", "contract_id");
        assertThat(mart.query()).isEqualTo("SELECT month, contract_id\nFROM measure");
    }

    @Test
    void withoutReadersEveryoneReads() {
        DerivedMart mart = read(GOOD.replace("readers: [PERFORMANCE_MANAGER, ANALYST]\n", ""))
                .get(0);

        assertThat(mart.readers()).containsExactlyInAnyOrder(Reader.values());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what is wrong                 | instead of                   | stands                   | message
        unknown key                     | comment: Days                | remark: Days             | unknown key remark
        nothing where a text must be    | comment: Days, binned        | comment:                 | comment: is missing
        a name of no mart               | name: days                   | name: Days               | name: Days is not right
        another name than the file's    | name: days                   | name: weeks              | name: weeks is not the file's name
        made in an unknown way          | made: TABLE                  | made: MATERIALIZED       | made: MATERIALIZED is not known
        a view with indexes             | made: TABLE                  | made: VIEW               | indexes: a view has none
        contract that is no column      | contract: contract_id        | contract: sender         | contract: sender is not among columns
        index on no column              | [month]]                     | [year]]                  | indexes[1][0]: year is not among columns
        a column without comment        | contract_id: The contract    | contract_id:             | columns.contract_id: is missing
        a role that is not there        | ANALYST                      | EVERYONE                 | readers[1]: EVERYONE is not known
        two statements                  | FROM measure                 | FROM measure; SELECT 1   | query: holds a semicolon
        a key twice                     | made: TABLE                  | comment: Twice           | line 3 is not YAML, or names a key twice
        rows of others for a contract   | [PERFORMANCE_MANAGER, ANALYST] | [CONTRACT_MANAGER]     |
        """)
    void aFaultIsNamedWithFileAndKey(String situation, String insteadOf, String stands, String message) {
        String yaml = GOOD.replace(insteadOf, stands);
        if (message == null) {
            yaml = yaml.replace("contract: contract_id\n", "");
            message = "contract: is missing, so that a contract manager would see the rows of others";
        }
        String wrong = yaml;

        assertThat(wrong).as(situation).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("dashboards/marts/days.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnce() {
        assertThatThrownBy(() -> BoardMarts.read(
                        Map.of("m/a.yaml", "name: a\nmade: SOMEDAY\n", "m/b.yaml", "name: B\nmore: 1\n")))
                .hasMessageContaining("m/a.yaml: made: SOMEDAY is not known")
                .hasMessageContaining("m/a.yaml: query: is missing")
                .hasMessageContaining("m/b.yaml: unknown key more")
                .hasMessageContaining("m/b.yaml: name: B is not right");
    }

    @Test
    void tablesAreMadeBeforeViews() {
        String view = GOOD.replace("name: days", "name: a")
                .replace("TABLE", "VIEW")
                .replace("indexes: [[contract_id, month], [month]]\n", "");

        assertThat(BoardMarts.read(Map.of("m/a.yaml", view, "m/days.yaml", GOOD)))
                .extracting(DerivedMart::name)
                .containsExactly("days", "a");
    }

    @Test
    void theMartsThatComeWithWaymarkCanBeRead() {
        assertThat(BoardMarts.load()).extracting(DerivedMart::name).contains("as_of");
    }
}
