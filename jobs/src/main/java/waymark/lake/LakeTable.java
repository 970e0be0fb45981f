package waymark.lake;

import io.delta.kernel.types.FieldMetadata;
import io.delta.kernel.types.StructField;
import io.delta.kernel.types.StructType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.lake.LakeColumn.Kind;

/**
 * A table of the lake: its name and columns. No table keeps statistics on its columns, so that a removal leaves nothing of a
 * person in a table's log.
 */
public record LakeTable(String name, List<LakeColumn> columns) implements Serializable {

    public static final String DELIVERY_ID = "delivery_id";

    /** Columns that every row of a feed carries after the feed's own, in this order. */
    public static final List<LakeColumn> PROVENANCE = List.of(
            LakeColumn.of(DELIVERY_ID, Kind.TEXT, "The delivery that brought the row; the ledger says which file."),
            LakeColumn.of("row", Kind.INT, "Ordinal of the record in its file, from 1."),
            LakeColumn.of("line", Kind.INT, "Line of the file on which the record begins; empty for Parquet."),
            LakeColumn.of("deleted", Kind.BOOL, "Whether the row withdraws its key."));

    private static final int AMOUNT_DIGITS = 18;
    private static final int AMOUNT_DECIMALS = 4;

    public LakeTable {
        columns = List.copyOf(columns);
    }

    /** The table of a feed: the contract's columns with person_key for the NINo, then {@link #PROVENANCE}. */
    public static LakeTable of(FeedContract contract) {
        List<LakeColumn> columns = new ArrayList<>();
        for (FeedField field : contract.fields()) {
            columns.add(column(field));
        }
        columns.addAll(PROVENANCE);
        return new LakeTable(contract.feed(), columns);
    }

    /** The current rows of a reference feed, as the last judging found them: the contract's columns alone. */
    public static LakeTable current(FeedContract contract) {
        return current(
                contract.feed(),
                contract.fields().stream().map(LakeTable::column).toList());
    }

    /** The current rows of a feed, with these columns. */
    static LakeTable current(String feed, List<LakeColumn> columns) {
        return new LakeTable("current_" + feed, columns);
    }

    /** A column of a feed as the lake keeps it. */
    static LakeColumn column(FeedField field) {
        return new LakeColumn(field.lakeName(), kindOf(field), field.precision(), field.scale(), field.description());
    }

    /** A column of exact amounts with four decimals. */
    static LakeColumn amount(String name, String comment) {
        return new LakeColumn(name, Kind.DECIMAL, AMOUNT_DIGITS, AMOUNT_DECIMALS, comment);
    }

    /** Where a column stands among the values of a row, from 0. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + name + " has no column " + column);
    }

    StructType deltaSchema() {
        StructType schema = new StructType();
        for (LakeColumn column : columns) {
            FieldMetadata comment = FieldMetadata.builder()
                    .putString("comment", column.comment())
                    .build();
            schema = schema.add(new StructField(column.name(), column.deltaType(), true, comment));
        }
        return schema;
    }

    MessageType parquetSchema() {
        return new MessageType(
                name, columns.stream().map(LakeColumn::parquetType).toArray(Type[]::new));
    }

    /** Delta's table properties: plain reader features, and statistics on nothing that names a person. */
    Map<String, String> properties() {
        String pruned = columns.stream().anyMatch(column -> column.name().equals(DELIVERY_ID))
                ? DELIVERY_ID
                : columns.get(0).name();
        return Map.of("delta.enableDeletionVectors", "false", "delta.dataSkippingStatsColumns", pruned);
    }

    private static Kind kindOf(FeedField field) {
        return switch (field.type()) {
            case STRING, NINO, CODE, CODES -> Kind.TEXT;
            case INT -> Kind.INT;
            case DECIMAL -> Kind.DECIMAL;
            case DATE -> Kind.DATE;
            case BOOL -> Kind.BOOL;
        };
    }
}
