package waymark.intake;

import java.util.BitSet;
import java.util.stream.Collectors;
import waymark.problem.ProblemCode;

/** A column with codes of a closed list, joined by {@code |}: BAD_CODE. */
record CodeListColumn(CodeTable codes) implements ColumnReader {

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        char[] text = record.text();
        BitSet named = new BitSet(codes.size());
        int from = record.from(slot);
        for (int i = from; i <= record.to(slot); i++) {
            if (i == record.to(slot) || text[i] == '|') {
                if (!addPart(text, from, i, named)) {
                    faults.add(
                            ProblemCode.BAD_CODE,
                            slot,
                            "is not a list of the codes",
                            "write any of " + codes.choice() + ", separated by |");
                    return null;
                }
                from = i + 1;
            }
        }
        return named.isEmpty() ? null : joined(named);
    }

    /** False when the part is not empty and no code. */
    private boolean addPart(char[] text, int begin, int end, BitSet named) {
        int from = begin;
        int to = end;
        while (from < to && Trimming.isTrimmed(text[from])) {
            from++;
        }
        while (to > from && Trimming.isTrimmed(text[to - 1])) {
            to--;
        }
        if (from == to) {
            return true;
        }
        int place = codes.find(text, from, to);
        if (place == CodeTable.NONE) {
            return false;
        }
        named.set(place);
        return true;
    }

    private String joined(BitSet named) {
        return named.cardinality() == 1
                ? codes.code(named.nextSetBit(0))
                : named.stream().mapToObj(codes::code).collect(Collectors.joining("|"));
    }
}
