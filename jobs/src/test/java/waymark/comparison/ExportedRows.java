package waymark.comparison;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import waymark.publish.ExportFile;

/** The rows of an exported file, one after the other; a file out of its order is an error, for it could not be merged. */
final class ExportedRows implements Iterator<NamedCsvRecord>, AutoCloseable {

    private final ExportFile file;
    private final Path path;
    private final CsvReader<NamedCsvRecord> reader;
    private final CloseableIterator<NamedCsvRecord> lines;
    private NamedCsvRecord last;

    ExportedRows(ExportFile file, Path directory) {
        this.file = file;
        path = directory.resolve(file.fileName());
        try {
            reader = CsvReader.builder().ofNamedCsvRecord(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines = reader.iterator();
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public NamedCsvRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        NamedCsvRecord row = lines.next();
        List<String> columns = row.getHeader();
        if (!columns.equals(file.columns())) {
            throw new IllegalArgumentException(path + " has the columns " + columns + ", not " + file.columns());
        }
        if (last != null && order(file, last, row) > 0) {
            throw new IllegalArgumentException(
                    path + " line " + row.getStartingLineNumber() + " comes after a row that it should come before");
        }
        last = row;
        return row;
    }

    @Override
    public void close() {
        try (reader) {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Negative when {@code one} comes before {@code other}: by number where the column is a row number, else by bytes. */
    static int order(ExportFile file, NamedCsvRecord one, NamedCsvRecord other) {
        for (String column : file.sortedBy()) {
            String a = one.getField(column);
            String b = other.getField(column);
            int order = column.equals("row")
                    ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b))
                    : Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
