package waymark.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import waymark.problem.ProblemCode;

/**
 * What a delivered file is worth by itself.
 *
 * @param name null when the name is bad
 * @param reason why the file is refused; null when it is fine by itself
 * @param column the missing one of MISSING_COLUMN, else null
 * @param message for people: the reason, with file, place and remedy; null when there is no reason
 * @param sha256 of the bytes as they lie, lower-case hexadecimal
 * @param controlSha256 of the control file's bytes; null when there is none
 * @param bytes length of the file as it lies
 * @param records number of its records; 0 when it is refused
 * @param extraColumns columns that the feed does not know, in the order in which they were met; none when refused
 * @param periodFrom as the control file says, null when it does not
 * @param periodTo as the control file says, null when it does not
 * @param complete as the control file says, null when it does not
 */
public record Verdict(
        String fileName,
        DeliveryName name,
        ProblemCode reason,
        String column,
        String message,
        String sha256,
        String controlSha256,
        long bytes,
        long records,
        List<String> extraColumns,
        LocalDate periodFrom,
        LocalDate periodTo,
        Boolean complete)
        implements Serializable {

    public Verdict {
        extraColumns = List.copyOf(extraColumns);
    }
}
