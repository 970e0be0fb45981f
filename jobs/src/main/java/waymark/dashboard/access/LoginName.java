package waymark.dashboard.access;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a person may be called who logs in to Superset, and perhaps to PostgreSQL. */
final class LoginName {

    /** Superset tells names apart without regard to capitals, PostgreSQL with, so there are none. PostgreSQL takes 63 characters. */
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._@-]{1,62}");

    /** Logins that have a meaning already, there or here. */
    private static final Pattern RESERVED = Pattern.compile(
            "admin|public|none|guest|postgres|superset_meta|analyst|performance_manager|contract_manager|(waymark_|pg_).*");

    private LoginName() {}

    /** What is wrong with a name and how to mend it, to be told after the name; nothing when it will do. */
    static Optional<String> fault(String name) {
        if (!FORM.matcher(name).matches()) {
            return Optional.of("is not a login; write 2 to 63 small letters, digits or . _ @ -, a letter first");
        }
        if (RESERVED.matcher(name).matches()) {
            return Optional.of("has a meaning of its own in Superset or PostgreSQL; write another");
        }
        return Optional.empty();
    }
}
