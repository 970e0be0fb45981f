package waymark.intake;

import waymark.contract.FeedField;
import waymark.problem.ProblemCode;

/** A column of whole numbers of up to nine digits: BAD_INT, OUT_OF_RANGE. */
record IntColumn(int minimum, int maximum) implements ColumnReader {

    private static final int MOST_DIGITS = 9;

    static IntColumn of(FeedField field) {
        return new IntColumn(
                field.minimum() == null ? Integer.MIN_VALUE : field.minimum().intValueExact(),
                field.maximum() == null ? Integer.MAX_VALUE : field.maximum().intValueExact());
    }

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        char[] text = record.text();
        int to = record.to(slot);
        boolean negative = text[record.from(slot)] == '-';
        int first = negative ? record.from(slot) + 1 : record.from(slot);
        boolean digits = first < to && to - first <= MOST_DIGITS;
        int number = 0;
        for (int i = first; digits && i < to; i++) {
            digits = Day.isDigit(text[i]);
            number = number * 10 + text[i] - '0';
        }
        if (!digits) {
            faults.add(ProblemCode.BAD_INT, slot, "is not a whole number", "write up to nine digits and nothing else");
            return null;
        }
        int value = negative ? -number : number;
        if (value < minimum || value > maximum) {
            faults.add(ProblemCode.OUT_OF_RANGE, slot, "is out of range", "write " + range());
            return null;
        }
        return value;
    }

    private String range() {
        if (maximum == Integer.MAX_VALUE) {
            return minimum + " or more";
        }
        return minimum == Integer.MIN_VALUE ? maximum + " or less" : minimum + " to " + maximum;
    }
}
