package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty people of the sample, erased from a home in which they have been published. */
class EraseTest {

    private static final int PEOPLE = 20;
    /** Metrics about rows, files or people together, those who are gone among them. */
    private static final Set<String> ABOUT_MANY =
            Set.of("row_rejected", "feed_on_time", "reconciliation_break", "returnee_forecast");

    @TempDir
    private static Path folder;

    private static Path home;
    private static Map<String, String> numbers;
    private static List<String> before;
    private static Calling erasing;

    @BeforeAll
    static void eraseTwentyPeople() throws IOException {
        home = folder.resolve("home");
        Sample.done(
                1,
                "run",
                "--home",
                home.toString(),
                "--landing",
                Sample.landing().toString(),
                "--as-of",
                Sample.AS_OF);
        before = findings();
        numbers = Sample.rows(anyReferralFile()).stream()
                .filter(row -> row.getField("referral_id").matches("WP-[0-9]+-[0-9]+"))
                .limit(PEOPLE)
                .collect(Collectors.toMap(row -> row.getField("referral_id"), row -> row.getField("nino")));
        assertThat(numbers).hasSize(PEOPLE);
        Path people = folder.resolve("people.txt");
        Files.write(people, new TreeSet<>(numbers.values()));
        erasing = Calling.waymark("erase", "--home", home.toString(), "--person", people.toString());
        assertThat(erasing.code()).as(erasing.out() + erasing.err()).isZero();
    }

    @Test
    void nothingOfThemIsLeftAnywhereInTheHome() throws IOException {
        assertThat(erasing.out()).contains("found        nothing");
        Path people = folder.resolve("people.txt");
        String[] search = numbers.keySet().stream()
                .flatMap(id -> List.of("--referral", id).stream())
                .toArray(String[]::new);
        Calling searched = Sample.done(
                0, concat(search, "erase", "--verify", "--home", home.toString(), "--person", people.toString()));
        assertThat(searched.out()).contains("found        nothing");
        Path left = Files.writeString(
                home.resolve("left.txt"), "of " + numbers.keySet().iterator().next());
        assertThat(Calling.waymark(concat(search, "erase", "--verify", "--home", home.toString())))
                .as("the search finds what is there")
                .satisfies(found -> assertThat(found.code()).isEqualTo(1))
                .satisfies(found -> assertThat(found.out()).contains("left.txt"));
        Files.delete(left);
    }

    @Test
    void whatIsSaidOfOthersStays() throws IOException {
        List<String> others = before.stream()
                .filter(line -> numbers.keySet().stream().noneMatch(line::contains))
                .toList();
        assertThat(others.size()).isLessThan(before.size());
        assertThat(findings()).containsExactlyElementsOf(others);
    }

    @Test
    void theEvidenceSaysWhatWasDoneAndNamesNobody() throws IOException {
        List<Path> files;
        try (var all = Files.list(home.resolve("erasures"))) {
            files = all.toList();
        }
        assertThat(files).hasSize(1);
        String evidence = Files.readString(files.get(0));
        assertThat(evidence)
                .contains("\"by\" : \"" + System.getProperty("user.name") + "\"")
                .contains("\"referrals\" : " + PEOPLE)
                .containsPattern("\"exit_event\" : [1-9]")
                .contains("\"files_in_which_something_is_left\" : [ ]");
        numbers.forEach((id, number) -> assertThat(evidence).doesNotContain(id).doesNotContain(number));
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsErased() throws IOException {
        refused("erase whom? Give --referral ID, or --person FILE");
        refused("the lake holds no referral R-404", "--referral", "R-404");
        refused("cannot be read", "--person", folder.resolve("nowhere.txt").toString());
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "QQ123456A\nnobody\n");
        refused("wrong.txt, line 2: is not a National Insurance number", "--person", wrong.toString());
        refused("is kept until 2034-12-31", "--referral", "WHP-03-T001");
    }

    private static void refused(String message, String... options) {
        Calling refused = Calling.waymark(concat(options, "erase", "--home", home.toString()));
        assertThat(refused.err()).contains(message);
        assertThat(refused.code()).isEqualTo(2);
    }

    /** The findings about people and what they are owed, a line each. */
    private static List<String> findings() throws IOException {
        // Beside the home: what is exported into it would be found there.
        Path export = folder.resolve("export");
        Sample.done(0, "export", "--home", home.toString(), "--out", export.toString());
        return Sample.rows(export.resolve("finding.csv")).stream()
                .filter(row -> !ABOUT_MANY.contains(row.getField("metric")))
                .map(NamedCsvRecord::getFields)
                .map(Object::toString)
                .toList();
    }

    private static Path anyReferralFile() throws IOException {
        try (var files = Files.walk(Sample.landing())) {
            return files.filter(file -> file.getFileName().toString().matches("referral_dwp_[0-9]+_001\\.csv"))
                    .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
        }
    }

    private static String[] concat(String[] last, String... first) {
        String[] all = Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, all, first.length, last.length);
        return all;
    }
}
