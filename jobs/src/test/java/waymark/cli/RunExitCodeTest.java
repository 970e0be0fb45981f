package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run says by its exit code whether this run refused something. */
class RunExitCodeTest {

    @TempDir
    private Path folder;

    @Test
    void aRefusedRowCountsForTheRunThatRefusedItAlone() throws IOException {
        Path landing = Files.createDirectory(folder.resolve("landing"));
        Files.writeString(landing.resolve("instrument_dwp_20190128_001.csv"), """
            instrument_id,instrument_name,dimension,scale_min,scale_max,polarity
            DT-ONE,One,MOTIVATION,0,10,HIGHER_IS_BETTER
            DT-ONE,One,SKILLS,10,0,HIGHER_IS_BETTER
            """);
        String home = folder.resolve("home").toString();
        String[] run = {"run", "--home", home, "--landing", landing.toString(), "--as-of", "2019-02-28"};

        assertThat(Sample.done(1, run).out()).contains("refused for SCALE 1");
        assertThat(Sample.done(0, run).out()).contains("no new files", "nothing has changed since run");
    }

    @Test
    void whatCannotBeTakenInIsNamedAndCountsForEveryRunThatMeetsIt() throws IOException {
        Path landing = Files.createDirectory(folder.resolve("landing"));
        Files.writeString(landing.resolve("provider_dwp_20190128_001.csv"), """
            provider_id,provider_name,kind
            P07,Provider P07,PRIME
            """);
        Files.createSymbolicLink(landing.resolve("provider_dwp_20190129_001.csv"), Path.of("/dev/zero"));
        String home = folder.resolve("home").toString();
        String[] run = {"run", "--home", home, "--landing", landing.toString(), "--as-of", "2019-02-28"};
        String named = "provider_dwp_20190129_001.csv: it is a symbolic link, which is not followed; put the file or"
                + " folder itself there";

        assertThat(Sample.done(1, run).out()).contains("1 new files, 0 of them refused", named);
        assertThat(Sample.done(1, run).out()).contains("no new files", named);
        assertThat(Sample.done(1, "take-in", "--home", home, "--landing", landing.toString())
                        .out())
                .contains(named);
        assertThat(Sample.done(0, "status", "--home", home).out()).contains("Ignored in the landing folder", named);
    }
}
