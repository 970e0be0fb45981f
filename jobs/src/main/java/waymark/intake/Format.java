package waymark.intake;

/** How the records of a delivery are written. */
public enum Format {
    CSV,
    JSON_LINES,
    PARQUET
}
