package waymark.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.hadoop.fs.Path;
import waymark.lake.HadoopFiles;

/**
 * A file of the landing zone as it stood when that was listed. A local file is read without Hadoop, whose local file system
 * takes five times as long to open one, believes in checksum files that lie beside it, and knows no name with a colon.
 *
 * @param length of the file when it was listed
 * @param modifiedAt when it had been written last by then, milliseconds since 1970
 */
record LandedBytes(String uri, long length, long modifiedAt) implements ByteSource {

    private static final String LOCAL = "file:";

    @Override
    public InputStream open() throws IOException {
        checkUnchanged();
        return new Unchanged(
                isLocal()
                        ? Files.newInputStream(local(), LinkOption.NOFOLLOW_LINKS)
                        : HadoopFiles.of(new Path(uri)).open(new Path(uri)));
    }

    private boolean isLocal() {
        return uri.startsWith(LOCAL);
    }

    /** By its URI, which holds the bytes of a name whatever the locale can say. */
    private java.nio.file.Path local() {
        return java.nio.file.Path.of(URI.create(uri));
    }

    private void checkUnchanged() throws IOException {
        if (!isLocal()) {
            return; // a store keeps to the object that was opened, whose length tells
        }
        BasicFileAttributes now = Files.readAttributes(local(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!now.isRegularFile()
                || now.size() != length
                || now.lastModifiedTime().toMillis() != modifiedAt) {
            throw changed();
        }
    }

    private static IOException changed() {
        return new IOException("it has changed since the folder was listed");
    }

    /** Fails when the file turns out longer or shorter than it was, or has been written meanwhile. */
    private final class Unchanged extends FilterInputStream {

        private long count;

        Unchanged(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            int read = in.read(target, offset, wanted);
            count += Math.max(read, 0);
            if (count > length || (read < 0 && count < length)) {
                throw changed();
            }
            if (read < 0) {
                checkUnchanged();
            }
            return read;
        }
    }
}
