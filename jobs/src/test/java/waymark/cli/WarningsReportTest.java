package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.Lake;
import waymark.lake.LakeTables;
import waymark.schedule.RunRecord;

class WarningsReportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    @TempDir
    Path folder;

    @Test
    void countsTheWarningsOfEachCode() {
        Lake lake = new Lake(folder.toString());
        long version = lake.replace(
                LakeTables.WARNING,
                Stream.of("DATES_ODD", "VERSION_TYPE", "BEFORE_REFERRAL", "VERSION_TYPE")
                        .map(WarningsReportTest::row)
                        .iterator());

        assertThat(report(lake, Map.of("warning", version))).isEqualTo("""

            Warnings: nothing is refused for them and no figure changes
              VERSION_TYPE                             2
              BEFORE_REFERRAL                          1
              DATES_ODD                                1
            """);
    }

    @Test
    void saysNothingWhenThereIsNoWarning() {
        Lake lake = new Lake(folder.toString());
        long version = lake.replace(LakeTables.WARNING, List.<Object[]>of().iterator());

        assertThat(report(lake, Map.of("warning", version))).isEmpty();
    }

    @Test
    void saysThatAnOlderBuildMadeNone() {
        assertThat(report(new Lake(folder.toString()), Map.of("finding", 3L))).isEqualTo("""

            Warnings: run R was judged by an older build, which made none; run again
            """);
    }

    private static String report(Lake lake, Map<String, Long> versions) {
        RunRecord run = new RunRecord(
                "R",
                "run",
                Instant.EPOCH,
                Instant.EPOCH,
                DAY,
                null,
                "f",
                versions,
                List.of(),
                List.of(),
                "DONE",
                "0.1.0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WarningsReport(lake, run).print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Object[] row(String code) {
        return new Object[] {code, "ROW", null, "R1", "C1", "R1", DAY, "looks wrong", null, null};
    }
}
