package waymark.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * The file under names that can be stored and shown: those of folders, and its own unless it is that of a delivery, with a
     * mark in place of each National Insurance number and with control characters written as escapes. The same file always
     * gets the same names, and no other file does.
     */
    LandingFile shown(Optional<DeliveryName> delivery, Pseudonyms pseudonyms) {
        String sender = delivery.map(DeliveryName::sender).orElse(null);
        String shownName = delivery.isPresent() ? name : shown(name, pseudonyms);
        String folders = Arrays.stream(
                        path.substring(0, path.length() - name.length()).split("/", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> (folder.equals(sender) ? folder : shown(folder, pseudonyms)) + "/")
                .collect(Collectors.joining());
        return new LandingFile(folders + shownName, shownName, bytes, modifiedAt, controlModifiedAt, uri, controlBytes);
    }

    private static String shown(String name, Pseudonyms pseudonyms) {
        return Shown.escaped(NinoForm.masked(name, number -> "[NI number " + pseudonyms.markOf(number) + "]"), "");
    }

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
