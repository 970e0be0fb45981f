package waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.WaymarkException;

class FeedCatalogueTest {

    @Test
    void holdsContractsThatFitEachOther() {
        FeedCatalogue catalogue = FeedCatalogue.of(
                List.of(tool(), reading("[reading.tool_id, reading.scale_no]", "[tool.tool_id, tool.scale_no]")));

        assertThat(catalogue.contracts()).extracting(FeedContract::feed).containsExactly("tool", "reading");
        assertThat(catalogue.feed("reading").orElseThrow().parents())
                .containsExactly(new Parent("tool", List.of("tool_id", "scale_no")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation               | from                                 | to                            | message
            no such feed              | [reading.tool_id, reading.scale_no]  | [scale.tool_id, scale.scale_no] | there is no feed scale; name one that there is
            half a key                | reading.tool_id                      | tool.tool_id                  | tool is known by its key [tool_id, scale_no] and not by [tool_id]; write the key, in its order
            a key in another order    | [reading.scale_no, reading.tool_id]  | [tool.scale_no, tool.tool_id] | tool is known by its key [tool_id, scale_no] and not by [scale_no, tool_id]; write the key, in its order
            a column that is no key   | [reading.tool_id, reading.scale_no]  | [tool.tool_id, tool.nothing]  | tool is known by its key [tool_id, scale_no] and not by [tool_id, nothing]; write the key, in its order
            a column of another type  | [reading.tool_id, reading.scale_name] | [tool.tool_id, tool.scale_no] | column scale_name is of type STRING and tool.scale_no of type INT; make them the same
            """)
    void refusesAParentThatDoesNotFit(String situation, String from, String to, String message) {
        List<ContractFile> files = List.of(tool(), reading(from, to));

        assertThatThrownBy(() -> FeedCatalogue.of(files))
                .isInstanceOf(WaymarkException.class)
                .hasMessage(
                        "the feed contracts do not fit each other:\n  reading.odcs.yaml: relationships: " + message);
    }

    private static ContractFile tool() {
        return contract("tool", "");
    }

    private static ContractFile reading(String from, String to) {
        return contract("reading", "    relationships: [{from: " + from + ", to: " + to + "}]\n");
    }

    private static ContractFile contract(String feed, String relationships) {
        return ContractReader.readFile(feed + ".odcs.yaml", """
                apiVersion: v3.1.0
                kind: DataContract
                id: feed-%1$s
                version: 1.0.0
                status: active
                customProperties:
                  - {property: waymarkSender, value: DWP}
                  - {property: waymarkCadence, value: ON_CHANGE}
                  - {property: waymarkProgrammes, value: [WC]}
                schema:
                  - name: %1$s
                    description: A feed.
                %2$s    properties:
                      - name: tool_id
                        logicalType: string
                        logicalTypeOptions: {maxLength: 40}
                        primaryKey: true
                        primaryKeyPosition: 1
                        description: The tool.
                        classification: none
                      - name: scale_no
                        logicalType: integer
                        primaryKey: true
                        primaryKeyPosition: 2
                        description: The scale.
                        classification: none
                      - name: scale_name
                        logicalType: string
                        logicalTypeOptions: {maxLength: 40}
                        description: Its name.
                        classification: none
                """.formatted(feed, relationships));
    }
}
