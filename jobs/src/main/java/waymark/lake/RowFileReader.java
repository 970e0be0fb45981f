package waymark.lake;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import waymark.problem.WaymarkException;

/** Reads the rows of one Parquet file of a table, in a task of a job; closes itself at the end. */
public final class RowFileReader implements Iterator<Object[]>, Closeable {

    private final String path;
    private final ParquetReader<Object[]> reader;
    private Object[] next;

    /**
     * @param table the columns to read, and their order: a whole table, or one {@link #project}ed
     */
    public RowFileReader(LakeTable table, String path) {
        this.path = path;
        try {
            reader = new Builder(HadoopInputFile.fromPath(new Path(path), HadoopFiles.configuration()), table).build();
            advance();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
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
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        return row;
    }

    /** For who has read enough. */
    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Parquet tells some faults of a file by exceptions that are none of input and output. */
    private WaymarkException damaged(Exception cause) {
        return Lake.damaged(path, cause instanceof FileNotFoundException ? "is missing" : "cannot be read", cause);
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
