package waymark.schedule;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.lake.OwnFiles;
import waymark.problem.WaymarkException;

/**
 * The home and its folders, which nobody but their owner may enter: the lake, the server's files and the keys hold what people
 * on a programme live with. On a file system without owners and permissions nothing is checked.
 */
public final class HomeFolder {

    private static final String LOCK = "run.lock";
    private static final String SCRATCH = "scratch";
    private static final String LAKE = "lake";
    private static final List<String> MEMBERS = List.of(LAKE, "keys", "postgres", SCRATCH, "superset");
    private static final Set<PosixFilePermission> OWNER = EnumSet.copyOf(PosixFilePermissions.fromString("rwx------"));

    private HomeFolder() {}

    /**
     * Checks a home, if it is there.
     *
     * @throws WaymarkException when it or one of its folders belongs to another user or is open to one
     */
    public static void check(Path home) {
        if (!Files.isDirectory(home) || !knowsOwners(home)) {
            return;
        }
        refuseOfAnother(home);
        if (isOurs(home)) {
            refuseOpen(home);
        }
        for (String member : MEMBERS) {
            Path folder = home.resolve(member);
            if (Files.isDirectory(folder)) {
                refuseOfAnother(folder);
                refuseOpen(folder);
            }
        }
    }

    /** Makes a home with its folders, or closes a folder that is there and is no home yet. */
    public static void make(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Path parent = home.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            OwnFiles.makeFolder(home);
        } else if (!isOurs(home) && knowsOwners(home)) {
            Files.setPosixFilePermissions(home, OWNER);
        }
        for (String member : MEMBERS) {
            // The lake is made, as closed, when something is written into it.
            if (!member.equals(LAKE)) {
                OwnFiles.makeFolder(home.resolve(member));
            }
        }
    }

    /** Deletes what Spark has left in the home: a run that was killed could not tidy up. Only for who holds its lock. */
    static void emptyScratch(Path home) throws IOException {
        Path scratch = home.resolve(SCRATCH);
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(scratch)) {
            deepestFirst = all.filter(each -> !each.equals(scratch))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }

    static Path lock(Path home) {
        return home.resolve(LOCK);
    }

    /** Whether Waymark has been at work in it; a folder that an operator has made for it may be as open as he made it. */
    private static boolean isOurs(Path home) {
        return Files.exists(lock(home), LinkOption.NOFOLLOW_LINKS)
                || MEMBERS.stream().anyMatch(member -> Files.isDirectory(home.resolve(member)));
    }

    private static void refuseOfAnother(Path folder) {
        try {
            long self = new UnixSystem().getUid();
            if (((Number) Files.getAttribute(folder, "unix:uid")).longValue() != self) {
                throw WaymarkException.wrongUse(folder + " belongs to " + Files.getOwner(folder)
                        + ", and Waymark runs as another user: run it as that user, or make it yours with: chown -R "
                        + self + " '" + folder.toRealPath() + "'");
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static void refuseOpen(Path folder) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            if (!OWNER.containsAll(permissions)) {
                throw WaymarkException.wrongUse(folder + " is open to other users of this machine ("
                        + PosixFilePermissions.toString(permissions)
                        + "), and it holds data about people: close it with: chmod -R go-rwx '" + folder.toRealPath()
                        + "'");
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean knowsOwners(Path home) {
        return home.getFileSystem().supportedFileAttributeViews().containsAll(List.of("posix", "unix"));
    }

    private static WaymarkException unreadable(Path folder, IOException cause) {
        return WaymarkException.failed(
                folder + " cannot be looked at (" + cause + "): make it a folder of the user that runs Waymark", cause);
    }
}
