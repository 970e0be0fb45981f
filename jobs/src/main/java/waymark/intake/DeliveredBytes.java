package waymark.intake;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import waymark.problem.WaymarkException;

/**
 * A file's bytes as they lie, counted and hashed on their way.
 *
 * <p>A disk or network that fails is no fault of the file and leaves as a {@link NotTakenException}, so that every IOException of
 * the readers above is one.
 */
final class DeliveredBytes extends FilterInputStream {

    private final String fileName;
    private final long length;
    private final MessageDigest digest = sha256();
    private long count;

    private DeliveredBytes(String fileName, long length, InputStream bytes) {
        super(bytes);
        this.fileName = fileName;
        this.length = length;
    }

    static DeliveredBytes open(String fileName, ByteSource file) {
        try {
            return new DeliveredBytes(fileName, file.length(), file.open());
        } catch (IOException e) {
            throw unavailable(fileName, e);
        }
    }

    /** How many bytes there should be. */
    long length() {
        return length;
    }

    /** The SHA-256 of these bytes in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int read = in.read(target, offset, length);
            if (read > 0) {
                digest.update(target, offset, read);
                count += read;
            }
            return read;
        } catch (IOException e) {
            throw unavailable(fileName, e);
        }
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Skipped bytes are hashed too. */
    @Override
    public long skip(long wanted) {
        int read = read(new byte[(int) Math.min(Math.max(wanted, 0), 8192)]);
        return Math.max(read, 0);
    }

    @Override
    public int read(byte[] target) {
        return read(target, 0, target.length);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw unavailable(fileName, e);
        }
    }

    /** Reads whatever is left, so that the hash and the count are those of the whole file. Ends the hash. */
    Fingerprint finish() {
        byte[] rest = new byte[8192];
        int read;
        do {
            read = read(rest);
        } while (read >= 0);
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), count);
    }

    /** What tells one file's bytes from another's. */
    record Fingerprint(String sha256, long bytes) {}

    /** Why a file is not taken in that could not be read. */
    static NotTakenException unavailable(String fileName, IOException cause) {
        return new NotTakenException(
                fileName + " cannot be read (" + reason(cause)
                        + "); let this user read it, send files under another name and rename them when they are whole,"
                        + " and run again",
                cause);
    }

    /** In words: the message of an exception of java.nio is the file's name, and its class the reason. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "it is not there any more";
        }
        if (cause instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return cause.getMessage();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw WaymarkException.failed("this Java has no SHA-256; use a full JDK 17", e);
        }
    }
}
