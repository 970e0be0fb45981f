package waymark.problem;

/**
 * Our own failure, or a use that cannot be honoured. The message names the thing and the remedy; it is caught once, in
 * {@code Main}, and shown without a stack trace.
 */
public final class WaymarkException extends RuntimeException {

    private final ExitCode exitCode;

    private WaymarkException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** A wrong argument or setting: the user mends it and calls again. */
    public static WaymarkException wrongUse(String message) {
        return new WaymarkException(ExitCode.WRONG_USE, message, null);
    }

    /** Something that should have worked did not. */
    public static WaymarkException failed(String message) {
        return new WaymarkException(ExitCode.FAILED, message, null);
    }

    /** Something that should have worked did not, because of {@code cause}. */
    public static WaymarkException failed(String message, Throwable cause) {
        return new WaymarkException(ExitCode.FAILED, message, cause);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
