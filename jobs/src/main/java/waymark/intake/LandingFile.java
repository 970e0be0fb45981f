package waymark.intake;

import java.io.Serializable;

/**
 * A delivery as it lies in the landing zone, with its control file.
 *
 * @param path relative to the landing folder
 * @param name without folder
 * @param modifiedAt when it was last written, milliseconds since 1970
 * @param controlModifiedAt the same of the control file; null when there is none
 * @param uri where it lies
 * @param controlBytes length of the control file; 0 when there is none
 */
public record LandingFile(
        String path, String name, long bytes, long modifiedAt, Long controlModifiedAt, String uri, long controlBytes)
        implements Serializable {

    static final String CONTROL_ENDING = ".ctl.json";

    ByteSource source() {
        return new LandedBytes(uri, bytes, modifiedAt);
    }

    /** The control file; null when there is none. */
    ByteSource control() {
        return controlModifiedAt == null
                ? null
                : new LandedBytes(uri + CONTROL_ENDING, controlBytes, controlModifiedAt);
    }
}
