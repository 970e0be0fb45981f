package waymark.intake;

import java.math.BigDecimal;
import waymark.contract.FeedField;
import waymark.problem.ProblemCode;

/** A column of decimals with a point: BAD_DECIMAL, OUT_OF_RANGE. Values have the field's scale. */
record DecimalColumn(FeedField field) implements ColumnReader {

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        String text = record.textOf(slot);
        int before = field.precision() - field.scale();
        if (!isDecimal(text) || !fits(text, before)) {
            faults.add(
                    ProblemCode.BAD_DECIMAL,
                    slot,
                    "is not a decimal of this column",
                    "write at most " + before + " digits, a point and at most " + field.scale() + " digits");
            return null;
        }
        BigDecimal value = new BigDecimal(withoutTrailingZeros(text)).setScale(field.scale());
        if ((field.minimum() != null && value.compareTo(field.minimum()) < 0)
                || (field.maximum() != null && value.compareTo(field.maximum()) > 0)) {
            faults.add(
                    ProblemCode.OUT_OF_RANGE,
                    slot,
                    "is out of range",
                    "write " + (field.minimum() == null ? "" : field.minimum().toPlainString() + " or more")
                            + (field.minimum() == null || field.maximum() == null ? "" : ", and ")
                            + (field.maximum() == null ? "" : field.maximum().toPlainString() + " or less"));
            return null;
        }
        return value;
    }

    /** Whether this is an optional minus, digits, and optionally a point and digits. */
    private static boolean isDecimal(String text) {
        int digits = 0;
        boolean pointSeen = false;
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            if (Day.isDigit(text.charAt(i))) {
                digits++;
            } else if (text.charAt(i) == '.' && digits > 0 && !pointSeen) {
                pointSeen = true;
                digits = 0;
            } else {
                return false;
            }
        }
        return digits > 0;
    }

    /** Whether there are few enough digits on either side of the point, zeros at the ends apart. */
    private boolean fits(String text, int before) {
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int first = text.charAt(0) == '-' ? 1 : 0;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        return end - first <= before && (point < 0 || withoutTrailingZeros(text).length() - point - 1 <= field.scale());
    }

    /** A text with a point loses the zeros at its end, and the point when it stands there then. */
    private static String withoutTrailingZeros(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
