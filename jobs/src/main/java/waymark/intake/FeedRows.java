package waymark.intake;

import java.util.List;
import waymark.contract.FeedContract;
import waymark.contract.FieldType;
import waymark.problem.ProblemCode;

/** How the rows of one feed are read, worked out once from its contract; no file's own, so any number of threads share it. */
final class FeedRows {

    private static final String SPECIAL_CUSTOMER_RECORD = "SCR";
    private static final BoolColumn DELETE = new BoolColumn();

    private final FeedContract contract;
    private final Columns columns;
    private final List<ColumnReader> readers;
    private final boolean[] required;
    private final boolean[] inKey;
    private final int referralSlot;
    private final int markerSlot;
    private final int ninoSlot;

    FeedRows(FeedContract contract, Pseudonyms pseudonyms, People people) {
        this.contract = contract;
        columns = new Columns(contract);
        readers = contract.fields().stream()
                .map(field -> ColumnReader.of(field, pseudonyms, people))
                .toList();
        required = new boolean[readers.size()];
        inKey = new boolean[readers.size()];
        int nino = Columns.NONE;
        for (int slot = 0; slot < readers.size(); slot++) {
            required[slot] = contract.fields().get(slot).required();
            inKey[slot] = contract.key().contains(contract.fields().get(slot).name());
            nino = contract.fields().get(slot).type() == FieldType.NINO ? slot : nino;
        }
        referralSlot = columns.slot("referral_id");
        markerSlot = contract.feed().equals("referral") ? columns.slot("protection_marker") : Columns.NONE;
        ninoSlot = nino;
    }

    FeedContract contract() {
        return contract;
    }

    Columns columns() {
        return columns;
    }

    /** Whether a record withdraws its key; notes a fault when it does not say so in one of the two words. */
    boolean isDelete(RawRecord record, Faults faults) {
        int slot = columns.deleteSlot();
        return !record.isEmpty(slot) && Boolean.TRUE.equals(DELETE.read(record, slot, faults));
    }

    /** The values of all columns; notes what is wrong with each. */
    Object[] values(RawRecord record, Faults faults) {
        Object[] values = new Object[readers.size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = value(slot, record, faults);
        }
        return values;
    }

    /** The values of the columns of the key, null for the others; notes what is wrong with each. */
    Object[] keyValues(RawRecord record, Faults faults) {
        Object[] values = new Object[readers.size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = inKey[slot] ? value(slot, record, faults) : null;
        }
        return values;
    }

    /** Whom a record names, whether its columns passed or not. */
    Identity identity(RawRecord record, Object[] values) {
        return new Identity(referralId(record, values), personKey(record, values), isSensitive(record));
    }

    private Object value(int slot, RawRecord record, Faults faults) {
        if (record.isMisshapen(slot)) {
            faults.add(
                    ProblemCode.BAD_JSON, slot, "has a value of a kind that no column has", "write text or a number");
            return null;
        }
        if (record.isEmpty(slot)) {
            if (required[slot]) {
                faults.add(ProblemCode.REQUIRED, slot, "is empty", "every row needs it");
            }
            return null;
        }
        return readers.get(slot).read(record, slot, faults);
    }

    private String referralId(RawRecord record, Object[] values) {
        if (referralSlot == Columns.NONE || record.from(referralSlot) == record.to(referralSlot)) {
            return null;
        }
        return values[referralSlot] instanceof String id ? id : record.textOf(referralSlot);
    }

    private String personKey(RawRecord record, Object[] values) {
        if (ninoSlot == Columns.NONE) {
            return null;
        }
        return values[ninoSlot] instanceof String key
                ? key
                : ((NinoColumn) readers.get(ninoSlot)).personKey(record, ninoSlot);
    }

    private boolean isSensitive(RawRecord record) {
        return markerSlot != Columns.NONE && record.textOf(markerSlot).equals(SPECIAL_CUSTOMER_RECORD);
    }
}
