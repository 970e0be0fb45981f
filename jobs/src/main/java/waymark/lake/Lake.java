package waymark.lake;

import io.delta.kernel.DataWriteContext;
import io.delta.kernel.Operation;
import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.Transaction;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.KernelException;
import io.delta.kernel.exceptions.TableNotFoundException;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.SnapshotImpl;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.statistics.DataFileStatistics;
import io.delta.kernel.utils.CloseableIterable;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.DataFileStatus;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.problem.WaymarkException;

/**
 * The Delta tables under one root: a directory, or a folder of any Hadoop file system. Tasks write and read the data files
 * themselves ({@link RowFileWriter}, {@link RowFileReader}); only listing and committing happens here, which costs
 * milliseconds a table where a Spark job for each would cost a second.
 */
public final class Lake {

    private static final String ENGINE = "Waymark";
    private static final long NEVER_WRITTEN = -1;

    private final Engine engine = DefaultEngine.create(HadoopFiles.configuration());
    private final String root;

    public Lake(String root) {
        this.root = root;
    }

    public String root() {
        return root;
    }

    /** Where a table lies. */
    public String folder(LakeTable table) {
        return root + "/" + table.name();
    }

    /** The version of a table; -1 when it has not been written yet. */
    public long version(LakeTable table) {
        return snapshot(table).map(Snapshot::getVersion).orElse(NEVER_WRITTEN);
    }

    /** The files that make up a table as it stands; none when it has not been written yet. */
    public List<String> files(LakeTable table) {
        return snapshot(table).map(this::files).orElse(List.of());
    }

    /** The files that made up a table at a version; none at -1. */
    public List<String> files(LakeTable table, long version) {
        return version == NEVER_WRITTEN
                ? List.of()
                : files(TableManager.loadSnapshot(folder(table)).atVersion(version).build(engine));
    }

    /** The rows of a small table, read here and now. */
    public Iterator<Object[]> rows(LakeTable table) {
        return rows(table, files(table));
    }

    /** The rows of a small table at a version, read here and now. */
    public Iterator<Object[]> rows(LakeTable table, long version) {
        return rows(table, files(table, version));
    }

    /** Adds written files to a table in one commit; returns its new version. */
    public long append(LakeTable table, List<DataFile> written) {
        Optional<Snapshot> there = snapshot(table);
        Transaction transaction = there.isPresent()
                ? there.get().buildUpdateTableTransaction(ENGINE, Operation.WRITE).build(engine)
                : creation(table);
        return commit(transaction, written);
    }

    /** Puts written files in place of all that a table held, in one commit; returns its new version. */
    public long replace(LakeTable table, List<DataFile> written) {
        Optional<Snapshot> there = snapshot(table);
        Transaction transaction = there.isPresent()
                ? ((SnapshotImpl) there.get())
                        .buildReplaceTableTransaction(table.deltaSchema(), ENGINE)
                        .withTableProperties(table.properties())
                        .build(engine)
                : creation(table);
        return commit(transaction, written);
    }

    /** Adds a few rows, written here and now; returns the table's new version. */
    public long append(LakeTable table, Iterator<Object[]> rows) {
        return append(table, write(table, rows));
    }

    /** Puts a few rows, written here and now, in place of all that a table held; returns its new version. */
    public long replace(LakeTable table, Iterator<Object[]> rows) {
        return replace(table, write(table, rows));
    }

    /** Writes rows as a file that counts once it is committed; no file when there are no rows. */
    public List<DataFile> write(LakeTable table, Iterator<Object[]> rows) {
        return write(table, folder(table), rows);
    }

    /** As {@link #write(LakeTable, Iterator)}, in a task, which has no lake but knows its folder. */
    public static List<DataFile> write(LakeTable table, String folder, Iterator<Object[]> rows) {
        if (!rows.hasNext()) {
            return List.of();
        }
        try {
            RowFileWriter writer = new RowFileWriter(table, folder);
            try (writer) {
                while (rows.hasNext()) {
                    writer.write(rows.next());
                }
            }
            return List.of(writer.file());
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** What to say when the lake cannot be written. */
    public static WaymarkException unwritable(String folder, Exception cause) {
        return WaymarkException.failed(
                folder + " cannot be written (" + cause.getMessage()
                        + "): make room on the disk or mend its permissions, and run again; nothing half done counts",
                cause);
    }

    private Iterator<Object[]> rows(LakeTable table, List<String> files) {
        Iterator<String> paths = files.iterator();
        return new Iterator<>() {
            private Iterator<Object[]> file = List.<Object[]>of().iterator();

            @Override
            public boolean hasNext() {
                while (!file.hasNext() && paths.hasNext()) {
                    file = new RowFileReader(table, paths.next());
                }
                return file.hasNext();
            }

            @Override
            public Object[] next() {
                return hasNext() ? file.next() : List.<Object[]>of().iterator().next();
            }
        };
    }

    private Optional<Snapshot> snapshot(LakeTable table) {
        try {
            return Optional.of(TableManager.loadSnapshot(folder(table)).build(engine));
        } catch (TableNotFoundException e) {
            return Optional.empty();
        }
    }

    private List<String> files(Snapshot snapshot) {
        List<String> files = new ArrayList<>();
        try (CloseableIterator<FilteredColumnarBatch> batches =
                snapshot.getScanBuilder().build().getScanFiles(engine)) {
            while (batches.hasNext()) {
                try (CloseableIterator<Row> rows = batches.next().getRows()) {
                    while (rows.hasNext()) {
                        FileStatus file = InternalScanFileUtils.getAddFileStatus(rows.next());
                        files.add(file.getPath());
                    }
                }
            }
        } catch (IOException e) {
            throw WaymarkException.failed("the log of " + snapshot.getPath() + " cannot be read", e);
        }
        return files;
    }

    private Transaction creation(LakeTable table) {
        return TableManager.buildCreateTableTransaction(folder(table), table.deltaSchema(), ENGINE)
                .withTableProperties(table.properties())
                .build(engine);
    }

    private long commit(Transaction transaction, List<DataFile> written) {
        Row state = transaction.getTransactionState(engine);
        DataWriteContext context = Transaction.getWriteContext(engine, state, Map.of());
        CloseableIterator<DataFileStatus> files = Utils.toCloseableIterator(
                written.stream().map(Lake::status).iterator());
        List<Row> actions = new ArrayList<>();
        try (CloseableIterator<Row> added = Transaction.generateAppendActions(engine, state, files, context)) {
            while (added.hasNext()) {
                actions.add(added.next());
            }
            return transaction
                    .commit(engine, CloseableIterable.inMemoryIterable(Utils.toCloseableIterator(actions.iterator())))
                    .getVersion();
        } catch (IOException | KernelException e) {
            throw unwritable(root, e);
        }
    }

    private static DataFileStatus status(DataFile file) {
        DataFileStatistics count = new DataFileStatistics(file.rows(), Map.of(), Map.of(), Map.of(), Optional.empty());
        return new DataFileStatus(file.path(), file.bytes(), file.modifiedAt(), Optional.of(count));
    }
}
