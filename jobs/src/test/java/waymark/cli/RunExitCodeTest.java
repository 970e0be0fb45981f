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
}
