package waymark.intake;

import waymark.contract.FeedField;

/** Checks the text of one column and makes its value of it. Not called for an empty text. */
interface ColumnReader {

    /** The value of a record's slot; null when faults were noted. */
    Object read(RawRecord record, int slot, Faults faults);

    /** The reader that a field's type asks for. */
    static ColumnReader of(FeedField field, Pseudonyms pseudonyms, People people) {
        return switch (field.type()) {
            case STRING -> new TextColumn(field, people);
            case NINO -> new NinoColumn(pseudonyms, people);
            case INT -> IntColumn.of(field);
            case DECIMAL -> new DecimalColumn(field);
            case DATE -> new DateColumn();
            case BOOL -> new BoolColumn();
            case CODE -> new CodeColumn(new CodeTable(field.codes()));
            case CODES -> new CodeListColumn(new CodeTable(field.codes()));
        };
    }
}
