package waymark.dashboard.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

class PythonSearchTest {

    @TempDir
    private Path folder;

    /** Names and versions as name=version, in the order of the path. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the one that there is              | python3=3.11                                   | python3    | 3.11
            the oldest that will do            | python3.10=3.10                                | python3.10 | 3.10
            the newest that will do            | python3.12=3.12                                | python3.12 | 3.12
            one beside others that are too new | python3=3.13, python3.13=3.13, python3.12=3.12 | python3.12 | 3.12
            one beside others that are too old | python3=3.9, python3.10=3.10                   | python3.10 | 3.10
            the one that was tried most        | python3.12=3.12, python3.10=3.10, python3.11=3.11 | python3.11 | 3.11
            a name that lies about its version | python3.11=3.13, python3=3.10                  | python3    | 3.10
            """)
    void finds(String situation, String there, String name, String version) throws IOException {
        for (String each : there.split(",", -1)) {
            String[] parts = each.strip().split("=", 2);
            Fake.python(folder.resolve(parts[0]), parts[1]);
        }

        assertThat(new PythonSearch(folder.toString()).find()).isEqualTo(new Python(folder.resolve(name), version));
    }

    /** As of a version manager that has the name on the path and not the version on the disk. */
    @Test
    void passesByAFrontThatDoesNotRun() throws IOException {
        Path fronts = folder.resolve("fronts");
        Path real = folder.resolve("real");
        Fake.program(fronts.resolve("python3.11"), "echo 'python3.11: command not found' >&2; exit 127");
        Fake.python(real.resolve("python3.11"), "3.11");

        assertThat(new PythonSearch(fronts + ":" + real).find().program()).isEqualTo(real.resolve("python3.11"));
    }

    @Test
    void passesByOneThatCannotMakeEnvironments() throws IOException {
        Fake.program(folder.resolve("python3.11"), "case \"$3\" in *ensurepip*) exit 1 ;; *) echo 3.11 ;; esac");
        Fake.python(folder.resolve("python3.10"), "3.10");

        assertThat(new PythonSearch(folder.toString()).find().version()).isEqualTo("3.10");
    }

    @Test
    void whatIsNoProgramIsNotTried() throws IOException {
        Files.writeString(folder.resolve("python3.11"), "a text");
        Files.createDirectories(folder.resolve("elsewhere"));
        Fake.python(folder.resolve("elsewhere").resolve("python3"), "3.11");

        assertThat(new PythonSearch(":" + folder + "::" + folder.resolve("elsewhere"))
                        .find()
                        .program())
                .isEqualTo(folder.resolve("elsewhere").resolve("python3"));
    }

    @Test
    void saysWhatWasFoundAndWhatToDo() throws IOException {
        Fake.python(folder.resolve("python3"), "3.13");
        Fake.program(folder.resolve("python3.12"), "exit 127");
        Fake.program(folder.resolve("python3.11"), "case \"$3\" in *ensurepip*) exit 1 ;; *) echo 3.11 ;; esac");

        assertThatThrownBy(() -> new PythonSearch(folder.toString()).find())
                .isInstanceOfSatisfying(WaymarkException.class, refused -> assertThat(refused.exitCode())
                        .isEqualTo(ExitCode.WRONG_USE))
                .hasMessageStartingWith("Superset needs Python 3.10, 3.11 or 3.12 on the PATH: ")
                .hasMessageContaining(folder.resolve("python3.11")
                        + " cannot make environments, which takes the package python3.11-venv")
                .hasMessageContaining(folder.resolve("python3.12") + " does not run")
                .hasMessageContaining(folder.resolve("python3") + " is 3.13")
                .hasMessageContaining("WAYMARK_DASHBOARDS_PYTHON");
    }

    @Test
    void saysWhenThereIsNone() {
        assertThatThrownBy(() -> new PythonSearch(folder.toString()).find())
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("and there is no Python");
    }
}
