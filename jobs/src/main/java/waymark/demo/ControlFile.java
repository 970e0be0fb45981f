package waymark.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The control file of a sample file. */
record ControlFile(long rows, String sha256, Period period, String version) {

    /** The control file of {@code file}, which holds {@code rows} records as {@code version} of the feed contract asks. */
    static ControlFile of(Path file, long rows, Period period, String version) throws IOException {
        MessageDigest digest = digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return new ControlFile(rows, HexFormat.of().formatHex(digest.digest()), period, version);
    }

    void writeBeside(Path file) throws IOException {
        Files.writeString(file.resolveSibling(file.getFileName() + ".ctl.json"), text(), StandardCharsets.UTF_8);
    }

    String text() {
        return "{\"rows\": " + rows + ", \"sha256\": \"" + sha256 + "\", \"period_from\": \"" + period.from()
                + "\", \"period_to\": \"" + period.to() + "\", \"complete\": true, \"contract\": \"" + version
                + "\"}\n";
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
