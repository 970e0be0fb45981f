package waymark.intake;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.SeekableInputStream;
import waymark.problem.WaymarkException;

/**
 * A Parquet file where it can be read in any order, which its format asks for: in memory, or in a temporary file of this user
 * alone that is gone when this is closed.
 */
final class ParquetBytes implements InputFile, Closeable {

    /** Files up to this many bytes stay in memory: 64 MiB. */
    private static final int LARGEST_IN_MEMORY = 64 << 20;

    private final InputFile file;
    private final Path temporary;

    private ParquetBytes(InputFile file, Path temporary) {
        this.file = file;
        this.temporary = temporary;
    }

    /** All of {@code content}, which is read to its end. */
    static ParquetBytes of(InputStream content) throws IOException {
        return of(content, LARGEST_IN_MEMORY);
    }

    static ParquetBytes of(InputStream content, int largestInMemory) throws IOException {
        byte[] first = content.readNBytes(largestInMemory);
        if (first.length < largestInMemory) {
            return new ParquetBytes(new InMemory(first), null);
        }
        Path temporary = writeTemporary(first, content);
        return new ParquetBytes(new LocalInputFile(temporary), temporary);
    }

    private static Path writeTemporary(byte[] first, InputStream rest) {
        try {
            Path temporary = Files.createTempFile("waymark-", ".parquet");
            try (OutputStream copy = Files.newOutputStream(temporary)) {
                copy.write(first);
                rest.transferTo(copy);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(temporary);
                throw e;
            }
            return temporary;
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "a large Parquet file cannot be copied to " + System.getProperty("java.io.tmpdir") + " ("
                            + e.getMessage() + "); make room there, and run again",
                    e);
        }
    }

    @Override
    public long getLength() throws IOException {
        return file.getLength();
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
        return file.newStream();
    }

    @Override
    public void close() throws IOException {
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }

    private static final class InMemory implements InputFile {

        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long getLength() {
            return bytes.length;
        }

        @Override
        public SeekableInputStream newStream() {
            return new InMemoryStream(new Positioned(bytes));
        }
    }

    /** A byte array's stream that tells and takes its position. */
    private static final class Positioned extends ByteArrayInputStream {

        Positioned(byte[] bytes) {
            super(bytes);
        }

        int position() {
            return pos;
        }

        void move(long position) {
            pos = Math.toIntExact(Math.min(position, count));
        }
    }

    private static final class InMemoryStream extends DelegatingSeekableInputStream {

        private final Positioned bytes;

        InMemoryStream(Positioned bytes) {
            super(bytes);
            this.bytes = bytes;
        }

        @Override
        public long getPos() {
            return bytes.position();
        }

        @Override
        public void seek(long position) {
            bytes.move(position);
        }
    }
}
