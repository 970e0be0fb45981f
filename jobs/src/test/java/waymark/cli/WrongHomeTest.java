package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home, a database or a disk that does not fit: what was there stays as it was, and the next run carries on. */
class WrongHomeTest {

    @TempDir
    private Path folder;

    private String home;
    private String landing;

    @BeforeEach
    void aSmallLandingFolder() throws IOException {
        home = folder.resolve("home").toString();
        landing = folder.resolve("landing").toString();
        Files.createDirectories(Path.of(landing));
        send("instrument_dwp_20190128_001.csv", "DT-ONE,One,MOTIVATION,0,10,HIGHER_IS_BETTER");
    }

    @Test
    void anotherPersonKeyIsRefused() throws IOException {
        takeIn(0);
        send("instrument_dwp_20190129_001.csv", "DT-TWO,Two,MOTIVATION,0,10,HIGHER_IS_BETTER");
        Map<String, String> environment = Map.of("WAYMARK_PERSON_KEY", "a key of thirty-two characters or more");
        Calling other = Calling.waymark(environment, "take-in", "--home", home, "--landing", landing);
        assertThat(other.err()).contains("this person key is not that of lake", "WAYMARK_PERSON_KEY");
        assertThat(other.code()).isEqualTo(2);
        assertThat(takeIn(0).out()).contains("1 new files");
    }

    @Test
    void aLakeOfANewerWaymarkIsRefused() throws IOException {
        takeIn(0);
        Path format = Path.of(home, "lake", "lake.json");
        String written = Files.readString(format);
        // Hadoop keeps a checksum beside each file that it writes.
        Files.deleteIfExists(format.resolveSibling(".lake.json.crc"));
        Files.writeString(format, written.replaceAll("\"format\" : [0-9]+", "\"format\" : 99"));
        send("instrument_dwp_20190129_001.csv", "DT-TWO,Two,MOTIVATION,0,10,HIGHER_IS_BETTER");
        assertThat(takeIn(2).err()).contains("was made by a newer Waymark (format 99", "update Waymark");
        assertThat(Sample.done(2, "judge", "--home", home, "--as-of", Sample.AS_OF)
                        .err())
                .contains("newer Waymark");
        Files.writeString(format, written);
        assertThat(takeIn(0).out()).contains("1 new files");
    }

    @Test
    void realPeopleDoNotGoIntoALakeOfSyntheticOnes() {
        takeIn(0);
        Calling real =
                Calling.waymark(Map.of("WAYMARK_PEOPLE", "real"), "take-in", "--home", home, "--landing", landing);
        assertThat(real.err()).contains("holds synthetic people");
        assertThat(real.code()).isEqualTo(2);
    }

    @Test
    void figuresAreKeptWhenPostgresqlCannotBeReached() throws IOException {
        Map<String, String> nowhere = Map.of(
                "WAYMARK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/marts",
                "WAYMARK_DATABASE_USER", "waymark",
                "WAYMARK_DATABASE_PASSWORD", "secret");
        String[] run = {"run", "--home", home, "--landing", landing, "--as-of", Sample.AS_OF};
        Calling first = Calling.waymark(nowhere, run);
        assertThat(first.err())
                .contains("PostgreSQL at", "cannot be reached", "mend the URL")
                .doesNotContain("secret");
        assertThat(first.code()).isEqualTo(3);
        assertThat(Sample.done(0, "status", "--home", home).out()).contains("FAILED");
        assertThat(Sample.export(Path.of(home)).resolve("delivery.csv"))
                .content()
                .contains("ACCEPTED");

        Calling second = Calling.waymark(nowhere, run);
        assertThat(second.out()).contains("no new files", "nothing has changed since run");
        assertThat(second.code()).isEqualTo(3);
    }

    @Test
    void aFullDiskIsToldAndTheNextRunCarriesOn() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                call("mount", "-t", "tmpfs", "-o", "size=300k", "waymark", disk.toString()) == 0,
                "skipped: only an administrator of Linux can mount the small disk that this fills");
        try {
            String full = disk.resolve("home").toString();
            Path ballast = Files.write(disk.resolve("ballast"), new byte[280 << 10]);
            Calling first = Calling.waymark("take-in", "--home", full, "--landing", landing);
            assertThat(first.err())
                    .startsWith("waymark: ")
                    .containsAnyOf("the disk is full", "free space", "make room")
                    .doesNotContain("unexpectedly");
            assertThat(first.code()).isEqualTo(3);
            Files.delete(ballast);
            assertThat(call("mount", "-o", "remount,size=50m", disk.toString())).isZero();
            assertThat(Sample.done(0, "take-in", "--home", full, "--landing", landing)
                            .out())
                    .contains("1 new files");
        } finally {
            // Lazily: Hadoop leaves a file open that it could not close, until it is collected.
            assertThat(call("umount", "-l", disk.toString())).isZero();
        }
    }

    private static int call(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            return -1; // there is no such program
        }
    }

    private Calling takeIn(int code) {
        return Sample.done(code, "take-in", "--home", home, "--landing", landing);
    }

    private void send(String name, String row) throws IOException {
        Files.writeString(
                Path.of(landing, name),
                "instrument_id,instrument_name,dimension,scale_min,scale_max,polarity\n" + row + "\n");
    }
}
