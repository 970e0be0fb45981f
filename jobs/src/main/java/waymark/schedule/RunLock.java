package waymark.schedule;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import waymark.lake.OwnFiles;
import waymark.problem.WaymarkException;

/**
 * The right to change one home: held by at most one run at a time, on this machine. It ends when it is closed, and with the
 * process that holds it, however that ends.
 */
public final class RunLock implements AutoCloseable {

    private static final String HOLDER = "run.holder";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

    /**
     * The homes that this process holds. Asked before the file is opened: where locks belong to the process, closing a second
     * channel on the file would release the lock that the first holds.
     */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path home;
    private final FileChannel channel;
    private boolean isUnsettled;

    private RunLock(Path home, FileChannel channel, boolean isUnsettled) {
        this.home = home;
        this.channel = channel;
        this.isUnsettled = isUnsettled;
    }

    /**
     * Takes the lock of a home, which is made when it is not there.
     *
     * @throws WaymarkException when another run holds it, or the home cannot be written
     */
    public static RunLock take(Path home) {
        synchronized (HELD) {
            try {
                HomeFolder.make(home);
                return take(home, home.toRealPath());
            } catch (FileAlreadyExistsException e) {
                throw WaymarkException.failed(
                        "home " + home + " cannot be a directory, for " + e.getFile()
                                + " is a file: give another --home",
                        e);
            } catch (IOException e) {
                throw unusable(home, e);
            }
        }
    }

    private static RunLock take(Path named, Path home) throws IOException {
        if (HELD.contains(home)) {
            throw atWork(named, home);
        }
        FileChannel channel = OwnFiles.open(HomeFolder.lock(home));
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw atWork(named, home);
            }
            boolean isUnsettled = Files.exists(home.resolve(HOLDER));
            OwnFiles.write(home.resolve(HOLDER), ProcessHandle.current().pid() + " " + Instant.now());
            HomeFolder.emptyScratch(home);
            HELD.add(home);
            return new RunLock(home, channel, isUnsettled);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Whether a run before this one did not come to its end, so that something of it may lie in the lake. It stays so, over
     * any number of runs that are killed as well, until one {@link #settle}s it.
     */
    public boolean isUnsettled() {
        return isUnsettled;
    }

    /** Notes that from now on this run may leave something behind should it not come to its end. */
    public void unsettle() {
        isUnsettled = true;
    }

    /** Notes that nothing is left of runs that did not come to their end. */
    public void settle() {
        isUnsettled = false;
    }

    /** Lets the next run in; a second call does nothing. */
    @Override
    public void close() {
        synchronized (HELD) {
            if (!channel.isOpen()) {
                return;
            }
            try (channel) {
                if (!isUnsettled) {
                    Files.deleteIfExists(home.resolve(HOLDER));
                }
            } catch (IOException e) {
                // The work is done; what is left of the lock ends with this process, and no one asks who held it.
            } finally {
                HELD.remove(home);
            }
        }
    }

    private static WaymarkException atWork(Path named, Path home) {
        return WaymarkException.failed(
                "another run is at work on " + named + holder(home) + ": wait for it, or stop it");
    }

    /** Who holds the lock and since when; empty in the moment before the holder has written it. */
    private static String holder(Path home) {
        try {
            String[] words = Files.readString(home.resolve(HOLDER)).split(" ", 2);
            LocalDateTime since = LocalDateTime.ofInstant(Instant.parse(words[words.length - 1]), ZoneOffset.UTC);
            boolean today = since.toLocalDate().equals(LocalDate.now(ZoneOffset.UTC));
            return " (process " + words[0] + " since " + since.format(today ? TIME : DAY_AND_TIME) + ")";
        } catch (IOException | DateTimeParseException e) {
            return "";
        }
    }

    private static WaymarkException unusable(Path home, IOException cause) {
        return WaymarkException.failed(
                "home " + home + " cannot be written (" + cause + "): make it a directory on a local disk with free"
                        + " space that you may write, or give another --home",
                cause);
    }
}
