package waymark.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import waymark.contract.FeedContract;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileWriter;

/** The files that a task of a take-in writes: one with the rows of a feed, and one with the faults of those refused. */
final class ChunkFiles implements Closeable {

    private final String lakeRoot;
    private final FeedContract feed;
    private RowFileWriter rows;
    private RowFileWriter problems;

    ChunkFiles(String lakeRoot, FeedContract feed) {
        this.lakeRoot = lakeRoot;
        this.feed = feed;
    }

    void addRow(Object[] row) {
        try {
            if (rows == null) {
                rows = new RowFileWriter(LakeTable.of(feed), lakeRoot + "/" + feed.feed());
            }
            rows.write(row);
        } catch (IOException e) {
            throw Lake.unwritable(lakeRoot, e);
        }
    }

    void addProblem(Object[] row) {
        try {
            if (problems == null) {
                problems = new RowFileWriter(LakeTables.PROBLEM, lakeRoot + "/" + LakeTables.PROBLEM.name());
            }
            problems.write(row);
        } catch (IOException e) {
            throw Lake.unwritable(lakeRoot, e);
        }
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
            if (problems != null) {
                problems.close();
            }
        } catch (IOException e) {
            throw Lake.unwritable(lakeRoot, e);
        }
    }

    /** The file of rows, once closed; none when there are none. */
    List<DataFile> rows() throws IOException {
        return rows == null ? List.of() : List.of(rows.file());
    }

    /** The file of faults, once closed; none when there are none. */
    List<DataFile> problems() throws IOException {
        return problems == null ? List.of() : List.of(problems.file());
    }
}
