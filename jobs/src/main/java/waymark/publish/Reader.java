package waymark.publish;

import java.util.List;
import java.util.Locale;

/** The roles that read the marts. None owns or may create anything. Logins are made members of one of them. */
public enum Reader {
    /** Reads every contract. */
    PERFORMANCE_MANAGER("Reads the marts of every contract"),
    /** Reads copies of its own, of the contracts that {@code access.membership} names for the login; see {@link OwnMarts}. */
    CONTRACT_MANAGER("Has no right of its own: each login reads its own copies, of its contracts"),
    /** Reads every contract; like everyone, without any key of a person. */
    ANALYST("Reads the marts of every contract, by SQL");

    /** Those who may look into what holds every contract. */
    static final List<Reader> OF_EVERY_CONTRACT = List.of(PERFORMANCE_MANAGER, ANALYST);

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
