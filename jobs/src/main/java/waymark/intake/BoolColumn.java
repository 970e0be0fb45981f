package waymark.intake;

import java.util.List;
import waymark.problem.ProblemCode;

/** A column of truth values: BAD_BOOL. */
record BoolColumn() implements ColumnReader {

    private static final CodeTable WORDS = new CodeTable(List.of("true", "false"));

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        int word = WORDS.find(record.text(), record.from(slot), record.to(slot));
        if (word == CodeTable.NONE) {
            faults.add(ProblemCode.BAD_BOOL, slot, "is neither true nor false", "write true, false or nothing");
            return null;
        }
        return word == 0;
    }
}
