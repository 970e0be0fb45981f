package waymark.publish;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that Waymark publishes to. Opening one costs nothing; it is reached, or started, when first asked. */
public interface Database extends AutoCloseable {

    /** The role that owns everything Waymark publishes. */
    String OWNER = "waymark_owner";

    /** The login that {@code sql} uses and hands out; an {@link Reader#ANALYST}. */
    String ANALYST_LOGIN = "waymark_analyst";

    /**
     * A session of the publisher's own login: read-write, no time limit, nothing on the search path.
     *
     * @throws waymark.problem.WaymarkException when it cannot be had; the message says what to mend
     */
    Connection publisher();

    /**
     * A session of {@link #ANALYST_LOGIN}, which is made when it is missing.
     *
     * @throws waymark.problem.WaymarkException when it cannot be had; the message says what to mend
     */
    Connection analyst();

    /**
     * Makes {@link #ANALYST_LOGIN}, or finds it made, so that whoever is given its password can use it.
     *
     * @return the password
     * @throws waymark.problem.WaymarkException when it cannot be made; the message says what to mend
     */
    String admitAnalyst();

    /**
     * Makes roles and rights as they have to be; what could not be done and weakens them, in words, each with the
     * remedy.
     */
    List<String> prepare();

    /**
     * Clears away what a publish has left of the old marts, as far as it is ours to do.
     *
     * @return why it could not be done, in words
     */
    Optional<String> tidy();

    /**
     * Deletes what the databases beside the marts have logged about these texts, as far as it is ours to do: requests, queries and
     * remembered filters of the dashboards.
     *
     * @throws waymark.problem.WaymarkException when it cannot be done; the message says what to mend
     */
    void forget(Collection<String> texts);

    /** The JDBC URL, without user and password. */
    String url();

    /** How long readers may keep it busy. */
    ReaderLimits limits();

    /**
     * Makes another database on the same server, for a login that owns it and has no part in the marts; or finds both made, and
     * gives the login this password.
     *
     * @throws waymark.problem.WaymarkException when it cannot be had; the message says what to mend
     */
    void makeBeside(String name, String login, String password);

    /** What a person needs to connect as {@link #ANALYST_LOGIN} with a tool of their own, one line each. */
    List<String> howToConnect();

    @Override
    void close();
}
