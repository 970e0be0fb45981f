package waymark.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.dashboard.access.FirstPasswords.Door;

class FirstPasswordsTest {

    @TempDir
    private Path home;

    @Test
    void holdsTheLatestForEachPersonAndDoorAndOthersMayNotReadIt() throws IOException {
        FirstPasswords passwords = new FirstPasswords(home);
        passwords.write(Door.DASHBOARDS, "joan", "first");
        passwords.write(Door.POSTGRESQL, "joan", "of another door");
        passwords.write(Door.DASHBOARDS, "joanna", "of another person");
        passwords.write(Door.DASHBOARDS, "joan", "second");

        assertThat(passwords.file()).isEqualTo(home.resolve("keys").resolve("first-passwords"));
        assertThat(Files.readAllLines(passwords.file()))
                .containsExactly(
                        "# First passwords. Hand each to its owner, who changes it; then remove its line.",
                        "postgresql joan of another door",
                        "dashboards joanna of another person",
                        "dashboards joan second");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords.file())))
                .isEqualTo("rw-------");
        assertThat(home.resolve("keys")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whoRemovesLinesFindsNoneOfThemAgain() throws IOException {
        FirstPasswords passwords = new FirstPasswords(home);
        passwords.write(Door.DASHBOARDS, "joan", "first");
        Files.delete(passwords.file());

        passwords.write(Door.DASHBOARDS, "pat", "hers");

        assertThat(Files.readString(passwords.file())).doesNotContain("joan");
    }
}
