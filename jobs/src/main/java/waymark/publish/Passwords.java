package waymark.publish;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import waymark.problem.WaymarkException;

/**
 * Passwords of the logins that Waymark makes: made up once for a home, and kept in a file that only its owner may read.
 */
public final class Passwords {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept;

    private Passwords(Path file, Properties kept) {
        this.file = file;
        this.kept = kept;
    }

    /**
     * The passwords in {@code file}, which is made when it is missing.
     *
     * @throws WaymarkException when the file cannot be read or made
     */
    public static Passwords keptIn(Path file, String... logins) {
        try {
            make(file, logins);
            Properties kept = new Properties();
            try (Reader text = Files.newBufferedReader(file)) {
                kept.load(text);
            }
            return new Passwords(file, kept);
        } catch (IOException | IllegalArgumentException e) {
            throw WaymarkException.failed("The passwords in " + file + " cannot be read: " + e, e);
        }
    }

    private static void make(Path file, String... logins) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        StringBuilder text = new StringBuilder("# Passwords of logins that Waymark made. They belong to the postgres"
                + " folder beside: keep both or neither.\n");
        for (String login : logins) {
            text.append(login).append('=').append(random()).append('\n');
        }
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part", ownerOnly());
        try {
            Files.writeString(whole, text, StandardCharsets.UTF_8);
            // A link appears wholly or not at all, and never replaces what another process made meanwhile.
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            // Another process was first: its passwords count.
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** One that nobody guesses, in letters, digits, - and _. */
    public static String random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    Path file() {
        return file;
    }

    /** Tells these passwords from others without telling them. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw WaymarkException.failed("The passwords in " + file + " cannot be read: " + e, e);
        }
    }

    /**
     * The password of a login.
     *
     * @throws WaymarkException when the file holds none
     */
    public String of(String login) {
        String password = kept.getProperty(login);
        if (password == null || password.isBlank()) {
            throw WaymarkException.failed(
                    file + " holds no password for login " + login + ": put the file back that belongs to this home");
        }
        return password.strip();
    }
}
