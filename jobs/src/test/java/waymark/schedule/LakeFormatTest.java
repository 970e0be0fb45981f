package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.intake.People;
import waymark.intake.Pseudonyms;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

final class LakeFormatTest {

    private static final Pseudonyms KEY = pseudonyms("the key of this lake, thirty-two or more");
    private static final Pseudonyms OTHER = pseudonyms("some other key, also thirty-two or more");

    @TempDir
    private Path folder;

    private Path lake;

    @BeforeEach
    void nameALakeThatIsNotThere() {
        lake = folder.resolve("home/lake");
    }

    @Test
    void writesDownWhatANewLakeIsMadeWith() throws IOException {
        check(KEY, People.REAL);

        String written = Files.readString(lake.resolve("lake.json"));
        assertThat(written.replaceAll("\\s", ""))
                .isEqualTo("{\"format\":1,\"personKey\":\"" + KEY.checkValue() + "\",\"people\":\"real\"}");
        check(KEY, People.REAL);
        assertThat(Files.readString(lake.resolve("lake.json"))).isEqualTo(written);
        assertThat(lake.resolve("lake.json.new")).doesNotExist();
    }

    @Test
    void refusesAnotherKey() {
        check(KEY, People.SYNTHETIC);

        assertThat(refused(OTHER, People.SYNTHETIC, ExitCode.WRONG_USE))
                .hasMessageContaining("this person key is not that of lake")
                .hasMessageContaining("give the key that the lake was made with")
                .hasMessageNotContaining(KEY.checkValue());
        check(KEY, People.SYNTHETIC);
    }

    @Test
    void refusesOtherPeople() {
        check(KEY, People.SYNTHETIC);

        assertThat(refused(KEY, People.REAL, ExitCode.WRONG_USE))
                .hasMessageContaining(
                        "holds synthetic people, and the setting people says real: set people to synthetic");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                 | lake.json                                               | exit
            this format                                 | {"format": 1, "personKey": "KEY", "people": "real"}     |
            this format, with something more            | {"format": 1, "personKey": "KEY", "people": "real", "x": 1} |
            the next format                             | {"format": 2, "personKey": "KEY", "people": "real"}     | WRONG_USE
            the next format, of which we know no more   | {"format": 2}                                           | WRONG_USE
            a format far ahead                          | {"format": 9999999999}                                  | WRONG_USE
            a format before the first                   | {"format": 0, "personKey": "KEY", "people": "real"}     | FAILED
            no format                                   | {"personKey": "KEY", "people": "real"}                  | FAILED
            no key                                      | {"format": 1, "people": "real"}                         | FAILED
            no people                                   | {"format": 1, "personKey": "KEY"}                       | FAILED
            half a file                                 | {"format": 1, "personKey":                              | FAILED
            no object                                   | [1]                                                     | FAILED
            nothing                                     | ''                                                      | FAILED
            """)
    void readsFormatsUpToItsOwn(String situation, String written, ExitCode exit) throws IOException {
        Files.createDirectories(lake);
        Files.writeString(lake.resolve("lake.json"), written.replace("KEY", KEY.checkValue()));

        if (exit == null) {
            check(KEY, People.REAL);
        } else {
            assertThat(refused(KEY, People.REAL, exit))
                    .as(situation)
                    .hasMessageContaining(exit == ExitCode.FAILED ? "cannot be understood" : "newer Waymark");
        }
    }

    @Test
    void refusesALakeWhoseFileWasChangedOnDisk() throws IOException {
        check(KEY, People.REAL);
        Files.writeString(lake.resolve("lake.json"), "{\"format\": 1");

        assertThat(refused(KEY, People.REAL, ExitCode.FAILED)).hasMessageContaining("cannot be understood");
    }

    @Test
    void refusesTablesThatNobodyKnowsTheKeyOf() throws IOException {
        Files.createDirectories(lake.resolve("delivery/_delta_log"));

        assertThat(refused(KEY, People.REAL, ExitCode.FAILED)).hasMessageContaining("has tables but no lake.json");
        assertThat(lake.resolve("lake.json")).doesNotExist();
    }

    @Test
    void makesALakeWhereAnAttemptWasCutShort() throws IOException {
        Files.createDirectories(lake.resolve("scratch"));
        Files.writeString(lake.resolve("lake.json.new"), "{\"form");

        check(KEY, People.REAL);

        assertThat(lake.resolve("lake.json")).content().contains(KEY.checkValue());
        assertThat(lake.resolve("lake.json.new")).doesNotExist();
    }

    @Test
    void saysWhenALakeCannotBeReached() throws IOException {
        Files.createFile(folder.resolve("home"));

        assertThat(refused(KEY, People.REAL, ExitCode.FAILED)).hasMessageContaining("cannot be reached or written");
        WaymarkException unknown = catchThrowableOfType(
                WaymarkException.class, () -> LakeFormat.check("nosuch://host/lake", KEY, People.REAL));
        assertThat(unknown).hasMessageContaining("lake nosuch://host/lake cannot be reached");
    }

    private void check(Pseudonyms key, People people) {
        LakeFormat.check(lake.toString(), key, people);
    }

    private WaymarkException refused(Pseudonyms key, People people, ExitCode exit) {
        WaymarkException refused = catchThrowableOfType(WaymarkException.class, () -> check(key, people));
        assertThat(refused).isNotNull();
        assertThat(refused.exitCode()).isEqualTo(exit);
        return refused;
    }

    private static Pseudonyms pseudonyms(String key) {
        return new Pseudonyms(key.getBytes(StandardCharsets.UTF_8));
    }
}
