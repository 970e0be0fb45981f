package waymark.problem;

/** What is wrong with a file or a row: the codes of the list of checks, in the order in which the checks are made. */
public enum ProblemCode {
    BAD_NAME(Level.FILE),
    BAD_FOLDER(Level.FILE),
    SAME_NAME(Level.FILE),
    BAD_SENDER(Level.FILE),
    BAD_CONTROL(Level.FILE),
    CONTRACT_VERSION(Level.FILE),
    BAD_CHECKSUM(Level.FILE),
    UNREADABLE(Level.FILE),
    MISSING_COLUMN(Level.FILE),
    BAD_ROW_COUNT(Level.FILE),
    COLUMN_EXTRA(Level.WARNING),

    FIELD_COUNT(Level.ROW),
    BAD_JSON(Level.ROW),
    REQUIRED(Level.ROW),
    BAD_DATE(Level.ROW),
    BAD_INT(Level.ROW),
    BAD_DECIMAL(Level.ROW),
    BAD_BOOL(Level.ROW),
    BAD_CODE(Level.ROW),
    BAD_NINO(Level.ROW),
    ADMIN_PREFIX(Level.ROW),
    BAD_TEXT(Level.ROW),
    TOO_LONG(Level.ROW),
    OUT_OF_RANGE(Level.ROW),
    DATE_ORDER(Level.ROW),
    REQUIRED_WITH(Level.ROW),
    SCALE(Level.ROW),
    TERM_VALUE(Level.ROW),
    FOREIGN(Level.ROW),
    OUT_OF_SCALE(Level.ROW);

    /** What a problem does: refuses the whole file, refuses the row, or refuses nothing. */
    public enum Level {
        FILE,
        ROW,
        WARNING
    }

    private final Level level;

    ProblemCode(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
