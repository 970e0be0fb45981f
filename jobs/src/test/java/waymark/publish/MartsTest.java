package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MartsTest {

    private static final List<String> CONTRACT_COLUMNS = List.of("contract_id", "sender");

    /** When this fails the marts have changed: look at the difference, and renew the file when it is meant. */
    @Test
    void theTablesAreMadeAsInTheGoldenFile() throws IOException {
        MartStatements statements = new MartStatements(Marts.SCHEMA);
        List<String> all = new ArrayList<>(statements.makeSchema(Marts.ABOUT_MARTS));
        for (MartTable table : Marts.base().tables()) {
            all.add(statements.makeTable(table));
            all.addAll(statements.finishTable(table));
        }

        assertThat(String.join(";\n", all) + ";\n").isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream text = MartsTest.class.getResourceAsStream("/marts.sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyTableThatContractManagersReadKeepsContractsApart() {
        for (MartTable table : Marts.base().tables()) {
            boolean ofContracts = table.columnNames().stream().anyMatch(CONTRACT_COLUMNS::contains);
            if (ofContracts && table.readers().contains(Reader.CONTRACT_MANAGER)) {
                assertThat(table.contractColumn()).as(table.name()).isIn(CONTRACT_COLUMNS);
            }
        }
    }

    @Test
    void noMartHoldsWhatIdentifiesAPerson() {
        for (MartTable table : Marts.base().tables()) {
            assertThat(table.columnNames()).as(table.name()).doesNotContain("nino", "person_key", "email");
        }
    }

    @Test
    void keysAndIndexesNameColumnsOfTheirTable() {
        for (MartTable table : Marts.base().tables()) {
            assertThat(table.columnNames())
                    .as(table.name())
                    .doesNotHaveDuplicates()
                    .containsAll(table.primaryKey())
                    .containsAll(table.uniqueKey())
                    .containsAll(table.indexes().stream().flatMap(List::stream).toList());
        }
    }
}
