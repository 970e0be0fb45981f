package waymark.intake;

import java.io.UncheckedIOException;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * A Parquet column that is a list of texts, in the three layouts that writers use: elements in groups of their own, elements
 * that repeat by themselves, and the older one without a list around them. The texts are joined by {@code |}.
 */
final class ParquetList {

    private ParquetList() {}

    /** Whether a column is a list of texts. */
    static boolean isListOfText(Type column) {
        if (column.isPrimitive()) {
            return column.isRepetition(Type.Repetition.REPEATED) && ParquetValue.isText(column);
        }
        GroupType group = column.asGroupType();
        if (!(group.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation)
                || group.getFieldCount() != 1
                || !group.getType(0).isRepetition(Type.Repetition.REPEATED)) {
            return false;
        }
        Type repeated = group.getType(0);
        return ParquetValue.isText(repeated) || hasTextElement(repeated);
    }

    /** Joins the texts of a column for which {@link #isListOfText} holds. */
    static Converter converter(Type column, RawRecord record, int slot, Unpacked unpacked) {
        Texts texts = new Texts(record, slot, unpacked);
        if (column.isPrimitive()) {
            return new ParquetValue(column.asPrimitiveType(), unpacked, texts::addToUnbounded);
        }
        Type repeated = column.asGroupType().getType(0);
        if (repeated.isPrimitive()) {
            return new Nested(
                    new ParquetValue(repeated.asPrimitiveType(), unpacked, texts::add), texts::begin, texts::end);
        }
        Converter element = new ParquetValue(repeated.asGroupType().getType(0).asPrimitiveType(), unpacked, texts::add);
        return new Nested(new Nested(element, texts::beginElement, texts::endElement), texts::begin, texts::end);
    }

    private static boolean hasTextElement(Type repeated) {
        return !repeated.isPrimitive()
                && repeated.asGroupType().getFieldCount() == 1
                && !repeated.asGroupType().getType(0).isRepetition(Type.Repetition.REPEATED)
                && ParquetValue.isText(repeated.asGroupType().getType(0));
    }

    /** The list of one row so far. */
    private static final class Texts {

        private final RawRecord record;
        private final int slot;
        private final Unpacked unpacked;
        private final StringBuilder joined = new StringBuilder();
        private boolean elementSeen;
        private boolean elementMissing;

        Texts(RawRecord record, int slot, Unpacked unpacked) {
            this.unpacked = unpacked;
            this.record = record;
            this.slot = slot;
        }

        void begin() {
            joined.setLength(0);
            elementMissing = false;
        }

        void beginElement() {
            unpacked.addUnchecked(1);
            elementSeen = false;
        }

        void add(String text) {
            elementSeen = true;
            joined.append(joined.isEmpty() ? "" : "|").append(text);
            if (joined.length() > unpacked.limits().recordLength()) {
                throw new UncheckedIOException(Limits.exceeded(
                        "has a list of more than " + unpacked.limits().recordLength() + " characters in record "
                                + record.row(),
                        "record",
                        unpacked.limits().recordLength()));
            }
        }

        /** A list without an element in one of its places is not one of texts. */
        void endElement() {
            elementMissing |= !elementSeen;
        }

        void end() {
            if (elementMissing) {
                record.putMisshapen(slot);
            } else {
                record.put(slot, joined.toString());
            }
        }

        /** Without a list around them nothing tells where the texts of a row begin and end. */
        void addToUnbounded(String text) {
            String longer = record.isEmpty(slot) ? text : record.textOf(slot) + "|" + text;
            unpacked.addUnchecked(longer.length());
            record.put(slot, longer);
        }
    }

    private static final class Nested extends GroupConverter {

        private final Converter member;
        private final Runnable begin;
        private final Runnable end;

        Nested(Converter member, Runnable begin, Runnable end) {
            this.member = member;
            this.begin = begin;
            this.end = end;
        }

        @Override
        public Converter getConverter(int position) {
            return member;
        }

        @Override
        public void start() {
            begin.run();
        }

        @Override
        public void end() {
            end.run();
        }
    }
}
