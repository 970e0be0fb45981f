package waymark.publish;

/** The types of mart columns, and the Java values that fill them. */
public enum SqlType {
    /** {@code String}. */
    TEXT("text"),
    /** {@code LocalDate}. */
    DATE("date"),
    /** {@code BigDecimal}. */
    NUMERIC("numeric"),
    /** {@code Long} or {@code Integer}. */
    BIGINT("bigint"),
    /** {@code Integer}. */
    INTEGER("integer"),
    /** {@code Boolean}. */
    BOOLEAN("boolean"),
    /** {@code Instant}. */
    TIMESTAMP("timestamp with time zone");

    private final String sql;

    SqlType(String sql) {
        this.sql = sql;
    }

    /** As PostgreSQL writes it. */
    public String sql() {
        return sql;
    }
}
