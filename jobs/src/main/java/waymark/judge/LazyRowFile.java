package waymark.judge;

import java.io.IOException;
import java.util.List;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.RowFileWriter;

/** A file of rows that begins with the first of them: where there are none, there is no file. */
final class LazyRowFile {

    private final LakeTable table;
    private final String folder;
    private RowFileWriter writer;

    LazyRowFile(LakeTable table, String lakeRoot) {
        this.table = table;
        folder = lakeRoot + "/" + table.name();
    }

    /** Adds a row: its values in the order of the table's columns. */
    void write(Object[] row) {
        try {
            if (writer == null) {
                writer = new RowFileWriter(table, folder);
            }
            writer.write(row);
        } catch (IOException e) {
            throw Lake.unwritable(folder, e);
        }
    }

    /** The file, ended; none when there was no row. */
    List<DataFile> close() {
        if (writer == null) {
            return List.of();
        }
        try {
            writer.close();
            return List.of(writer.file());
        } catch (IOException e) {
            throw Lake.unwritable(folder, e);
        }
    }
}
