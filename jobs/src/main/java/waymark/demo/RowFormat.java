package waymark.demo;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;

/** How a sample file is written. */
enum RowFormat {
    CSV(".csv"),
    CSV_GZIP(".csv.gz"),
    JSON_LINES(".jsonl"),
    JSON_LINES_GZIP(".jsonl.gz"),
    PARQUET(".parquet");

    /** Stands between the values of a row that waits to become a row of a Parquet file; no value holds it. */
    static final char UNIT = '\u001f';

    private final String ending;

    RowFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    boolean isGzip() {
        return ending.endsWith(".gz");
    }

    /** What stands before the first row. */
    String header(FeedContract contract) {
        return switch (this) {
            case CSV, CSV_GZIP ->
                String.join(",", contract.fields().stream().map(FeedField::name).toList()) + "\n";
            case JSON_LINES, JSON_LINES_GZIP, PARQUET -> "";
        };
    }

    /** Adds a row and a line end to {@code text}. */
    void append(StringBuilder text, FeedContract contract, Object[] values) {
        switch (this) {
            case CSV, CSV_GZIP -> separated(text, values, ',');
            case PARQUET -> separated(text, values, UNIT);
            case JSON_LINES, JSON_LINES_GZIP -> json(text, contract.fields(), values);
        }
        text.append('\n');
    }

    private static void separated(StringBuilder text, Object[] values, char separator) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append(separator);
            }
            if (values[i] != null) {
                text.append(plain(values[i]));
            }
        }
    }

    /** Sample values never need quotes; one that would is a mistake of ours. */
    private static String plain(Object value) {
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at < ' ' || at == ',' || at == '"') {
                throw new IllegalArgumentException("\"" + text + "\" would need quotes");
            }
        }
        return text;
    }

    private static void json(StringBuilder text, List<FeedField> fields, Object[] values) {
        char before = '{';
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                text.append(before).append('"').append(fields.get(i).name()).append("\":");
                jsonValue(text, fields.get(i), values[i].toString());
                before = ',';
            }
        }
        text.append('}');
    }

    private static void jsonValue(StringBuilder text, FeedField field, String value) {
        switch (field.type()) {
            case INT, DECIMAL, BOOL -> text.append(value);
            case CODES -> text.append("[\"").append(value.replace("|", "\",\"")).append("\"]");
            case STRING, NINO, DATE, CODE ->
                text.append('"')
                        .append(JsonStringEncoder.getInstance().quoteAsString(value))
                        .append('"');
        }
    }
}
