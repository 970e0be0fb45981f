package waymark.lake;

import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The lake's files on a disk that fails at one call: it refuses that call, or writes half of what it should, or loses its power.
 * A disk without power refuses everything from then on; what nobody had it keep before is lost once {@link #end} is called.
 */
public final class FaultyFiles extends SyncedFiles {

    public enum Fault {
        FAIL,
        TEAR,
        POWER_CUT
    }

    private static Disk disk;

    public FaultyFiles() {
        super(new Faulty());
    }

    /**
     * Has the lake's files lie on such a disk until {@link #end}.
     *
     * @param root only calls for files below it count
     * @param at the call that fails, from 1
     */
    public static void begin(Path root, Fault fault, int at) {
        disk = new Disk(root, fault, at);
        HadoopFiles.configuration().setClass("fs.file.impl", FaultyFiles.class, LocalFileSystem.class);
    }

    /** Puts in a good disk that holds what was kept; returns how many calls there were. */
    public static int end() {
        SyncedFiles.useIn(HadoopFiles.configuration());
        disk.loseWhatWasNotKept();
        FileUtil.fullyDelete(disk.trash.toFile());
        return disk.calls;
    }

    /** What has been done and not yet been kept. */
    private static final class Disk {

        private final Path root;
        private final Fault fault;
        private final int at;
        private final Path trash;
        private final Set<Path> halfWritten = new HashSet<>();
        private final Deque<Change> changes = new ArrayDeque<>();
        private int calls;
        private boolean isDead;

        Disk(Path root, Fault fault, int at) {
            this.root = root.toAbsolutePath();
            this.fault = fault;
            this.at = at;
            try {
                trash = Files.createTempDirectory("trash");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Counts a call; returns whether it is to be torn. */
        synchronized boolean call(Path path) throws IOException {
            if (!path.startsWith(root)) {
                return false;
            }
            if (!isDead && ++calls == at) {
                if (fault == Fault.TEAR) {
                    return true;
                }
                isDead = fault == Fault.POWER_CUT;
                throw new IOException("the disk fails at call " + calls);
            }
            if (isDead) {
                throw new IOException("the disk has no power");
            }
            return false;
        }

        synchronized void changed(Path folder, Undo undo) {
            if (folder.startsWith(root.getParent())) {
                changes.push(new Change(folder, undo));
            }
        }

        synchronized void kept(Path folder) {
            changes.removeIf(change -> change.folder().equals(folder));
        }

        synchronized void loseWhatWasNotKept() {
            if (!isDead) {
                return;
            }
            try {
                for (Path file : halfWritten) {
                    if (Files.exists(file)) {
                        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                            channel.truncate(channel.size() / 2);
                        }
                    }
                }
                for (Iterator<Change> latestFirst = changes.iterator(); latestFirst.hasNext(); ) {
                    latestFirst.next().undo().run();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Undo {
        void run() throws IOException;
    }

    private record Change(Path folder, Undo undo) {}

    private static final class Faulty extends Raw {

        @Override
        protected OutputStream createOutputStreamWithMode(
                org.apache.hadoop.fs.Path path, boolean append, FsPermission permission) throws IOException {
            Path file = pathToFile(path).toPath();
            refuse(file);
            boolean isNew = Files.notExists(file);
            OutputStream written = super.createOutputStreamWithMode(path, append, permission);
            synchronized (disk) {
                disk.halfWritten.add(file);
            }
            if (isNew) {
                disk.changed(file.getParent(), () -> Files.deleteIfExists(file));
            }
            return new FilterOutputStream(written) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (disk.call(file)) {
                        out.write(bytes, from, length / 2);
                        throw new IOException("the disk writes half of it");
                    }
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }

        @Override
        protected void force(Path file, FileChannel channel) throws IOException {
            refuse(file);
            synchronized (disk) {
                disk.halfWritten.remove(file);
            }
        }

        @Override
        protected void forceFolder(Path folder) throws IOException {
            refuse(folder);
            disk.kept(folder);
        }

        @Override
        protected boolean mkOneDirWithMode(org.apache.hadoop.fs.Path path, File folder, FsPermission permission)
                throws IOException {
            if (folder.isDirectory()) {
                return super.mkOneDirWithMode(path, folder, permission);
            }
            refuse(folder.toPath());
            disk.changed(folder.toPath().getParent(), () -> Files.deleteIfExists(folder.toPath()));
            return super.mkOneDirWithMode(path, folder, permission);
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            Path before = pathToFile(from).toPath();
            Path after = pathToFile(to).toPath();
            refuse(after);
            synchronized (disk) {
                if (disk.halfWritten.remove(before)) {
                    disk.halfWritten.add(after);
                }
            }
            disk.changed(after.getParent(), () -> Files.move(after, before));
            return super.rename(from, to);
        }

        @Override
        public boolean delete(org.apache.hadoop.fs.Path path, boolean recursive) throws IOException {
            Path file = pathToFile(path).toPath();
            refuse(file);
            if (Files.isRegularFile(file)) {
                Path kept = Files.createLink(disk.trash.resolve(String.valueOf(disk.calls)), file);
                disk.changed(file.getParent(), () -> Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING));
            }
            return super.delete(path, recursive);
        }

        @Override
        public FSDataInputStream open(org.apache.hadoop.fs.Path path, int buffer) throws IOException {
            refuse(pathToFile(path).toPath());
            return super.open(path, buffer);
        }

        @Override
        public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
            refuse(pathToFile(path).toPath());
            return super.listStatus(path);
        }

        /** Where there is nothing to tear, a torn call fails. */
        private static void refuse(Path path) throws IOException {
            if (disk.call(path)) {
                throw new IOException("the disk fails");
            }
        }
    }
}
