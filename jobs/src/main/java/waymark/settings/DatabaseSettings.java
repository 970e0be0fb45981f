package waymark.settings;

/**
 * The PostgreSQL that the marts are published to, when it is not the embedded one.
 *
 * @param url its JDBC URL, without login
 * @param user the login of who publishes
 * @param password theirs; empty where none is asked for
 */
public record DatabaseSettings(String url, String user, String password) {

    /** Without the password, and without the URL's parameters, which may hold one, so that it reaches no log. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url.split("\\?", 2)[0] + ", user=" + user + "]";
    }
}
