package waymark.dashboard.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import waymark.problem.WaymarkException;

/** The right to run the dashboards of one home: held by one process, until it is closed or that process ends. */
public final class UpLock implements AutoCloseable {

    private static final String NOTE = "running";

    private final FileChannel channel;
    private final Path note;

    private UpLock(FileChannel channel, Path note) {
        this.channel = channel;
        this.note = note;
    }

    /**
     * Takes it.
     *
     * @param address where the dashboards will be, for whoever tries to start them a second time
     * @throws WaymarkException wrong use, when they run; with the place
     */
    public static UpLock take(Path home, String address) {
        Path folder = home.toAbsolutePath().normalize().resolve("superset");
        Path note = folder.resolve(NOTE);
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tried(channel);
            if (lock == null) {
                throw WaymarkException.wrongUse("the dashboards of " + home + " are up already" + said(note)
                        + ": open them there, or stop them with Ctrl-C where they were started");
            }
            Files.writeString(
                    note, address + " (process " + ProcessHandle.current().pid() + ")");
            return new UpLock(channel, note);
        } catch (IOException e) {
            close(channel);
            throw WaymarkException.failed(
                    folder + " cannot be written (" + e
                            + "): make it a folder that you may write, or give another --home",
                    e);
        } catch (WaymarkException e) {
            close(channel);
            throw e;
        }
    }

    private static FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process holds it.
            return null;
        }
    }

    private static String said(Path note) {
        try {
            return " at " + Files.readString(note);
        } catch (IOException e) {
            return "";
        }
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // It ends with this process.
            return;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            // The next to start writes it anew.
            return;
        } finally {
            close(channel);
        }
    }
}
