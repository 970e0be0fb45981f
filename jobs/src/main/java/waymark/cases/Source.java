package waymark.cases;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a record was delivered.
 *
 * @param file name of the delivered file, without folder
 * @param sentOn the date in that name
 * @param sequence the sequence number in that name
 * @param row ordinal of the record in the file, from 1
 */
public record Source(String file, LocalDate sentOn, int sequence, int row) implements Serializable {}
