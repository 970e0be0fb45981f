package waymark.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where a record was delivered.
 *
 * @param file name of the delivered file, without folder
 * @param sentOn the date in that name
 * @param sequence the sequence number in that name
 * @param row ordinal of the record in the file, from 1
 */
public record Source(String file, LocalDate sentOn, int sequence, int row) implements Serializable {

    /** In the order in which rows were delivered: date, sequence and name of the file, then the row in it. */
    public static final Comparator<Source> BY_DELIVERY = Comparator.comparing(Source::sentOn)
            .thenComparing(Source::sequence)
            .thenComparing(Source::file, Bytewise.ORDER)
            .thenComparing(Source::row);
}
