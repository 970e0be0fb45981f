package waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;

/** Rows that pass every check, to be spoilt in one place. */
final class Written {

    private static final Map<String, String> FITTING = Map.of(
            "scale_max", "10.00",
            "term", "ACTION_PLAN_DAYS",
            "value", "20",
            "refusal_reason", "HEALTH",
            "leave_reason", "OTHER",
            "source_org_id", "ORG-1");

    private Written() {}

    static FeedContract contract(String feed) {
        return Taken.CATALOGUE.feed(feed).orElseThrow();
    }

    /** The name of a CSV delivery of a feed from its own kind of sender. */
    static String csvName(String feed) {
        String sender =
                switch (contract(feed).sender()) {
                    case DWP -> "dwp";
                    case JOBCENTRE_PLUS -> "jcp";
                    case PROVIDER, PROVIDER_OR_DWP -> "WP-01";
                };
        return feed + "_" + sender + "_20200402_001.csv";
    }

    /** A text for every column of a feed with which a row passes. */
    static Map<String, String> row(String feed) {
        Map<String, String> texts = new LinkedHashMap<>();
        contract(feed).fields().forEach(field -> texts.put(field.name(), text(field)));
        return texts;
    }

    /** A CSV file of rows with the same columns. */
    @SafeVarargs
    static String csv(Map<String, String>... rows) {
        StringBuilder csv = new StringBuilder(String.join(",", rows[0].keySet())).append('\n');
        for (Map<String, String> row : rows) {
            csv.append(String.join(
                            ",",
                            row.values().stream()
                                    .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append('\n');
        }
        return csv.toString();
    }

    /** What becomes of a row of a feed that passes but for these columns. */
    static Taken.Row taken(DeliveryReader reader, String feed, Map<String, String> changed) {
        Map<String, String> row = row(feed);
        row.putAll(changed);
        byte[] csv = csv(row).getBytes(StandardCharsets.UTF_8);
        return Taken.of(reader, csvName(feed), csv, null).rows().get(0);
    }

    static Taken.Row taken(String feed, Map<String, String> changed) {
        return taken(Taken.READER, feed, changed);
    }

    private static String text(FeedField field) {
        String fitting = FITTING.get(field.name());
        if (fitting != null) {
            return fitting;
        }
        return switch (field.type()) {
            case STRING -> field.name().equals("contract_id") ? "WP-01" : "X1";
            case NINO -> "QQ123456C";
            case INT -> "1";
            case DECIMAL -> "1.00";
            case DATE -> "2020-02-29";
            case BOOL -> "true";
            case CODE, CODES -> field.codes().get(0);
        };
    }
}
