package waymark.schedule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.intake.Pseudonyms;
import waymark.lake.OwnFiles;
import waymark.problem.WaymarkException;
import waymark.settings.Settings;

/**
 * The key that turns National Insurance numbers into person keys: a text of 32 characters or more, without the white space
 * around it. It is the same key whether it comes from the environment or from a file.
 */
public final class PersonKey {

    private static final String VARIABLE = "WAYMARK_PERSON_KEY";
    private static final int FEWEST_CHARACTERS = 32;
    private static final int RANDOM_BYTES = 32;
    private static final String REMEDY =
            "give " + FEWEST_CHARACTERS + " characters or more, such as \"openssl rand -hex 32\" prints";
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private PersonKey() {}

    /**
     * The key of the lake under the home: the one of the environment variable WAYMARK_PERSON_KEY, else of the key file set,
     * else of keys/person-key in the home, which is made when the lake is new.
     *
     * @throws WaymarkException when the key is too short, missing, not to be read, or to be read by others
     */
    public static Pseudonyms read(Settings settings, Map<String, String> environment) {
        String given = environment.get(VARIABLE);
        if (given != null) {
            return pseudonyms(VARIABLE, given);
        }
        Path own = settings.home().resolve("keys").resolve("person-key");
        Path file = settings.personKeyFile().orElse(own);
        if (settings.personKeyFile().isPresent() && !Files.exists(file)) {
            throw WaymarkException.wrongUse(
                    "person-key-file: there is no " + file + "; name the file that holds the key");
        }
        try {
            if (!Files.exists(file) || (file.equals(own) && Files.size(file) == 0)) {
                refuseWithLake(settings.home().resolve("lake"), file);
                make(file);
            }
            refuseReadableByOthers(file);
            return pseudonyms("key file " + file, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw WaymarkException.wrongUse("key file " + file + " is not text; " + REMEDY);
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "key file " + file + " cannot be used (" + e + "): make it a file that you may read", e);
        }
    }

    private static Pseudonyms pseudonyms(String source, String text) {
        String key = text.strip();
        int characters = key.codePointCount(0, key.length());
        if (characters < FEWEST_CHARACTERS) {
            throw WaymarkException.wrongUse(
                    source + " has " + characters + " characters, too few for a key that nobody guesses; " + REMEDY);
        }
        return new Pseudonyms(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows under two keys would never meet again, so a lake gets no second one. */
    private static void refuseWithLake(Path lake, Path file) throws IOException {
        if (!Files.isDirectory(lake)) {
            return;
        }
        try (Stream<Path> members = Files.list(lake)) {
            if (members.findAny().isPresent()) {
                throw WaymarkException.wrongUse("the key of this lake is missing or empty: put back " + file
                        + ", or give the key by " + VARIABLE + " or person-key-file; the lake is at " + lake);
            }
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent().getParent());
        OwnFiles.makeFolder(file.getParent());
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        OwnFiles.write(file, HexFormat.of().formatHex(random) + "\n");
        Arrays.fill(random, (byte) 0);
    }

    private static void refuseReadableByOthers(Path file) throws IOException {
        if (!knowsPermissions(file)) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        permissions.retainAll(OTHERS);
        if (!permissions.isEmpty()) {
            throw WaymarkException.wrongUse(
                    "key file " + file + " is open to others than you; run: chmod 600 '" + file + "'");
        }
    }

    private static boolean knowsPermissions(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
