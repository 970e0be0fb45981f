package waymark.publish;

/** A column of a mart table. The comment is what an analyst reads in the database. */
public record MartColumn(String name, SqlType type, Presence presence, String comment) {

    /** Whether a column always holds a value. */
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }
}
