package waymark.lake;

import io.delta.kernel.Snapshot;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import waymark.problem.WaymarkException;

/**
 * The Delta tables under one root: a directory, or a folder of any Hadoop file system. Tasks write and read the data files
 * themselves ({@link RowFileWriter}, {@link RowFileReader}); only listing and committing happens here, which costs
 * milliseconds a table where a Spark job for each would cost a second.
 */
public final class Lake {

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
        return log(table).latest().map(Snapshot::getVersion).orElse(NEVER_WRITTEN);
    }

    /** The files that make up a table as it stands; none when it has not been written yet. */
    public List<String> files(LakeTable table) {
        TableLog log = log(table);
        return log.latest().map(log::files).orElse(List.of());
    }

    /** The files that made up a table at a version; none at -1. */
    public List<String> files(LakeTable table, long version) {
        TableLog log = log(table);
        return version == NEVER_WRITTEN ? List.of() : log.files(log.at(version));
    }

    /** Whether all files of a table's version are still there, and have not been swept since. */
    public boolean holds(LakeTable table, long version) {
        try {
            for (String file : files(table, version)) {
                Path path = new Path(file);
                if (!HadoopFiles.of(path).exists(path)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw unwritable(folder(table), e);
        }
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
        return log(table).append(written);
    }

    /** Puts written files in place of all that a table held, in one commit; returns its new version. */
    public long replace(LakeTable table, List<DataFile> written) {
        return log(table).replace(written);
    }

    /** Puts written files in place of some of a table's files, in one commit; returns its new version. */
    public long exchange(LakeTable table, Collection<String> gone, List<DataFile> written) {
        return log(table).exchange(gone, written);
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

    /** What to say when a file of the lake is not what was written. */
    static WaymarkException damaged(String file, String how, Exception cause) {
        return WaymarkException.failed(
                file + " " + how + (cause == null ? "" : " (" + cause.getMessage() + ")")
                        + ": the lake is damaged; see what can be rebuilt with: waymark repair",
                cause);
    }

    /** The damage to a table's log and to the files it is made of; none when all can be read. */
    public List<Damage> damage(LakeTable table) {
        return new TableRepair(log(table), folder(table)).damage();
    }

    /**
     * Makes a damaged table one that can be read again: commits from the first that is damaged on are dropped, and files that
     * are missing or cannot be read are taken out of it. Whatever they held is lost to the table.
     */
    public void cutOff(LakeTable table, List<Damage> damage) {
        new TableRepair(log(table), folder(table)).cutOff(damage);
    }

    /** Deletes data files in a table's folder that its present version is not made of. */
    public void sweep(LakeTable table) {
        Set<String> standing =
                files(table).stream().map(path -> new Path(path).getName()).collect(Collectors.toSet());
        Path folder = new Path(folder(table));
        try {
            FileSystem fileSystem = HadoopFiles.of(folder);
            for (FileStatus file : fileSystem.listStatus(folder)) {
                String name = file.getPath().getName();
                if (name.endsWith(RowFileWriter.ENDING) && !standing.contains(name)) {
                    fileSystem.delete(file.getPath(), false);
                }
            }
        } catch (FileNotFoundException e) {
            // A table that has never been written has nothing to sweep.
            return;
        } catch (IOException e) {
            throw unwritable(folder.toString(), e);
        }
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

    private TableLog log(LakeTable table) {
        return new TableLog(engine, table, folder(table));
    }
}
