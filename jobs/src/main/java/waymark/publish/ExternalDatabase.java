package waymark.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.postgresql.Driver;
import waymark.problem.WaymarkException;

/** A PostgreSQL that someone else runs, reached by its JDBC URL. */
public final class ExternalDatabase implements Database {

    private final Sessions sessions;
    private final Publisher publisher;
    private final Path passwordFile;
    private final ReaderLimits limits;

    /**
     * @param url {@code jdbc:postgresql://host:port/database}
     * @param login the publisher's login: it needs CREATEROLE and to own the database, unless an administrator has
     * prepared both
     * @param passwordFile where the password of {@link #ANALYST_LOGIN} is kept, made when missing
     * @throws WaymarkException when the URL is not one
     */
    public ExternalDatabase(String url, String login, String password, Path passwordFile, ReaderLimits limits) {
        if (Driver.parseURL(url, null) == null) {
            throw WaymarkException.wrongUse("\"" + Sessions.shown(url) + "\" is not the URL of a PostgreSQL: write"
                    + " jdbc:postgresql://host:5432/database in the settings");
        }
        this.sessions = new Sessions(url);
        this.publisher = new Publisher(sessions, login, password, limits);
        this.passwordFile = passwordFile;
        this.limits = limits;
    }

    @Override
    public Connection publisher() {
        return publisher.session();
    }

    @Override
    public Connection analyst() {
        return publisher.analyst(admitAnalyst());
    }

    @Override
    public String admitAnalyst() {
        String password = Passwords.keptIn(passwordFile, ANALYST_LOGIN).of(ANALYST_LOGIN);
        publisher.admitAnalyst(password);
        return password;
    }

    @Override
    public List<String> prepare() {
        return publisher.prepare();
    }

    @Override
    public String url() {
        return sessions.url();
    }

    @Override
    public List<String> howToConnect() {
        admitAnalyst();
        return List.of(
                "JDBC URL  " + url(),
                "login     " + ANALYST_LOGIN + " (reads the marts, changes nothing)",
                "password  in " + passwordFile);
    }

    @Override
    public ReaderLimits limits() {
        return limits;
    }

    @Override
    public void makeBeside(String name, String login, String password) {
        try (Connection session = publisher()) {
            new SideDatabase(session, name, login).make(password);
        } catch (SQLException e) {
            throw Faults.doing("making database " + name, e);
        }
    }

    /** Does nothing: whoever runs the server runs its vacuum. */
    @Override
    public Optional<String> tidy() {
        return Optional.empty();
    }

    /** Does nothing: a text in the log of a server that someone else runs is for them to delete. */
    @Override
    public void forget(Collection<String> texts) {}

    /** Does nothing: the server is not ours. */
    @Override
    public void close() {}
}
