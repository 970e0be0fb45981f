package waymark.intake;

import waymark.problem.ProblemCode;

/** A column with a code of a closed list: BAD_CODE. */
record CodeColumn(CodeTable codes) implements ColumnReader {

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        int place = codes.find(record.text(), record.from(slot), record.to(slot));
        if (place == CodeTable.NONE) {
            faults.add(ProblemCode.BAD_CODE, slot, "is not one of the codes", "write one of " + codes.choice());
            return null;
        }
        return codes.code(place);
    }
}
