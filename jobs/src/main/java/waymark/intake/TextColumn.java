package waymark.intake;

import waymark.contract.FeedField;
import waymark.problem.ProblemCode;

/** A column of text, in which nobody's National Insurance number has a place: BAD_TEXT, TOO_LONG. */
record TextColumn(FeedField field, People people) implements ColumnReader {

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        String text = record.textOf(slot);
        boolean controls = hasControls(text);
        boolean number = NinoForm.isIn(text, people);
        boolean tooLong = isTooLong(text);
        if (controls) {
            faults.add(ProblemCode.BAD_TEXT, slot, "holds a control character", "take it out");
        }
        if (number) {
            faults.add(
                    ProblemCode.BAD_TEXT,
                    slot,
                    "holds a National Insurance number",
                    "write what names nobody, and put each value into its own column");
        }
        if (tooLong) {
            faults.add(
                    ProblemCode.TOO_LONG,
                    slot,
                    "is longer than " + field.maxLength() + " characters",
                    "write at most " + field.maxLength());
        }
        return controls || number || tooLong ? null : text;
    }

    /** Whether a text has more characters, not counting halves of pairs, than the field takes. */
    private boolean isTooLong(String text) {
        return text.length() > field.maxLength() && text.codePointCount(0, text.length()) > field.maxLength();
    }

    /** Whether a text holds a control character other than tab, line feed and carriage return. */
    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isISOControl(character) && !Trimming.isTrimmed(character)) {
                return true;
            }
        }
        return false;
    }
}
