package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.contract.Classification;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;

class MartsTest {

    private static final FeedCatalogue FEEDS = FeedCatalogue.load();
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

    private static List<MartTable> all() {
        Marts marts = Marts.base().withFacts(FEEDS);
        return Stream.concat(marts.tables().stream(), marts.facts().stream()).toList();
    }

    /** What a feed's contract says of its columns decides what analysts see, so a new column needs nothing here. */
    @Test
    void factsShowTheColumnsThatNeitherIdentifyNorAreOfASpecialCategory() {
        for (MartTable table : CaseMarts.tables(FEEDS)) {
            FeedContract feed = FEEDS.feed(table.name()).orElseThrow();
            Set<String> shown = new TreeSet<>(Set.of("referral_id", "contract_id"));
            for (FeedField field : feed.fields()) {
                if (field.classification() == Classification.NONE
                        || field.classification() == Classification.PSEUDONYMOUS) {
                    shown.add(field.name());
                }
            }
            assertThat(new TreeSet<>(table.columnNames())).as(table.name()).isEqualTo(shown);
            assertThat(table.columnNames()).startsWith("referral_id", "contract_id");
            assertThat(table.readers()).containsExactlyInAnyOrder(Reader.PERFORMANCE_MANAGER, Reader.ANALYST);
            assertThat(table.comment() + ".").isEqualTo(feed.description());
        }
    }

    /** Worked out from the feed contracts: what may be empty there, or reads as empty until a later day, may be empty here. */
    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource(delimiter = '|', textBlock = """
        # fact           | column           | type    | empty?   | comment
        referral         | contract_id      | TEXT    | REQUIRED | Contract that the referral is made to
        referral         | status_date      | DATE    | REQUIRED | Day since when the referral has that status; not before the referral
        referral         | benefit_type     | TEXT    | OPTIONAL | Benefit that the person claimed when referred
        support_activity | contract_id      | TEXT    | REQUIRED | Contract that the referral was made to
        support_activity | support_minutes  | INTEGER | OPTIONAL | Minutes of support that were given
        exit_event       | referral_id      | TEXT    | REQUIRED | The referral that the row belongs to, found by the person and the contract that it names
        employment       | weekly_hours     | NUMERIC | OPTIONAL | Hours worked in a week
        plan_review      | attended         | TEXT    | OPTIONAL | 'Parties who took part; several codes are joined by |'
        """)
    void aFactsColumnIsWhatTheFeedContractSays(
            String fact, String column, SqlType type, MartColumn.Presence presence, String comment) {
        assertThat(CaseMarts.tables(FEEDS))
                .filteredOn(table -> table.name().equals(fact))
                .flatExtracting(MartTable::columns)
                .contains(new MartColumn(column, type, presence, comment));
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
        for (MartTable table : all()) {
            assertThat(table.columnNames()).as(table.name()).doesNotContain("nino", "person_key", "email");
        }
    }

    @Test
    void keysAndIndexesNameColumnsOfTheirTable() {
        for (MartTable table : all()) {
            assertThat(table.columnNames())
                    .as(table.name())
                    .doesNotHaveDuplicates()
                    .containsAll(table.primaryKey())
                    .containsAll(table.uniqueKey())
                    .containsAll(table.indexes().stream().flatMap(List::stream).toList());
        }
    }
}
