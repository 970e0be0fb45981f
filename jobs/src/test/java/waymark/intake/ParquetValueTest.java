package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetValueTest {

    private static final String NAME = "plan_review_WP-01_20200402_001.parquet";
    private static final String IDS =
            "required binary review_id (STRING); required binary plan_id (STRING); required binary referral_id"
                    + " (STRING);";
    private static final Consumer<Group> ROW =
            row -> row.append("review_id", "V1").append("plan_id", "P1").append("referral_id", "R1");

    private static Taken.Row taken(String column, Consumer<Group> value) {
        byte[] file =
                ParquetWritten.withColumns(IDS + column).row(ROW.andThen(value)).bytes();
        return Taken.of(NAME, file).rows().get(0);
    }

    private static Object value(Taken.Row row, String column) {
        assertThat(row.faults()).isEmpty();
        return row.values().get(new Columns(Written.contract("plan_review")).slot(column));
    }

    @Test
    void readsTextDatesBooleansAndWholeNumbers() {
        byte[] file = ParquetWritten.withColumns(IDS
                        + "optional int32 held_date (DATE); optional boolean actions_checked;"
                        + "optional int64 progress_rating (INTEGER(64,true)); optional binary mode (ENUM);")
                .row(ROW.andThen(row -> row.append(
                                "held_date", (int) LocalDate.of(2020, 2, 29).toEpochDay())
                        .append("actions_checked", false)
                        .append("progress_rating", 5L)
                        .append("mode", "PHONE")))
                .row(ROW)
                .bytes();
        Taken taken = Taken.of(NAME, file);

        assertThat(taken.rows()).extracting(row -> row.row() + " " + row.line()).containsExactly("1 null", "2 null");
        Taken.Row first = taken.rows().get(0);
        assertThat(value(first, "review_id")).isEqualTo("V1");
        assertThat(value(first, "held_date")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(value(first, "actions_checked")).isEqualTo(false);
        assertThat(value(first, "progress_rating")).isEqualTo(5);
        assertThat(value(first, "mode")).isEqualTo("PHONE");
        assertThat(value(taken.rows().get(1), "held_date")).isNull();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # type                     | number | value or fault
        int32                      | 3      | 3
        int32 (INTEGER(8,true))    | -1     | OUT_OF_RANGE progress_rating
        int32 (INTEGER(32,false))  | -1     | BAD_INT progress_rating
        int32 (DECIMAL(5,0))       | 3      | 3
        int32 (DECIMAL(5,2))       | 300    | BAD_INT progress_rating
        int32 (DATE)               | 3      | BAD_INT progress_rating
        int32 (TIME(MILLIS,true))  | 3      | BAD_JSON progress_rating
        """)
    void readsWholeNumbersAsTheirTypeSays(String type, int number, String expected) {
        String column = "optional " + type.replaceFirst("( |$)", " progress_rating$1") + ";";
        Taken.Row row = taken(column, values -> values.append("progress_rating", number));
        assertThat(row.problems().isEmpty() ? value(row, "progress_rating").toString() : row.fault())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # type                     | number               | value or fault
        int64                      | 3                    | 3
        int64                      | 3000000000           | BAD_INT progress_rating
        int64 (INTEGER(64,false))  | -1                   | BAD_INT progress_rating
        int64 (DECIMAL(18,0))      | 3                    | 3
        int64 (TIMESTAMP(MILLIS,true)) | 0                | BAD_JSON progress_rating
        int64 (TIMESTAMP(MICROS,false)) | 0               | BAD_JSON progress_rating
        """)
    void readsLongNumbersAsTheirTypeSays(String type, long number, String expected) {
        String column = "optional " + type.replaceFirst("( |$)", " progress_rating$1") + ";";
        Taken.Row row = taken(column, values -> values.append("progress_rating", number));
        assertThat(row.problems().isEmpty() ? value(row, "progress_rating").toString() : row.fault())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "7.25, 7.25",
        "60.0, 60.00",
        "-0.0, 0.00",
        "0.1, 0.10",
        "15.999, BAD_DECIMAL weekly_hours",
        "1e300, BAD_DECIMAL weekly_hours",
        "NaN, BAD_DECIMAL weekly_hours",
        "Infinity, BAD_DECIMAL weekly_hours"
    })
    void readsDoublesAsTheirShortestDecimal(double number, String expected) {
        Taken.Row row = employment("optional double weekly_hours;", values -> values.append("weekly_hours", number));
        assertThat(row.problems().isEmpty() ? row.values().get(6).toString() : row.fault())
                .isEqualTo(expected);
    }

    @Test
    void readsDecimalsHoweverTheyAreStored() {
        BigDecimal hours = new BigDecimal("16.50");
        byte[] unscaled = hours.unscaledValue().toByteArray();
        byte[] four = ByteBuffer.allocate(4).putInt(1650).array();

        assertThat(employment("optional int32 weekly_hours (DECIMAL(5,2));", row -> row.append("weekly_hours", 1650))
                        .values()
                        .get(6))
                .isEqualTo(hours);
        assertThat(employment("optional int64 weekly_hours (DECIMAL(18,3));", row -> row.append("weekly_hours", 16500L))
                        .values()
                        .get(6))
                .isEqualTo(hours);
        assertThat(employment(
                                "optional binary weekly_hours (DECIMAL(5,2));",
                                row -> row.append("weekly_hours", Binary.fromConstantByteArray(unscaled)))
                        .values()
                        .get(6))
                .isEqualTo(hours);
        assertThat(employment(
                                "optional fixed_len_byte_array(4) weekly_hours (DECIMAL(5,2));",
                                row -> row.append("weekly_hours", Binary.fromConstantByteArray(four)))
                        .values()
                        .get(6))
                .isEqualTo(hours);
    }

    private static Taken.Row employment(String column, Consumer<Group> value) {
        byte[] file = ParquetWritten.withColumns(
                        "required binary spell_id (STRING); required binary referral_id (STRING);"
                                + "required binary kind (STRING); required int32 start_date (DATE);" + column)
                .row(row -> value.accept(row.append("spell_id", "S1")
                        .append("referral_id", "R1")
                        .append("kind", "EMPLOYED")
                        .append("start_date", 18_000)))
                .bytes();
        return Taken.of("employment_WP-01_20200402_001.parquet", file).rows().get(0);
    }

    @Test
    void refusesValuesOfOtherTypesButNotTheirAbsence() {
        String fault = "BAD_JSON progress_rating";
        assertThat(taken("optional float progress_rating;", row -> row.append("progress_rating", 3f))
                        .fault())
                .isEqualTo(fault);
        assertThat(taken("optional float progress_rating;", row -> {}).fault()).isEmpty();
        assertThat(taken(
                                "optional int96 progress_rating;",
                                row -> row.append("progress_rating", new NanoTime(2_458_909, 0)))
                        .fault())
                .isEqualTo(fault);
        assertThat(taken(
                                "optional fixed_len_byte_array(2) progress_rating (FLOAT16);",
                                row -> row.append("progress_rating", Binary.fromConstantByteArray(new byte[2])))
                        .fault())
                .isEqualTo(fault);
        assertThat(taken(
                                "optional binary progress_rating;",
                                row -> row.append("progress_rating", Binary.fromString("3")))
                        .fault())
                .isEqualTo(fault);
        String struct = "optional group progress_rating { optional int32 of; }";
        assertThat(taken(struct, row -> row.addGroup("progress_rating")).fault())
                .isEqualTo(fault);
        assertThat(taken(struct, row -> {}).fault()).isEmpty();
    }
}
