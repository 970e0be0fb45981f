package waymark.publish;

import java.util.Locale;

/** The roles that read the marts. None owns or may create anything. Logins are made members of one of them. */
public enum Reader {
    /** Reads every contract. */
    PERFORMANCE_MANAGER("Reads the marts of every contract"),
    /** Reads the contracts that {@code access.membership} names for the login, and no others. */
    CONTRACT_MANAGER("Reads the marts of the contracts that access.membership names for the login"),
    /** Reads every contract; like everyone, without any key of a person. */
    ANALYST("Reads the marts of every contract, by SQL");

    private final String comment;

    Reader(String comment) {
        this.comment = comment;
    }

    /** The role's name in PostgreSQL. */
    public String role() {
        return name().toLowerCase(Locale.ROOT);
    }

    String comment() {
        return comment;
    }
}
