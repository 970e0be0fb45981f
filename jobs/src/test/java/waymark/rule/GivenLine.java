package waymark.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;

/** One line of a situation: a row of a feed as its text says, before anything is filled in. */
final class GivenLine {

    private static final FeedCatalogue CATALOGUE = FeedCatalogue.load();

    private final FeedContract contract;
    private final int ordinal;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private GivenLine(FeedContract contract, int ordinal) {
        this.contract = contract;
        this.ordinal = ordinal;
    }

    /** {@code feed | column=value column=value}; {@code ordinal} of the line, from 1. */
    static GivenLine parse(String line, int ordinal) {
        String[] parts = line.split("\\|", 2);
        String feed = parts[0].strip();
        GivenLine given = new GivenLine(
                CATALOGUE
                        .feed(feed)
                        .orElseThrow(() -> new IllegalArgumentException("line " + ordinal + ": no feed " + feed)),
                ordinal);
        String columns = parts.length == 1 ? "" : parts[1].strip();
        for (String pair : columns.isEmpty() ? new String[0] : columns.split("\\s+(?=[a-z0-9_]+=)")) {
            given.put(pair);
        }
        return given;
    }

    static List<FeedContract> contracts() {
        return CATALOGUE.contracts();
    }

    FeedContract contract() {
        return contract;
    }

    String feed() {
        return contract.feed();
    }

    int ordinal() {
        return ordinal;
    }

    /** What the line says of a column; null when it says nothing, empty when it says that the column is empty. */
    String text(String column) {
        return texts.get(column);
    }

    /** The value of a column's text, as a row of the lake holds it. */
    Object value(FeedField field, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case STRING, NINO -> text;
            case INT -> Integer.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case BOOL -> bool(field, text);
            case CODE -> code(field, text);
            case CODES ->
                Arrays.stream(text.split("\\|"))
                        .map(each -> code(field, each))
                        .distinct()
                        .sorted((one, other) ->
                                field.codes().indexOf(one) - field.codes().indexOf(other))
                        .collect(Collectors.joining("|"));
        };
    }

    IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("line " + ordinal + ", " + feed() + ": " + what);
    }

    private void put(String pair) {
        int equals = pair.indexOf('=');
        String column = equals < 0 ? pair : pair.substring(0, equals);
        if (equals < 0 || (!column.startsWith("_") && !contract.has(column))) {
            throw fault("no column " + column);
        }
        if (texts.put(column, pair.substring(equals + 1).strip()) != null) {
            throw fault(column + " is given twice");
        }
    }

    private Boolean bool(FeedField field, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw fault(field.name() + "=" + text + " is neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private String code(FeedField field, String text) {
        if (!field.codes().contains(text)) {
            throw fault(field.name() + "=" + text + " is none of " + field.codes());
        }
        return text;
    }
}
