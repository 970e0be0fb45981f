package waymark.lake;

import io.delta.kernel.DataWriteContext;
import io.delta.kernel.Operation;
import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.Transaction;
import io.delta.kernel.TransactionCommitResult;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.TableNotFoundException;
import io.delta.kernel.hook.PostCommitHook;
import io.delta.kernel.hook.PostCommitHook.PostCommitHookType;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.SnapshotImpl;
import io.delta.kernel.internal.actions.AddFile;
import io.delta.kernel.internal.actions.Metadata;
import io.delta.kernel.internal.actions.SingleAction;
import io.delta.kernel.internal.util.FileNames;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.statistics.DataFileStatistics;
import io.delta.kernel.types.StructField;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterable;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.DataFileStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import waymark.problem.WaymarkException;

/** The Delta log of one table: which files it is made of, and how they change. */
final class TableLog {

    private static final String WRITER = "Waymark";

    private final Engine engine;
    private final LakeTable table;
    private final String folder;

    TableLog(Engine engine, LakeTable table, String folder) {
        this.engine = engine;
        this.table = table;
        this.folder = folder;
    }

    /** The table as it stands; empty when it has not been written yet. */
    Optional<Snapshot> latest() {
        try {
            Snapshot latest = TableManager.loadSnapshot(folder).build(engine);
            refuseEmpty(latest.getVersion());
            return Optional.of(latest);
        } catch (TableNotFoundException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    Snapshot at(long version) {
        try {
            return TableManager.loadSnapshot(folder).atVersion(version).build(engine);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /** A commit says at least who made it. To Delta one that is empty changes nothing, and its rows would be gone unseen. */
    private void refuseEmpty(long version) throws IOException {
        Path commit = new Path(FileNames.deltaFile(folder + "/" + TableRepair.LOG, version));
        if (HadoopFiles.of(commit).getFileStatus(commit).getLen() == 0) {
            throw Lake.damaged(commit.toString(), "is empty", null);
        }
    }

    /** Names the file that is at fault, which Delta does not; it tells by many kinds of exceptions that there is one. */
    private WaymarkException damaged(Exception cause) {
        if (cause instanceof WaymarkException named) {
            return named;
        }
        return new TableRepair(this, folder)
                .logDamage().stream()
                        .findFirst()
                        .map(damage -> Lake.damaged(damage.file(), damage.how(), cause))
                        .orElseGet(() -> Lake.damaged("the log of " + folder, "cannot be read", cause));
    }

    List<String> files(Snapshot snapshot) {
        return List.copyOf(entries(snapshot).keySet());
    }

    /** Adds files; returns the new version. */
    long append(List<DataFile> written) {
        return latest().map(there -> commit(() -> update(there), newColumns(there), written))
                .orElseGet(() -> commit(this::creation, List.of(), written));
    }

    /** Puts files in place of all that there were; returns the new version. */
    long replace(List<DataFile> written) {
        Supplier<Transaction> transaction = latest().<Supplier<Transaction>>map(there -> () -> replacement(there))
                .orElse(this::creation);
        return commit(transaction, List.of(), written);
    }

    /** Puts files in place of some that there were; returns the new version. */
    long exchange(Collection<String> gone, List<DataFile> written) {
        Snapshot there = latest().orElseThrow(() -> new IllegalStateException(folder + " has no files to take out"));
        Map<String, AddFile> entries = entries(there);
        List<Row> actions = new ArrayList<>(newColumns(there));
        gone.forEach(path -> actions.add(
                SingleAction.createRemoveFileSingleAction(entries.get(path).toRemoveFileRow(true, Optional.empty()))));
        return commit(() -> update(there), actions, written);
    }

    /**
     * Tells the log of columns that the table has got since it was last written. Delta Kernel itself adds columns only where
     * they are mapped by number, which not every engine reads; by name, an older file just lacks them.
     */
    private List<Row> newColumns(Snapshot there) {
        StructType schema = there.getSchema();
        for (StructField column : table.deltaSchema().fields()) {
            schema = schema.indexOf(column.getName()) < 0 ? schema.add(column) : schema;
        }
        if (schema.length() == there.getSchema().length()) {
            return List.of();
        }
        Metadata changed = ((SnapshotImpl) there).getMetadata().withNewSchema(schema);
        return List.of(SingleAction.createMetadataSingleAction(changed.toRow()));
    }

    private Transaction update(Snapshot there) {
        return there.buildUpdateTableTransaction(WRITER, Operation.WRITE).build(engine);
    }

    private Transaction replacement(Snapshot there) {
        return ((SnapshotImpl) there)
                .buildReplaceTableTransaction(table.deltaSchema(), WRITER)
                .withTableProperties(table.properties())
                .build(engine);
    }

    private Transaction creation() {
        return TableManager.buildCreateTableTransaction(folder, table.deltaSchema(), WRITER)
                .withTableProperties(table.properties())
                .build(engine);
    }

    Map<String, AddFile> entries(Snapshot snapshot) {
        Map<String, AddFile> entries = new LinkedHashMap<>();
        try (CloseableIterator<FilteredColumnarBatch> batches =
                snapshot.getScanBuilder().build().getScanFiles(engine)) {
            while (batches.hasNext()) {
                try (CloseableIterator<Row> rows = batches.next().getRows()) {
                    while (rows.hasNext()) {
                        Row row = rows.next();
                        entries.put(
                                InternalScanFileUtils.getAddFileStatus(row).getPath(),
                                new AddFile(row.getStruct(InternalScanFileUtils.ADD_FILE_ORDINAL)));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        return entries;
    }

    private long commit(Supplier<Transaction> begin, List<Row> others, List<DataFile> written) {
        try {
            Transaction transaction = begin.get();
            Row state = transaction.getTransactionState(engine);
            DataWriteContext context = Transaction.getWriteContext(engine, state, Map.of());
            CloseableIterator<DataFileStatus> files = Utils.toCloseableIterator(
                    written.stream().map(TableLog::status).iterator());
            List<Row> actions = new ArrayList<>(others);
            try (CloseableIterator<Row> added = Transaction.generateAppendActions(engine, state, files, context)) {
                while (added.hasNext()) {
                    actions.add(added.next());
                }
            }
            TransactionCommitResult result = transaction.commit(
                    engine, CloseableIterable.inMemoryIterable(Utils.toCloseableIterator(actions.iterator())));
            checkpoint(result);
            return result.getVersion();
        } catch (WaymarkException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Delta has many kinds; one of them says that it cannot know whether the commit is there. The next run
            // sees.
            throw Lake.unwritable(folder, e);
        }
    }

    /** Every few commits the log is summed up, or reading a table would take longer with every day that it is used. */
    private void checkpoint(TransactionCommitResult result) throws IOException {
        for (PostCommitHook hook : result.getPostCommitHooks()) {
            if (hook.getType() == PostCommitHookType.CHECKPOINT) {
                try {
                    hook.threadSafeInvoke(engine);
                } catch (IOException | RuntimeException e) {
                    // Half a summary would hide the commits that it sums up, which are all there.
                    Path half = new Path(
                            folder + "/" + TableRepair.LOG,
                            String.format("%020d.checkpoint.parquet", result.getVersion()));
                    HadoopFiles.of(half).delete(half, false);
                    throw e;
                }
            }
        }
    }

    private static DataFileStatus status(DataFile file) {
        DataFileStatistics count = new DataFileStatistics(file.rows(), Map.of(), Map.of(), Map.of(), Optional.empty());
        return new DataFileStatus(file.path(), file.bytes(), file.modifiedAt(), Optional.of(count));
    }
}
