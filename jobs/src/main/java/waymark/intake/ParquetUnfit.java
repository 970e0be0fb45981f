package waymark.intake;

import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.Type;

/** Parquet columns whose values are not read: of a type that no feed has, or that the feed does not know. */
final class ParquetUnfit {

    private ParquetUnfit() {}

    /** Passes over a column. */
    static Converter ignored(Type column, Unpacked unpacked) {
        return noting(column, unpacked, () -> {});
    }

    /** Tells {@code present} whenever a row has a value in a column, whatever its type. */
    static Converter noting(Type column, Unpacked unpacked, Runnable present) {
        if (column.isPrimitive()) {
            return new Value(unpacked, present);
        }
        return new Group(
                column.asGroupType().getFields().stream()
                        .map(member -> ignored(member, unpacked))
                        .toList(),
                unpacked,
                present);
    }

    private static final class Group extends GroupConverter {

        private final List<Converter> members;
        private final Unpacked unpacked;
        private final Runnable present;

        Group(List<Converter> members, Unpacked unpacked, Runnable present) {
            this.members = members;
            this.unpacked = unpacked;
            this.present = present;
        }

        @Override
        public Converter getConverter(int member) {
            return members.get(member);
        }

        @Override
        public void start() {
            unpacked.addUnchecked(1);
            present.run();
        }

        @Override
        public void end() {}
    }

    private static final class Value extends PrimitiveConverter {

        private final Unpacked unpacked;
        private final Runnable present;

        Value(Unpacked unpacked, Runnable present) {
            this.unpacked = unpacked;
            this.present = present;
        }

        @Override
        public void addBinary(Binary value) {
            note(value.length());
        }

        @Override
        public void addBoolean(boolean value) {
            note(0);
        }

        @Override
        public void addDouble(double value) {
            note(0);
        }

        @Override
        public void addFloat(float value) {
            note(0);
        }

        @Override
        public void addInt(int value) {
            note(0);
        }

        @Override
        public void addLong(long value) {
            note(0);
        }

        private void note(int size) {
            unpacked.addUnchecked(1L + size);
            present.run();
        }
    }
}
