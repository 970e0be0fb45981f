package waymark.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/** Reads the rows of one Parquet file of a table, in a task of a job; closes itself at the end. */
public final class RowFileReader implements Iterator<Object[]> {

    private final ParquetReader<Object[]> reader;
    private Object[] next;

    /**
     * @param table the columns to read, and their order: a whole table, or one {@link #project}ed
     */
    public RowFileReader(LakeTable table, String path) {
        try {
            reader = new Builder(HadoopInputFile.fromPath(new Path(path), HadoopFiles.configuration()), table).build();
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** The table with only these columns, in this order. */
    public static LakeTable project(LakeTable table, List<String> columns) {
        return new LakeTable(
                table.name(),
                columns.stream()
                        .map(name -> table.columns().get(table.indexOf(name)))
                        .toList());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Object[] next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Object[] row = next;
        try {
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the lake cannot be read to its end", e);
        }
        return row;
    }

    private void advance() throws IOException {
        next = reader.read();
        if (next == null) {
            reader.close();
        }
    }

    private static final class Builder extends ParquetReader.Builder<Object[]> {

        private final LakeTable table;

        Builder(InputFile file, LakeTable table) {
            super(file);
            this.table = table;
        }

        @Override
        protected ReadSupport<Object[]> getReadSupport() {
            return new RowReadSupport(table);
        }
    }
}
