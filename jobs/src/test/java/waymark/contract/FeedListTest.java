package waymark.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contracts, cell by cell, against the list of feeds that senders were given. */
class FeedListTest {

    private static final FeedCatalogue CATALOGUE = FeedCatalogue.load();
    private static final Map<String, String> SAME_LIST_AS =
            Map.of("as format_need", "format_need", "as in referral", "format_need", "as benefit_type", "benefit_type");

    @TestFactory
    Stream<DynamicTest> describesEveryColumnAsTheListOfFeedsDoes() throws IOException {
        List<NamedCsvRecord> cells = cells();
        assertThat(cells).hasSize(298);
        return CATALOGUE.contracts().stream()
                .map(contract -> DynamicTest.dynamicTest(contract.feed(), () -> assertThat(described(contract))
                        .isEqualTo(listed(contract.feed(), cells))));
    }

    @Test
    void hasTheFeedsOfTheListInItsOrder() throws IOException {
        assertThat(CATALOGUE.contracts())
                .extracting(FeedContract::feed)
                .containsExactlyElementsOf(cells().stream()
                        .map(cell -> cell.getField("feed"))
                        .distinct()
                        .toList());
        assertThat(CATALOGUE.feed("plan")).map(FeedContract::feed).contains("plan");
        assertThat(CATALOGUE.feed("plans")).isEmpty();
    }

    @Test
    void hasAContractForEveryFileInTheFolderAndNoOther() throws IOException, URISyntaxException {
        Path one = Path.of(Objects.requireNonNull(getClass().getResource("/schemas/referral.odcs.yaml"))
                .toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(one.getParent()))) {
            assertThat(files.map(file ->
                                    Objects.requireNonNull(file.getFileName()).toString())
                            .filter(name -> name.endsWith(".odcs.yaml")))
                    .containsExactlyInAnyOrderElementsOf(CATALOGUE.contracts().stream()
                            .map(contract -> contract.feed() + ".odcs.yaml")
                            .toList());
        }
    }

    private static String described(FeedContract contract) {
        return contract.fields().stream()
                .map(field -> String.join(
                        "; ",
                        Integer.toString(contract.fields().indexOf(field) + 1),
                        field.name(),
                        type(field),
                        field.required() ? "required" : "optional",
                        contract.key().contains(field.name()) ? "key" : "",
                        field.classification().name().substring(0, 1),
                        String.join(", ", field.codes())))
                .collect(joining("\n"));
    }

    private static String type(FeedField field) {
        return switch (field.type()) {
            case NINO -> "string";
            case DECIMAL -> "decimal(" + field.precision() + "," + field.scale() + ")";
            default -> field.type().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String listed(String feed, List<NamedCsvRecord> cells) {
        return cells.stream()
                .filter(cell -> cell.getField("feed").equals(feed))
                .map(cell -> String.join(
                        "; ",
                        cell.getField("position"),
                        cell.getField("column"),
                        cell.getField("type"),
                        cell.getField("required").equals("yes") ? "required" : "optional",
                        cell.getField("key").equals("yes") ? "key" : "",
                        cell.getField("class"),
                        cell.getField("type").startsWith("code") ? codes(cell, cells) : ""))
                .collect(joining("\n"));
    }

    private static String codes(NamedCsvRecord cell, List<NamedCsvRecord> cells) {
        String list = cell.getField("values_or_note").split(";", 2)[0];
        String same = SAME_LIST_AS.get(list);
        return same == null
                ? list
                : cells.stream()
                        .filter(each -> each.getField("feed").equals("referral"))
                        .filter(each -> each.getField("column").equals(same))
                        .map(each -> each.getField("values_or_note"))
                        .collect(joining());
    }

    private static List<NamedCsvRecord> cells() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(FeedListTest.class.getResourceAsStream("/feeds.csv"));
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        }
    }
}
