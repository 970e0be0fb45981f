package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.intake.People;
import waymark.intake.Pseudonyms;
import waymark.lake.Lake;
import waymark.lake.LakeTables;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** Who may enter a home. */
class HomeFolderTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        Path home = folder.resolve("made/with/its/home");

        RunLock.take(home).close();

        for (String each : List.of("", "keys", "postgres", "scratch", "superset")) {
            assertThat(permissions(home.resolve(each))).as(each).isEqualTo("rwx------");
        }
        assertThat(permissions(home.resolve("run.lock"))).isEqualTo("rw-------");
        HomeFolder.check(home);
    }

    @Test
    void theLakeIsMadeForItsOwnerAlone() throws IOException {
        Path lake = folder.resolve("lake");
        LakeFormat.check(lake.toString(), new Pseudonyms(new byte[32]), People.SYNTHETIC);
        Object[] sealed = {"a seal", null, true};
        new Lake(lake.toString())
                .append(LakeTables.SEALED, List.<Object[]>of(sealed).iterator());

        try (Stream<Path> all = Files.walk(lake)) {
            assertThat(all).hasSizeGreaterThan(6).allSatisfy(each -> assertThat(permissions(each))
                    .as(each.toString())
                    .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------"));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "'', rwxr-x---",
        "'', rwx--x--x",
        "'', rwx----w-",
        "lake, rwxr-xr-x",
        "keys, rwx---r-x",
        "postgres, rwxrwxrwx",
        "scratch, rwx--x---",
        "superset, rwxr-xr-x"
    })
    void isRefusedWhenItIsOpenToOthers(String member, String loosened) throws IOException, InterruptedException {
        Path home = folder.resolve("some home");
        RunLock.take(home).close();
        Path open = Files.createDirectories(home.resolve(member));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(loosened));

        WaymarkException refused = refused(home);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(refused).hasMessageContaining("is open to other users of this machine (" + loosened + ")");
        String command = refused.getMessage().substring(refused.getMessage().indexOf("chmod"));
        assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();
        assertThatCode(() -> HomeFolder.check(home)).doesNotThrowAnyException();
    }

    @Test
    void aHomeOfAnEarlierWaymarkIsRefusedAndOneCommandMendsIt() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("lake/referral"));
        Files.createDirectories(home.resolve("postgres/server"));
        for (String each : List.of("", "lake", "lake/referral", "postgres", "postgres/server")) {
            Files.setPosixFilePermissions(home.resolve(each), PosixFilePermissions.fromString("rwxrwxrwx"));
        }

        assertThat(refused(home)).hasMessageEndingWith("chmod -R go-rwx '" + home.toRealPath() + "'");
        assertThat(new ProcessBuilder("chmod", "-R", "go-rwx", home.toString())
                        .start()
                        .waitFor())
                .isZero();
        HomeFolder.check(home);
        RunLock.take(home).close();
    }

    @Test
    void aFolderThatAnOperatorHasMadeForItIsClosed() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("waymark.yaml"), "people: synthetic");

        HomeFolder.check(home);
        RunLock.take(home).close();

        assertThat(permissions(home)).isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lake"})
    void isRefusedWhenItBelongsToAnother(String member) throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "skipped: only an administrator can give a folder away");
        Path home = folder.resolve("home");
        RunLock.take(home).close();
        Files.createDirectories(home.resolve(member));
        Files.setPosixFilePermissions(home.resolve(member), PosixFilePermissions.fromString("rwx------"));
        Files.setAttribute(home.resolve(member), "unix:uid", 65534);

        assertThat(refused(home))
                .hasMessageContaining("belongs to")
                .hasMessageEndingWith("chown -R 0 '" + home.resolve(member).toRealPath() + "'");
    }

    @Test
    void isNotMadeByALook() {
        HomeFolder.check(folder.resolve("nowhere"));
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whatSparkLeftBehindIsDeletedByTheNextRun() throws IOException {
        Path home = folder.resolve("home");
        RunLock.take(home).close();
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("file"), "not ours");
        Files.writeString(
                Files.createDirectories(home.resolve("scratch/blockmgr-1/0c")).resolve("shuffle_0_0_0.data"), "rows");
        Files.createSymbolicLink(home.resolve("scratch/link"), outside);

        try (RunLock lock = RunLock.take(home)) {
            assertThat(home.resolve("scratch")).isEmptyDirectory();
            assertThat(lock.isUnsettled()).isFalse();
        }

        assertThat(outside.resolve("file")).exists();
    }

    @Test
    void aRunThatDidNotComeToItsEndIsRememberedUntilItIsSettled() {
        RunLock killed = RunLock.take(folder);
        killed.unsettle();
        killed.close();
        try (RunLock next = RunLock.take(folder)) {
            assertThat(next.isUnsettled()).isTrue();
        }
        try (RunLock next = RunLock.take(folder)) {
            assertThat(next.isUnsettled()).isTrue();
            next.settle();
        }
        try (RunLock next = RunLock.take(folder)) {
            assertThat(next.isUnsettled()).isFalse();
        }
    }

    private static WaymarkException refused(Path home) {
        WaymarkException refused = catchThrowableOfType(WaymarkException.class, () -> HomeFolder.check(home));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
