package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One sender puts two files in the name of another: an empty one with the name of a delivery that counts, whose folder goes
 * before that one's, and one that withdraws everybody.
 */
class OthersFilesTest {

    private static final String PLANS = "plan_WHP-03_20190128_001.csv";
    private static final String WITHDRAWN = "participation_WHP-03_20190228_999.csv";
    private static final Map<String, String> OPEN = Map.of("WAYMARK_FOLDERS", "open");

    @TempDir
    private Path home;

    @TempDir
    private Path landing;

    @BeforeEach
    void attack() throws IOException {
        Path from = Sample.undisturbed();
        for (String part : List.of("lake", "keys")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, home.resolve(from.relativize(file).toString()));
                }
            }
        }
        Path theirs = Sample.landing().resolve("WHP-03/2019");
        Path folder = Files.createDirectories(landing.resolve("SES-04"));
        Files.writeString(
                folder.resolve(PLANS), Files.readAllLines(theirs.resolve(PLANS)).get(0) + "\n");
        StringBuilder withdrawals = new StringBuilder("referral_id,_delete\n");
        Files.readAllLines(theirs.resolve("participation_WHP-03_20190128_001.csv")).stream()
                .skip(1)
                .forEach(line -> withdrawals.append(line, 0, line.indexOf(',')).append(",true\n"));
        Files.writeString(folder.resolve(WITHDRAWN), withdrawals);
    }

    @Test
    void inTheirOwnFolderThatChangesNoFigure() throws IOException {
        Calling taken = call(Map.of(), "take-in", "--landing", landing.toString());
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.out()).contains("2 new files, 2 of them refused");

        Path export = Sample.judge(home);

        for (String file : List.of("finding.csv", "measure.csv", "problem.csv")) {
            assertThat(export.resolve(file))
                    .hasSameBinaryContentAs(Sample.export(Sample.undisturbed()).resolve(file));
        }
        assertThat(Files.readString(export.resolve("delivery.csv")))
                .contains(PLANS + ",plan,WHP-03,2019-01-28,REJECTED,BAD_FOLDER,0,0,0,0,0,0")
                .contains(PLANS + ",plan,WHP-03,2019-01-28,ACCEPTED,,279,");
    }

    /** Where any file may lie anywhere, the run asks, tells when it is told to go on, and looks back without asking. */
    @Test
    void whereFoldersAreOpenItIsAskedAndTold() {
        call(OPEN, "take-in", "--landing", landing.toString());

        Calling asked = call(OPEN, "judge", "--as-of", Sample.AS_OF);

        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err())
                .contains("WHP-03 would lose 100 of its 131 current rows of participation (76 %)")
                .contains("  by files taken in since: SES-04/" + WITHDRAWN + "\n")
                .contains("WHP-03 would lose 279 of its 332 current rows of plan (84 %)")
                .contains(
                        "  of WHP-03/2019/" + PLANS + " 279 of 279\n  by files taken in since: SES-04/" + PLANS + "\n")
                .contains("run again with --accept-shrink WHP-03;");
        Sample.assertSameExport(Sample.export(home), Sample.export(Sample.undisturbed()));

        // A look back does not ask, and what it leaves is not what the next run is held against.
        assertThat(call(OPEN, "judge", "--as-of", "2019-02-27").code()).isZero();
        assertThat(call(OPEN, "judge", "--as-of", Sample.AS_OF, "--known-on", "2019-02-27")
                        .code())
                .isZero();
        assertThat(call(OPEN, "judge", "--as-of", Sample.AS_OF, "--accept-shrink", "SES-04")
                        .code())
                .isEqualTo(3);

        Calling accepted = call(OPEN, "judge", "--as-of", Sample.AS_OF, "--accept-shrink", "WHP-03");

        assertThat(accepted.code()).isEqualTo(1);
        assertThat(accepted.out())
                .contains("Taken in before, and counted in part or not at all since")
                .contains("  WHP-03/2019/" + PLANS + " is refused now, SAME_NAME: WHP-03/2019/" + PLANS + ": SES-04/"
                        + PLANS + " has the same name with other bytes");
        assertThat(call(OPEN, "judge", "--as-of", Sample.AS_OF).out()).contains("nothing has changed");
    }

    @Test
    void whatIsBelowTheSettingIsToldAndNotAsked() {
        Map<String, String> never = Map.of("WAYMARK_FOLDERS", "open", "WAYMARK_SHRINK_PERCENT", "100");
        call(never, "take-in", "--landing", landing.toString());

        Calling judged = call(never, "judge", "--as-of", Sample.AS_OF);

        assertThat(judged.code()).isEqualTo(1);
        assertThat(judged.out()).contains(PLANS + " is refused now, SAME_NAME");
    }

    private Calling call(Map<String, String> environment, String... arguments) {
        return Calling.waymark(
                environment,
                Stream.concat(Stream.of(arguments), Stream.of("--home", home.toString()))
                        .toArray(String[]::new));
    }
}
