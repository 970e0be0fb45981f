package waymark.lake;

import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local files, of which a file that is closed, a rename and a deletion outlast a power cut, and which nobody but this
 * user may open. Hadoop itself leaves all of that to the operating system, which writes to the disk when it likes.
 */
public class SyncedFiles extends LocalFileSystem {

    public SyncedFiles() {
        this(new Raw());
    }

    protected SyncedFiles(Raw raw) {
        super(raw);
    }

    /** Sets them up for everything that asks for local files with a configuration. */
    static void useIn(Configuration configuration) {
        configuration.setClass("fs.file.impl", SyncedFiles.class, LocalFileSystem.class);
        // Else the one that Spark has asked for before, with settings of its own, would be handed out.
        configuration.setBoolean("fs.file.impl.disable.cache", true);
        // The log of a table is written through this other door.
        configuration.setClass("fs.AbstractFileSystem.file.impl", Log.class, DelegateToFileSystem.class);
    }

    /** Hadoop moves a file with a wrong checksum out of the way; ours stays where it is, and is named. */
    @Override
    public boolean reportChecksumFailure(
            Path path, FSDataInputStream in, long inPosition, FSDataInputStream sums, long sumsPosition) {
        return false;
    }

    /** The files without the checksums that lie beside them. */
    public static class Raw extends RawLocalFileSystem {

        @Override
        protected OutputStream createOutputStreamWithMode(Path path, boolean append, FsPermission ignored)
                throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            FileChannel channel =
                    OwnFiles.open(file, append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
            return new FilterOutputStream(Channels.newOutputStream(channel)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    if (!channel.isOpen()) {
                        return;
                    }
                    try (channel) {
                        force(file, channel);
                    }
                    forceFolder(file.getParent());
                }
            };
        }

        @Override
        protected boolean mkOneDirWithMode(Path path, File folder, FsPermission ignored) throws IOException {
            if (folder.isDirectory()) {
                return false;
            }
            OwnFiles.makeFolder(folder.toPath());
            forceFolder(folder.toPath().getParent());
            return true;
        }

        @Override
        public boolean rename(Path from, Path to) throws IOException {
            boolean renamed = super.rename(from, to);
            forceParent(to);
            if (!from.getParent().equals(to.getParent())) {
                forceParent(from);
            }
            return renamed;
        }

        @Override
        public boolean delete(Path path, boolean recursive) throws IOException {
            boolean deleted = super.delete(path, recursive);
            if (deleted) {
                forceParent(path);
            }
            return deleted;
        }

        private void forceParent(Path path) throws IOException {
            forceFolder(pathToFile(path).toPath().getParent());
        }

        /** Has the disk keep what a file holds. */
        protected void force(java.nio.file.Path file, FileChannel channel) throws IOException {
            channel.force(true);
        }

        /** Has the disk keep which files a folder holds. */
        protected void forceFolder(java.nio.file.Path folder) throws IOException {
            OwnFiles.forceFolder(folder);
        }
    }

    /** The same files for those who ask for a file context, as Delta does to commit. */
    static final class Log extends DelegateToFileSystem {

        Log(URI uri, Configuration configuration) throws IOException, URISyntaxException {
            super(
                    uri,
                    ((LocalFileSystem) new Path(uri).getFileSystem(configuration)).getRaw(),
                    configuration,
                    "file",
                    false);
        }

        /** Local files have no port. */
        @Override
        public int getUriDefaultPort() {
            return -1;
        }
    }
}
