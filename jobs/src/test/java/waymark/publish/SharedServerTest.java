package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several commands on one home. */
class SharedServerTest {

    @TempDir
    Path home;

    private EmbeddedDatabase database;

    @BeforeEach
    void takeAHomeThatWasMade() throws IOException {
        MadeHome.copyTo(home);
        database = MadeHome.open(home);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private Optional<RunningServer> running() throws IOException {
        return new DataDirectory(home.resolve("postgres/data")).running();
    }

    private void remember(String what) throws SQLException {
        try (Connection publisher = database.publisher()) {
            Sql.run(publisher, "CREATE SCHEMA kept_" + what);
        }
    }

    private boolean remembers(String what) throws SQLException {
        try (Connection publisher = database.publisher()) {
            return Sql.holds(publisher, "SELECT to_regnamespace(?) IS NOT NULL", "kept_" + what);
        }
    }

    @Test
    void oneProcessMayOpenItTwice() throws Exception {
        remember("it");
        EmbeddedDatabase second = MadeHome.open(home);
        assertThat(second.url()).isEqualTo(database.url());
        database.close();
        try (Connection publisher = second.publisher()) {
            assertThat(publisher.isValid(1)).isTrue();
        }
        assertThat(running()).isPresent();
        second.close();
        assertThat(running()).isEmpty();
    }

    @Test
    void joinsTheServerThatAnotherCommandHoldsAndLeavesItRunning() throws Exception {
        try (OtherCommand other = new OtherCommand("hold", home)) {
            long pid = running().orElseThrow().process().pid();
            remember("it");
            assertThat(running().orElseThrow().process().pid()).isEqualTo(pid);
            database.close();
            assertThat(running()).isPresent();
            assertThat(other.end()).isZero();
            assertThat(running()).isEmpty();
        }
    }

    @Test
    void whoLeavesLastStopsTheServer() throws Exception {
        try (OtherCommand other = new OtherCommand("hold", home)) {
            remember("it");
            assertThat(other.end()).isZero();
            assertThat(running()).isPresent();
            assertThat(remembers("it")).isTrue();
            database.close();
            assertThat(running()).isEmpty();
        }
    }

    @Test
    void theServerOfAKilledCommandIsJoinedAndStopped() throws Exception {
        try (OtherCommand other = new OtherCommand("hold", home)) {
            other.kill();
            ProcessHandle orphan = running().orElseThrow().process();
            remember("it");
            assertThat(running().orElseThrow().process().pid()).isEqualTo(orphan.pid());
            database.close();
            assertThat(running()).isEmpty();
        }
    }

    @Test
    void theServerOfAFirstStartThatWasKilledIsMadeAnew() throws Exception {
        try (OtherCommand other = new OtherCommand("hold", home)) {
            other.kill();
            long orphan = running().orElseThrow().process().pid();
            Files.delete(home.resolve("postgres/data/waymark.finished"));
            remember("it");
            assertThat(remembers("it")).isTrue();
            assertThat(running().orElseThrow().process().pid()).isNotEqualTo(orphan);
        }
    }

    @Test
    void aPublishThatIsKilledLeavesTheOldMarts() throws Exception {
        PostgresMarts marts = new PostgresMarts(database, Marts.base(), Duration.ofSeconds(20));
        marts.publish(new SampleMarts(1), SampleMarts.run(1));
        try (OtherCommand other = new OtherCommand("publish", home)) {
            other.kill();
        }
        try (Connection analyst = database.analyst()) {
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM measure"))
                    .containsExactly("1");
            marts.publish(new SampleMarts(3), SampleMarts.run(3));
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM measure"))
                    .containsExactly("3");
            assertThat(Sql.text(analyst, "SELECT count(*) FROM pg_class WHERE relname = 'measure'"))
                    .isEqualTo("1");
        }
    }
}
