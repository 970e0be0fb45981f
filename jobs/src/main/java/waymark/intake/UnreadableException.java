package waymark.intake;

import java.io.IOException;

/** The bytes of a delivery are not what its name says they are; the message says where and how to mend it. */
final class UnreadableException extends IOException {

    UnreadableException(String message) {
        super(message);
    }

    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
