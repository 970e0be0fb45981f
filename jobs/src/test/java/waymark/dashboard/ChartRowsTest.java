package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartRowsTest {

    /** Expected throughout: contract A with 1.5, contract B with none, twice. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the same in another order    | ["rate","contract"]  | {"contract":"B","rate":null},{"contract":"A","rate":1.5},{"contract":"B","rate":null}       |
            a hair's breadth away        | ["contract","rate"]  | {"contract":"A","rate":1.5000004},{"contract":"B","rate":null},{"contract":"B","rate":null} |
            more than that               | ["contract","rate"]  | {"contract":"A","rate":1.501},{"contract":"B","rate":null},{"contract":"B","rate":null}     | shows a row that the marts do not give, such as contract=A, rate=1.501; lacks a row that the marts give, such as contract=A, rate=1.5
            a row less                   | ["contract","rate"]  | {"contract":"A","rate":1.5},{"contract":"B","rate":null}                                    | lacks a row that the marts give, such as contract=B, rate=null
            a row more                   | ["contract","rate"]  | {"contract":"A","rate":1.5},{"contract":"A","rate":1.5},{"contract":"B","rate":null},{"contract":"B","rate":null} | shows a row that the marts do not give, such as contract=A, rate=1.5
            nothing in place of a number | ["contract","rate"]  | {"contract":"A","rate":null},{"contract":"B","rate":null},{"contract":"B","rate":null}      | shows a row that the marts do not give, such as contract=A, rate=null; lacks a row that the marts give, such as contract=A, rate=1.5
            another column               | ["contract","rates"] | {"contract":"A","rates":1.5}                                                                | shows columns [contract, rates] where [contract, rate] are expected
            no rows                      | ["contract","rate"]  |                                                                                             | lacks 3 rows that the marts give, such as contract=A, rate=1.5
            """)
    void tellsInWhatRowsDiffer(String situation, String columns, String rows, String differences)
            throws JsonProcessingException {
        ChartRows expected = new ChartRows(
                List.of("contract", "rate"),
                List.of(List.of("A", 1.5), Arrays.asList("B", null), Arrays.asList("B", null)));
        ChartRows shown = ChartRows.shown(new ObjectMapper()
                .readTree("{\"colnames\":" + columns + ",\"data\":[" + (rows == null ? "" : rows) + "]}"));

        assertThat(String.join("; ", shown.differences(expected))).isEqualTo(differences == null ? "" : differences);
    }
}
