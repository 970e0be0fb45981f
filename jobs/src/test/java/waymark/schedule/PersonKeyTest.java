package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.intake.Folders;
import waymark.intake.Limits;
import waymark.intake.People;
import waymark.intake.Pseudonyms;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.settings.DashboardSettings;
import waymark.settings.Settings;
import waymark.settings.ShrinkSettings;

final class PersonKeyTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path home;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                           | key                                | accepted
            32 characters                         | 0123456789abcdef0123456789abcdef   | true
            31 characters                         | 0123456789abcdef0123456789abcde    | false
            31 characters and white space         | '0123456789abcdef0123456789abcde ' | false
            31 characters, one of them of 2 units | 😀123456789abcdef0123456789abcde   | false
            nothing                               | ''                                 | false
            """)
    void takesAKeyOf32CharactersFromEnvironmentOrFile(String situation, String key, boolean accepted)
            throws IOException {
        Path file = keyFile(home.resolve("key"), key, "rw-------");

        if (accepted) {
            assertThat(read(Optional.empty(), Map.of("WAYMARK_PERSON_KEY", key)).checkValue())
                    .as(situation)
                    .isEqualTo(checkValue(key))
                    .isEqualTo(read(Optional.of(file), Map.of()).checkValue());
        } else {
            WaymarkException refused = refused(Optional.empty(), Map.of("WAYMARK_PERSON_KEY", key));
            assertThat(refused)
                    .hasMessageStartingWith("WAYMARK_PERSON_KEY has ")
                    .hasMessageContaining("32 characters or more");
            assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(refused(Optional.of(file), Map.of())).hasMessageStartingWith("key file " + file + " has ");
        }
        assertThat(home.resolve("keys")).doesNotExist();
    }

    @Test
    void prefersTheEnvironmentToTheFileSetAndThatToTheOneOfTheHome() throws IOException {
        Path set = keyFile(home.resolve("set"), "s".repeat(32), "rw-------");
        keyFile(home.resolve("keys/person-key"), "h".repeat(32), "rw-------");

        assertThat(read(Optional.of(set), Map.of("WAYMARK_PERSON_KEY", KEY)).checkValue())
                .isEqualTo(checkValue(KEY));
        assertThat(read(Optional.of(set), Map.of()).checkValue()).isEqualTo(checkValue("s".repeat(32)));
        assertThat(read(Optional.empty(), Map.of()).checkValue()).isEqualTo(checkValue("h".repeat(32)));
    }

    @Test
    void makesAKeyForItsOwnerAloneAndKeepsIt() throws IOException {
        Pseudonyms made = read(Optional.empty(), Map.of());

        Path file = home.resolve("keys/person-key");
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(read(Optional.empty(), Map.of()).checkValue()).isEqualTo(made.checkValue());
        assertThat(read(Optional.empty(), Map.of("WAYMARK_PERSON_KEY", Files.readString(file)))
                        .checkValue())
                .isEqualTo(made.checkValue());
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void makesTheKeyAgainWhenItWasLeftHalfWritten() throws IOException {
        Path half = keyFile(home.resolve("keys/person-key.new"), "012", "rw-r--r--");

        read(Optional.empty(), Map.of());

        assertThat(half).doesNotExist();
        assertThat(Files.readString(home.resolve("keys/person-key"))).hasSize(65);
    }

    @Test
    void makesAnotherKeyForAnotherHome() {
        Settings other = settings(home.resolve("other"), Optional.empty());

        assertThat(PersonKey.read(other, Map.of()).checkValue())
                .isNotEqualTo(read(Optional.empty(), Map.of()).checkValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # mode    | accepted
            rw------- | true
            r-------- | true
            rw-r----- | false
            rw--w---- | false
            rw----r-- | false
            rw-----w- | false
            """)
    void refusesAKeyFileThatIsOpenToOthers(String mode, boolean accepted) throws IOException {
        Path file = keyFile(home.resolve("key"), KEY, mode);

        if (accepted) {
            assertThat(read(Optional.of(file), Map.of()).checkValue()).isEqualTo(checkValue(KEY));
        } else {
            assertThat(refused(Optional.of(file), Map.of())).hasMessageContaining("run: chmod 600 '" + file + "'");
        }
    }

    @Test
    void makesNoSecondKeyForALake() throws IOException {
        Files.createDirectories(home.resolve("lake"));
        read(Optional.empty(), Map.of());
        Files.delete(home.resolve("keys/person-key"));
        Files.writeString(home.resolve("lake/lake.json"), "{}");

        WaymarkException refused = refused(Optional.empty(), Map.of());

        assertThat(refused).hasMessageStartingWith("the key of this lake is missing or empty: put back " + home);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(home.resolve("keys/person-key")).doesNotExist();
    }

    @Test
    void refusesAFileThatIsMissingOrNoText() throws IOException {
        Path missing = home.resolve("missing");
        assertThat(refused(Optional.of(missing), Map.of())).hasMessageContaining("there is no " + missing);
        assertThat(missing).doesNotExist();

        Path binary = keyFile(home.resolve("binary"), "", "rw-------");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(refused(Optional.of(binary), Map.of())).hasMessageContaining("is not text");

        Path directory = Files.createDirectory(home.resolve("directory"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        assertThat(refused(Optional.of(directory), Map.of())).hasMessageContaining("make it a file that you may read");
    }

    private static Path keyFile(Path file, String key, String mode) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, key);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static String checkValue(String key) {
        return new Pseudonyms(key.getBytes(StandardCharsets.UTF_8)).checkValue();
    }

    private Pseudonyms read(Optional<Path> keyFile, Map<String, String> environment) {
        return PersonKey.read(settings(home, keyFile), environment);
    }

    private WaymarkException refused(Optional<Path> keyFile, Map<String, String> environment) {
        WaymarkException refused = catchThrowableOfType(WaymarkException.class, () -> read(keyFile, environment));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static Settings settings(Path home, Optional<Path> keyFile) {
        return new Settings(
                home,
                People.SYNTHETIC,
                keyFile,
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(60),
                90,
                Optional.empty(),
                Folders.NAMED,
                ShrinkSettings.USUAL,
                DashboardSettings.NONE,
                Limits.usual(),
                LocalDate.of(2034, 12, 31));
    }
}
