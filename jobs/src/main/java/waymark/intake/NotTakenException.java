package waymark.intake;

/**
 * A file that cannot be taken in for a reason that does not lie in its bytes: it may not be read, is gone, or is still being
 * written. It gets no row in the ledger, is named with this message, and is tried again by the next take-in.
 */
final class NotTakenException extends RuntimeException {

    /** @param message the file, the reason and the remedy */
    NotTakenException(String message, Throwable cause) {
        super(message, cause);
    }
}
