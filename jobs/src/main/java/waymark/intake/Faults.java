package waymark.intake;

import java.util.ArrayList;
import java.util.List;
import waymark.contract.Classification;
import waymark.problem.Problem;
import waymark.problem.ProblemCode;

/** Collects what is wrong with one record at a time, and says it so that the sender can mend it. */
final class Faults {

    private final String fileName;
    private final Columns columns;
    private final List<Problem> problems = new ArrayList<>();
    private RawRecord record;

    Faults(String fileName, Columns columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    /** Starts on the next record. */
    void begin(RawRecord next) {
        record = next;
        problems.clear();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The faults so far, in the order in which they were noted. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The record as a whole cannot be read, as it says itself. */
    void addWhole() {
        problems.add(new Problem(record.fault(), null, place() + record.wrong(), null));
    }

    /**
     * Something is wrong with a column.
     *
     * @param wrong what its text is not, to stand behind it, such as "is not a date"
     * @param remedy what to write instead
     */
    void add(ProblemCode code, int slot, String wrong, String remedy) {
        String column = slot == columns.deleteSlot()
                ? Columns.DELETE
                : columns.fields().get(slot).name();
        String value = isShown(slot) ? Shown.shorten(record.textOf(slot)) : null;
        String shown = value == null ? "" : " \"" + value + "\"";
        problems.add(new Problem(code, column, place() + column + shown + " " + wrong + "; " + remedy, value));
    }

    private String place() {
        return record.line() == null
                ? fileName + " row " + record.row() + ": "
                : fileName + " line " + record.line() + ": ";
    }

    /** Values that identify people or concern their health or opinions are repeated nowhere. */
    private boolean isShown(int slot) {
        if (record.isEmpty(slot) || record.isMisshapen(slot)) {
            return false;
        }
        if (slot == columns.deleteSlot()) {
            return true;
        }
        Classification classification = columns.fields().get(slot).classification();
        return classification != Classification.DIRECT && classification != Classification.SPECIAL;
    }
}
