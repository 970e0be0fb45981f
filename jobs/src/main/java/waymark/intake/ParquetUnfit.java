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
    static Converter ignored(Type column) {
        return noting(column, () -> {});
    }

    /** Tells {@code present} whenever a row has a value in a column, whatever its type. */
    static Converter noting(Type column, Runnable present) {
        if (column.isPrimitive()) {
            return new Value(present);
        }
        return new Group(
                column.asGroupType().getFields().stream()
                        .map(ParquetUnfit::ignored)
                        .toList(),
                present);
    }

    private static final class Group extends GroupConverter {

        private final List<Converter> members;
        private final Runnable present;

        Group(List<Converter> members, Runnable present) {
            this.members = members;
            this.present = present;
        }

        @Override
        public Converter getConverter(int member) {
            return members.get(member);
        }

        @Override
        public void start() {
            present.run();
        }

        @Override
        public void end() {}
    }

    private static final class Value extends PrimitiveConverter {

        private final Runnable present;

        Value(Runnable present) {
            this.present = present;
        }

        @Override
        public void addBinary(Binary value) {
            present.run();
        }

        @Override
        public void addBoolean(boolean value) {
            present.run();
        }

        @Override
        public void addDouble(double value) {
            present.run();
        }

        @Override
        public void addFloat(float value) {
            present.run();
        }

        @Override
        public void addInt(int value) {
            present.run();
        }

        @Override
        public void addLong(long value) {
            present.run();
        }
    }
}
