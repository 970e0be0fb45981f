package waymark.intake;

import java.util.List;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Puts the values of each row of a Parquet file into a record as text, as the columns' types say. */
final class ParquetRow extends RecordMaterializer<RawRecord> {

    private final Unpacked unpacked;
    private final RawRecord record;
    private final Root root;
    private int count;

    ParquetRow(MessageType schema, Columns columns, Unpacked unpacked) {
        this.unpacked = unpacked;
        record = new RawRecord(columns.count(), unpacked.limits().recordLength());
        root = new Root(schema.getFields().stream()
                .map(column -> converter(column, columns.slot(column.getName())))
                .toList());
    }

    /** How many rows there have been. */
    int count() {
        return count;
    }

    @Override
    public RawRecord getCurrentRecord() {
        return record;
    }

    @Override
    public GroupConverter getRootConverter() {
        return root;
    }

    private Converter converter(Type column, int slot) {
        if (slot == Columns.NONE) {
            return ParquetUnfit.ignored(column, unpacked);
        }
        if (ParquetList.isListOfText(column)) {
            return ParquetList.converter(column, record, slot, unpacked);
        }
        boolean readable = column.isPrimitive()
                && !column.isRepetition(Type.Repetition.REPEATED)
                && ParquetValue.isReadable(column.asPrimitiveType());
        return readable
                ? new ParquetValue(column.asPrimitiveType(), unpacked, text -> record.put(slot, text))
                : ParquetUnfit.noting(column, unpacked, () -> record.putMisshapen(slot));
    }

    private final class Root extends GroupConverter {

        private final List<Converter> columns;

        Root(List<Converter> columns) {
            this.columns = columns;
        }

        @Override
        public Converter getConverter(int column) {
            return columns.get(column);
        }

        @Override
        public void start() {
            count++;
            unpacked.addUnchecked(1);
            record.begin(count, null);
        }

        @Override
        public void end() {}
    }
}
