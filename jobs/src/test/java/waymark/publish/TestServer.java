package waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The one real PostgreSQL that all tests of a JVM share. It starts with the first test that asks and ends with the JVM.
 */
final class TestServer {

    static final ReaderLimits LIMITS = new ReaderLimits(Duration.ofSeconds(20), Duration.ofSeconds(30), 8);

    private static EmbeddedDatabase shared;

    private TestServer() {}

    static synchronized EmbeddedDatabase shared() {
        if (shared == null) {
            try {
                Path home = Files.createTempDirectory("waymark postgres ");
                shared = new EmbeddedDatabase(home, LIMITS, 90);
                // The roles and the analysts' login are this publisher's own, whichever test comes first.
                shared.prepare();
                shared.analyst().close();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    shared.close();
                    remove(home);
                }));
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    static void remove(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session of a login that reads in the given role. */
    static Connection reader(String login, Reader role) throws SQLException {
        try (Connection publisher = shared().publisher()) {
            new Access(publisher, LIMITS).admit(login, role, "secret of " + login);
        }
        return new Sessions(shared().url()).open(login, "secret of " + login);
    }

    /** A database of its own on the shared server, owned by the publisher's login. */
    static String fresh(String name) throws SQLException {
        String url = shared().url();
        try (Connection superuser = superuser()) {
            Sql.run(superuser, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            Sql.run(superuser, "CREATE DATABASE " + name + " OWNER " + Database.OWNER);
        }
        return url.substring(0, url.lastIndexOf('/') + 1) + name;
    }

    static Connection superuser() {
        return new Sessions(shared().url()).unlimited(EmbeddedServer.SUPERUSER, password(EmbeddedServer.SUPERUSER));
    }

    static String password(String login) {
        return Passwords.keptIn(shared().passwordFile(), login).of(login);
    }

    /** The home whose programs other servers use too. */
    static Path home() {
        return shared().passwordFile().getParent().getParent();
    }
}
