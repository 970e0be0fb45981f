package waymark.dashboard.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupersetHomeTest {

    @TempDir
    private Path home;

    /** Superset's logs and data, in it, are written with the permissions that its programs like. */
    @ParameterizedTest(name = "before: {0}")
    @ValueSource(strings = {"none", "rwxr-xr-x", "rwxrwxrwx"})
    void nobodyElseSeesLogsAndData(String before) throws IOException {
        Path folder = home.resolve("superset");
        if (!before.equals("none")) {
            Files.setPosixFilePermissions(Files.createDirectory(folder), PosixFilePermissions.fromString(before));
        }

        SupersetHome own = new SupersetHome(home);
        Path config = own.writeConfig();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(config).hasParentRaw(folder);
        assertThat(own.log("setup")).hasParentRaw(folder);
        assertThat(folder.resolve("data")).isDirectory();
    }

    @Test
    void settingsAreWrittenAnew() throws IOException {
        SupersetHome own = new SupersetHome(home);
        Path config = Files.writeString(own.writeConfig(), "older");

        assertThat(own.writeConfig()).isEqualTo(config);
        assertThat(config).content().contains("SUPERSET_METADATA_URI");
    }
}
