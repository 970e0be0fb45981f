package waymark.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What runs while dashboards are up, in the order in which it was started. All of it is stopped in the other order: at the end of
 * the command, or when the command is interrupted, at whatever point.
 */
final class LocalDashboards implements AutoCloseable {

    private static final long SIGNAL_MILLIS = 1000;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch stopBegun = new CountDownLatch(1);

    LocalDashboards() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-dashboards"));
    }

    /** Takes over something that was started; it is stopped at once when everything is being stopped already. */
    synchronized <T extends AutoCloseable> T with(T part) {
        started.push(part);
        if (stopBegun.getCount() == 0) {
            stopAll();
        }
        return part;
    }

    /**
     * Whether all is being stopped, so that what fails now fails for that reason. Ctrl-C reaches the programs as soon as it
     * reaches us, so an answer waits a little for it.
     */
    boolean isStopping() throws InterruptedException {
        return stopBegun.await(SIGNAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Waits until everything has been stopped, which ends this process too. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        stopBegun.countDown();
        stopAll();
        stopped.countDown();
    }

    private void stopAll() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception stillOthers) {
                // The others are stopped all the same; what is left ends with this process.
            }
        }
    }
}
