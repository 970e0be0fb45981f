package waymark.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who uses the server of a home, across processes. Files are locked for a process as a whole, so uses within one
 * process are counted.
 */
final class ServerLocks {

    private static final ReentrantLock CHANGING = new ReentrantLock();
    private static final Map<Path, ServerLocks> HERE = new HashMap<>();

    private final Path folder;
    private FileChannel users;
    private FileLock shared;
    private int uses;

    private ServerLocks(Path folder) {
        this.folder = folder;
    }

    /** Waits until no one else starts or stops the server of {@code folder}, and keeps others from it until closed. */
    static Change change(Path folder) throws IOException {
        CHANGING.lock();
        FileChannel channel = null;
        try {
            channel = open(folder, "change.lock");
            return new Change(HERE.computeIfAbsent(folder, ServerLocks::new), channel, channel.lock());
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            CHANGING.unlock();
            throw e;
        }
    }

    private static FileChannel open(Path folder, String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** The right to start or stop the server. */
    static final class Change implements AutoCloseable {

        private final ServerLocks locks;
        private final FileChannel channel;
        private final FileLock exclusive;

        private Change(ServerLocks locks, FileChannel channel, FileLock exclusive) {
            this.locks = locks;
            this.channel = channel;
            this.exclusive = exclusive;
        }

        /** Notes that this command uses the server. */
        void beginUse() throws IOException {
            if (locks.uses == 0) {
                locks.users = open(locks.folder, "users.lock");
                locks.shared = locks.users.lock(0, Long.MAX_VALUE, true);
            }
            locks.uses++;
        }

        /** Notes that this command no longer uses the server; whether no other does. */
        boolean endUse() throws IOException {
            locks.uses--;
            if (locks.uses > 0) {
                return false;
            }
            try (FileChannel closing = locks.users) {
                locks.shared.release();
                return closing.tryLock() != null;
            }
        }

        @Override
        public void close() throws IOException {
            try {
                exclusive.release();
                channel.close();
            } finally {
                CHANGING.unlock();
            }
        }
    }
}
