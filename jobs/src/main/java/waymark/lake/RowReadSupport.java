package waymark.lake;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Tells the Parquet reader which columns to read, and how rows are made of them. */
final class RowReadSupport extends ReadSupport<Object[]> {

    private final LakeTable table;

    RowReadSupport(LakeTable table) {
        this.table = table;
    }

    @Override
    public ReadContext init(InitContext context) {
        MessageType wanted = table.parquetSchema();
        MessageType there = context.getFileSchema();
        // A file written before a column was added lacks it: the column then reads as empty.
        return new ReadContext(new MessageType(
                table.name(),
                wanted.getFields().stream()
                        .filter(field -> there.containsField(field.getName()))
                        .toList()));
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // nobody but Parquet calls it
    public RecordMaterializer<Object[]> prepareForRead(
            Configuration conf, Map<String, String> metadata, MessageType fileSchema, ReadContext context) {
        return prepareForRead(new HadoopParquetConfiguration(conf), metadata, fileSchema, context);
    }

    @Override
    public RecordMaterializer<Object[]> prepareForRead(
            ParquetConfiguration conf, Map<String, String> metadata, MessageType fileSchema, ReadContext context) {
        RowConverter root = new RowConverter(table, context.getRequestedSchema());
        return new RecordMaterializer<>() {
            @Override
            public Object[] getCurrentRecord() {
                return root.values();
            }

            @Override
            public GroupConverter getRootConverter() {
                return root;
            }
        };
    }
}
