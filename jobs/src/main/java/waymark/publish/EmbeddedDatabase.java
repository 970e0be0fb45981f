package waymark.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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
     */
    public EmbeddedDatabase(Path home, ReaderLimits limits) {
        this(home, home.resolve("postgres").resolve("server"), limits);
    }

    /** Whether a home has one: without, nothing has ever been published in it. */
    public static boolean isMade(Path home) {
        return new DataDirectory(home.resolve("postgres").resolve("data")).isFinished();
    }

    /** As the other, with the server's programs in {@code binaries}. */
    EmbeddedDatabase(Path home, Path binaries, ReaderLimits limits) {
        Path root = home.toAbsolutePath().normalize();
        this.passwordFile = root.resolve("keys").resolve("postgres");
        this.server = new EmbeddedServer(root.resolve("postgres"), binaries.toAbsolutePath());
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
        return started().prepare();
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
        } catch (SQLException e) {
            throw Faults.doing("making database " + name, e);
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
