package waymark.intake;

import java.time.LocalDate;
import waymark.problem.ProblemCode;

/** A column of dates: BAD_DATE. */
record DateColumn() implements ColumnReader {

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        LocalDate date = Day.dashed(record.text(), record.from(slot), record.to(slot));
        if (date == null) {
            faults.add(ProblemCode.BAD_DATE, slot, "is not a date", "write yyyy-mm-dd");
        }
        return date;
    }
}
