package waymark.publish;

import java.util.List;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.lake.CaseFacts;
import waymark.lake.LakeColumn;

/** The tables of schema {@code cases}, one for each feed that gives facts about cases: all of them from the feed contracts. */
final class CaseMarts {

    private CaseMarts() {}

    static List<MartTable> tables(FeedCatalogue feeds) {
        return CaseFacts.all(feeds).stream().map(CaseMarts::table).toList();
    }

    private static MartTable table(CaseFacts facts) {
        FeedContract feed = facts.contract();
        MartTable.Draft table =
                MartTable.named(feed.feed(), withoutStop(feed.description())).hiddenFromContractManagers();
        for (LakeColumn column : facts.table().columns()) {
            FeedField field = feed.field(column.name());
            String about = withoutStop(column.comment()) + (isOfMany(field) ? "; several codes are joined by |" : "");
            if (isAlwaysThere(field)) {
                table.required(column.name(), type(column), about);
            } else {
                table.optional(column.name(), type(column), about);
            }
        }
        String[] key = feed.key().toArray(String[]::new);
        if (feed.key().stream().allMatch(column -> isAlwaysThere(feed.field(column)))) {
            table.primaryKey(key);
        } else {
            table.uniqueKey(key);
        }
        if (!key[0].equals("referral_id")) {
            table.index("referral_id");
        }
        return table.table();
    }

    /** A column that the feed does not have is the referral's. */
    private static boolean isAlwaysThere(FeedField field) {
        return field == null || (field.required() && (field.emptiedWith() == null || field.readsInstead() != null));
    }

    private static boolean isOfMany(FeedField field) {
        return field != null && field.type() == FieldType.CODES;
    }

    private static SqlType type(LakeColumn column) {
        return switch (column.kind()) {
            case TEXT, ID -> SqlType.TEXT;
            case INT -> SqlType.INTEGER;
            case LONG -> SqlType.BIGINT;
            case BOOL -> SqlType.BOOLEAN;
            case DATE -> SqlType.DATE;
            case DECIMAL -> SqlType.NUMERIC;
            case INSTANT -> SqlType.TIMESTAMP;
        };
    }

    /** Without the full stop, as the comments of other marts are written. */
    static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
