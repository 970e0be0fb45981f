package waymark.contract;

/** The type of a feed's column, as senders write it. */
public enum FieldType {
    STRING,
    /** A National Insurance number: replaced by the person key before anything is stored. */
    NINO,
    INT,
    DECIMAL,
    DATE,
    BOOL,
    /** One of a closed list. */
    CODE,
    /** Any number of a closed list; kept as text joined by {@code |}, in the order of the list, each once. */
    CODES
}
