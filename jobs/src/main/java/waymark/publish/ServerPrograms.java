package waymark.publish;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The embedded server's programs. They come from the jar, lie where only their owner may look, and are compared with what came from
 * the jar before they are run.
 *
 * @param folder where they are unpacked
 * @param list the hash of the archive in the jar, and of each file that was unpacked from it; apart from them, among the keys, so that
 *     whoever could change the programs could not change it too
 */
record ServerPrograms(Path folder, Path list) {

    /** What the programs take from our environment. No key, password or setting of ours is any business of theirs. */
    private static final List<String> INHERITED = List.of("PATH", "SystemRoot", "TEMP", "TMP");

    private static final File NOTHING =
            new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /**
     * Unpacks them, or finds them as they were unpacked.
     *
     * @return what a person should know of it: that they had been changed
     */
    List<String> prepare() throws IOException {
        makePrivate(folder);
        byte[] archive = archive();
        List<String> wanted = Files.exists(list) ? Files.readAllLines(list) : List.of();
        String hash = hash(new ByteArrayInputStream(archive)) + "  archive";
        boolean unpacked = !wanted.isEmpty() && wanted.get(0).equals(hash) && Files.exists(programs());
        if (unpacked && wanted.equals(hashes(hash))) {
            return List.of();
        }
        // With what an earlier version unpacked beside.
        delete(folder);
        makePrivate(folder);
        unpack(archive);
        makePrivate(list.getParent());
        Path whole = Files.createTempFile(list.getParent(), "programs", ".part");
        Files.write(whole, hashes(hash));
        Files.move(whole, list, StandardCopyOption.REPLACE_EXISTING);
        return unpacked
                ? List.of(
                        "The programs of the embedded PostgreSQL in " + programs() + " were not those that Waymark had"
                                + " unpacked. They were replaced. Find out who changed them: whoever did could read what this"
                                + " home holds")
                : List.of();
    }

    /** Makes a folder that only its owner may look into, or closes the one that is there. */
    static void makePrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            Files.createDirectories(folder);
            return;
        }
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        if (!Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }

    private Path programs() {
        return folder.resolve("programs");
    }

    private static byte[] archive() throws IOException {
        String system =
                System.getProperty("os.name").replace("Mac OS X", "Darwin").split(" ", 2)[0];
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            if (packed == null) {
                throw new IOException("Waymark brings no PostgreSQL for " + system + " on " + machine);
            }
            return packed.readAllBytes();
        }
    }

    private void unpack(byte[] archive) throws IOException {
        Path root = programs();
        makePrivate(root);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path place = root.resolve(entry.getName()).normalize();
                if (!place.startsWith(root)) {
                    throw new IOException("the archive of PostgreSQL's programs holds " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                    continue;
                }
                Files.createDirectories(place.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(place, root.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.copy(tar, place);
                    if (place.getParent().endsWith("bin")) {
                        place.toFile().setExecutable(true, true);
                    }
                }
            }
        }
    }

    /** What lies there, as {@code sha256sum} writes it, after the line of the archive; links by what they point to. */
    private List<String> hashes(String archive) throws IOException {
        TreeMap<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(programs())) {
            for (Path each : all.toList()) {
                String name = programs().relativize(each).toString();
                if (Files.isSymbolicLink(each)) {
                    found.put(name, "link to " + Files.readSymbolicLink(each));
                } else if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    try (InputStream in = Files.newInputStream(each)) {
                        found.put(name, hash(in));
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of(archive));
        found.forEach((name, hash) -> lines.add(hash + "  " + name));
        return lines;
    }

    private static String hash(InputStream in) throws IOException {
        try (DigestInputStream hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Collections.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }

    /**
     * Runs one to its end.
     *
     * @param log takes what it says, and what a server says that it starts
     * @return whether it did what it was told
     */
    boolean run(Path log, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; here it finds itself to be nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs().resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(NOTHING))
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectError(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("interrupted", e);
        }
    }
}
