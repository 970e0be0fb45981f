package waymark.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The PostgreSQL under a home directory: real, from Maven, for this machine only. It starts when it is first asked,
 * joins the server that another command has started, and stops when the last command that uses it is done.
 */
public final class EmbeddedDatabase implements Database {

    private final EmbeddedServer server;
    private final Path passwordFile;
    private final ReaderLimits limits;
    private Publisher publisher;

    /**
     * The database of the home directory {@code home}: its files are under {@code postgres/}, its passwords in {@code
     * keys/postgres}.
     *
     * @param auditDays how many days its record of who asked what is kept
     */
    public EmbeddedDatabase(Path home, ReaderLimits limits, int auditDays) {
        this(home, home, limits, auditDays);
    }

    /** Whether a home has one: without, nothing has ever been published in it. */
    public static boolean isMade(Path home) {
        return new DataDirectory(home.resolve("postgres").resolve("data")).isFinished();
    }

    /** As the other, with the server's programs of another home. */
    EmbeddedDatabase(Path home, Path programsOf, ReaderLimits limits, int auditDays) {
        Path root = home.toAbsolutePath().normalize();
        Path other = programsOf.toAbsolutePath().normalize();
        this.passwordFile = root.resolve("keys").resolve("postgres");
        this.server = new EmbeddedServer(
                root.resolve("postgres"),
                new ServerPrograms(
                        other.resolve("postgres").resolve("server"),
                        other.resolve("keys").resolve("postgres-programs")),
                auditDays);
        this.limits = limits;
    }

    @Override
    public Connection publisher() {
        return started().session();
    }

    @Override
    public Connection analyst() {
        return started().analyst(admitAnalyst());
    }

    @Override
    public String admitAnalyst() {
        String password = passwords().of(ANALYST_LOGIN);
        started().admitAnalyst(password);
        return password;
    }

    @Override
    public List<String> prepare() {
        List<String> weaknesses = started().prepare();
        return Stream.concat(weaknesses.stream(), server.notes().stream()).toList();
    }

    @Override
    public String url() {
        started();
        return server.url(EmbeddedServer.DATABASE);
    }

    @Override
    public List<String> howToConnect() {
        admitAnalyst();
        return List.of(
                "JDBC URL  " + url(),
                "login     " + ANALYST_LOGIN + " (reads the marts, changes nothing)",
                "password  in " + passwordFile + ", after " + ANALYST_LOGIN + "=");
    }

    @Override
    public ReaderLimits limits() {
        return limits;
    }

    @Override
    public void makeBeside(String name, String login, String password) {
        started();
        try (Connection superuser = server.superuser(EmbeddedServer.DATABASE)) {
            new SideDatabase(superuser, name, login).make(password);
            // What others keep of their own is not what readers ask.
            Sql.run(superuser, "ALTER DATABASE " + Sql.identifier(superuser, name) + " SET log_statement = 'none'");
        } catch (SQLException e) {
            throw Faults.doing("making database " + name, e);
        }
    }

    @Override
    public Optional<String> tidy() {
        started();
        return server.tidy();
    }

    @Override
    public void forget(Collection<String> texts) {
        started();
        try {
            server.forget(texts);
        } catch (SQLException e) {
            throw Faults.doing("deleting what is logged", e);
        }
    }

    Path passwordFile() {
        return passwordFile;
    }

    private synchronized Publisher started() {
        if (publisher == null) {
            Passwords passwords = passwords();
            server.start(passwords);
            publisher = new Publisher(
                    new Sessions(server.url(EmbeddedServer.DATABASE)), OWNER, passwords.of(OWNER), limits);
        }
        return publisher;
    }

    private Passwords passwords() {
        return Passwords.keptIn(passwordFile, EmbeddedServer.SUPERUSER, OWNER, ANALYST_LOGIN);
    }

    @Override
    public synchronized void close() {
        publisher = null;
        server.stop();
    }
}
