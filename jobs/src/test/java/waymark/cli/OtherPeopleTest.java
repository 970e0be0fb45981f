package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of one person's referral does not hang on who else was referred. */
class OtherPeopleTest {

    private static final String HEADER = "referral_id,nino,programme,contract_id,strand,customer_group,referral_date,"
            + "referral_status,status_date,status_reason,jobcentre_id,introduced_by,benefit_type,attachment_date,"
            + "protection_marker,complex_needs,format_need,_delete";

    @TempDir
    private Path home;

    @TempDir
    private Path landing;

    /** Half of the sample's referrals, another half each time, are withdrawn; what the rest gives must stay. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void findingsStayWhenHalfOfAllReferralsAreWithdrawn(long seed) throws IOException {
        List<NamedCsvRecord> before =
                Sample.rows(Sample.export(Sample.undisturbed()).resolve("finding.csv"));
        Set<String> withdrawn = half(before, seed);
        copyLake();
        withdraw(withdrawn);
        Sample.done(0, "take-in", "--home", home.toString(), "--landing", landing.toString());
        // So much is lost that the judging asks; and what hangs on the withdrawn waits, which it tells.
        Calling judged = Calling.waymark(
                Map.of("WAYMARK_SHRINK_PERCENT", "100"), "judge", "--home", home.toString(), "--as-of", Sample.AS_OF);
        assertThat(judged.code()).as(judged.err()).isEqualTo(1);
        assertThat(judged.out()).contains("more rows wait now");
        List<NamedCsvRecord> after = Sample.rows(Sample.export(home).resolve("finding.csv"));

        assertThat(after).noneMatch(finding -> withdrawn.contains(finding.getField("referral_id")));
        assertThat(ofPeople(after, Set.of()))
                .isEqualTo(ofPeople(before, withdrawn))
                .isNotEmpty();
    }

    private static Set<String> half(List<NamedCsvRecord> findings, long seed) {
        Random random = new Random(seed);
        Set<String> all = new TreeSet<>();
        findings.forEach(finding -> all.add(finding.getField("referral_id")));
        all.remove("");
        Set<String> half = new HashSet<>();
        all.stream().filter(referral -> random.nextBoolean()).forEach(half::add);
        return half;
    }

    private static List<List<String>> ofPeople(List<NamedCsvRecord> findings, Set<String> withdrawn) {
        return findings.stream()
                .filter(finding -> !finding.getField("referral_id").isEmpty())
                .filter(finding -> !withdrawn.contains(finding.getField("referral_id")))
                .map(NamedCsvRecord::getFields)
                .toList();
    }

    private void copyLake() throws IOException {
        Path from = Sample.undisturbed();
        for (String part : List.of("lake", "keys")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, home.resolve(from.relativize(file).toString()));
                }
            }
        }
    }

    private void withdraw(Set<String> referrals) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER).append('\n');
        int empty = HEADER.split(",", -1).length - 2;
        for (String referral : referrals) {
            rows.append(referral).append(",".repeat(empty)).append(",true\n");
        }
        Files.writeString(landing.resolve("referral_dwp_20190228_951.csv"), rows.toString(), StandardCharsets.UTF_8);
    }
}
