package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.problem.ProblemCode.MISSING_COLUMN;
import static waymark.problem.ProblemCode.UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetRecordsTest {

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
    void forgetsOneRowBeforeTheNext() {
        byte[] file = ParquetWritten.withColumns(IDS + "optional float mode; repeated binary attended (STRING);")
                .row(ROW.andThen(row -> row.append("mode", 1f).append("attended", "OTHER")))
                .row(ROW.andThen(row -> row.append("attended", "PROVIDER")))
                .row(ROW)
                .bytes();
        Taken taken = Taken.of(NAME, file);
        assertThat(taken.faults()).containsExactly("BAD_JSON mode", "", "");
        assertThat(value(taken.rows().get(1), "attended")).isEqualTo("PROVIDER");
        assertThat(value(taken.rows().get(2), "attended")).isNull();
    }

    @Test
    void passesOverColumnsThatTheFeedDoesNotKnow() {
        String columns = IDS + "optional int96 note; optional group more { repeated group of { optional double it; } }";
        byte[] file = ParquetWritten.withColumns(columns)
                .row(ROW.andThen(row -> {
                    row.append("note", new NanoTime(2_458_909, 0));
                    row.addGroup("more").addGroup("of").append("it", 1.0);
                }))
                .bytes();
        Taken taken = Taken.of(NAME, file);
        assertThat(taken.faults()).containsExactly("");
        assertThat(taken.verdict().extraColumns()).containsExactly("note", "more");
    }

    @Test
    void deletesByABooleanOrAText() {
        assertThat(taken("optional boolean _delete;", row -> row.append("_delete", true))
                        .deleted())
                .isTrue();
        assertThat(taken("optional binary _delete (STRING);", row -> row.append("_delete", "true"))
                        .deleted())
                .isTrue();
        assertThat(taken("optional int32 _delete;", row -> row.append("_delete", 1))
                        .fault())
                .isEqualTo("BAD_BOOL _delete");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void unpacksWhatWritersUse(CompressionCodecName codec) {
        byte[] file = ParquetWritten.withColumns(IDS).packedWith(codec).row(ROW).bytes();
        assertThat(Taken.of(NAME, file).faults()).containsExactly("");
    }

    @Test
    void numbersRowsOnThroughTheRowGroups() {
        ParquetWritten written = ParquetWritten.withColumns(IDS).inGroupsOf(4096);
        IntStream.rangeClosed(1, 3000)
                .forEach(i -> written.row(row -> row.append("review_id", "V" + i)
                        .append("plan_id", "P" + i)
                        .append("referral_id", "R1")));
        Taken taken = Taken.of(NAME, written.bytes());
        assertThat(taken.verdict().records()).isEqualTo(3000);
        assertThat(taken.rows())
                .allSatisfy(row -> assertThat(row.values().get(0)).isEqualTo("V" + row.row()));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "GZIP"})
    void readsPagesOfVersion2(CompressionCodecName codec) {
        ParquetWritten written = ParquetWritten.withColumns(IDS + "optional int32 progress_rating;"
                        + "optional int64 more; optional boolean actions_checked; repeated binary attended (STRING);")
                .packedWith(codec)
                .inVersion2();
        IntStream.rangeClosed(1, 3000)
                .forEach(i -> written.row(row -> {
                    row.append("review_id", "V" + i)
                            .append("plan_id", "P" + i % 7)
                            .append("referral_id", "R1");
                    if (i % 3 > 0) {
                        row.append("progress_rating", i % 5 + 1)
                                .append("more", i * 1_000_000_007L)
                                .append("actions_checked", i % 2 == 0)
                                .append("attended", "PROVIDER");
                    }
                }));
        Taken taken = Taken.of(NAME, written.bytes());
        assertThat(taken.rows()).hasSize(3000).allSatisfy(row -> {
            int i = row.row();
            assertThat(value(row, "review_id")).isEqualTo("V" + i);
            assertThat(value(row, "plan_id")).isEqualTo("P" + i % 7);
            assertThat(value(row, "progress_rating")).isEqualTo(i % 3 > 0 ? i % 5 + 1 : null);
            assertThat(value(row, "actions_checked")).isEqualTo(i % 3 > 0 ? i % 2 == 0 : null);
            assertThat(value(row, "attended")).isEqualTo(i % 3 > 0 ? "PROVIDER" : null);
        });
    }

    @Test
    void needsTheRequiredColumnsWithOrWithoutRows() {
        byte[] file = ParquetWritten.withColumns("optional binary review_id (STRING);")
                .bytes();
        assertThat(Taken.of(NAME, file).reason()).isEqualTo(MISSING_COLUMN);
        assertThat(Taken.of(NAME, file).verdict().column()).isEqualTo("plan_id");

        Taken empty = Taken.of(NAME, ParquetWritten.withColumns(IDS).bytes());
        assertThat(empty.reason()).isNull();
        assertThat(empty.verdict().records()).isZero();
    }

    @Test
    void refusesWhatIsNotAWholeParquetFile() {
        byte[] whole = ParquetWritten.withColumns(IDS).row(ROW).bytes();
        assertThat(Taken.of(NAME, Arrays.copyOf(whole, whole.length - 1)).reason())
                .isEqualTo(UNREADABLE);
        assertThat(Taken.of(NAME, Arrays.copyOf(whole, whole.length / 2)).reason())
                .isEqualTo(UNREADABLE);
        assertThat(Taken.of(NAME, new byte[0]).reason()).isEqualTo(UNREADABLE);
        assertThat(Taken.of(NAME, "review_id,plan_id,referral_id\n").reason()).isEqualTo(UNREADABLE);
    }

    @Test
    void refusesAFileThatIsDamagedInAnyColumnsData() {
        byte[] whole = ParquetWritten.withColumns(IDS + "required binary note (STRING);")
                .row(ROW.andThen(row -> row.append("note", "undamaged")))
                .bytes();
        byte[] damaged = whole.clone();
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("undamaged");
        damaged[at] ^= 1;
        assertThat(Taken.of(NAME, whole).reason()).isNull();
        assertThat(Taken.of(NAME, damaged).reason()).isEqualTo(UNREADABLE);
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = ParquetWritten.withColumns(IDS + "optional binary mode (STRING);")
                .row(ROW.andThen(row -> row.append("mode", Binary.fromConstantByteArray(latin))))
                .bytes();
        assertThat(Taken.of(NAME, file).reason()).isEqualTo(UNREADABLE);
    }

    @Test
    void keepsALargeFileOutOfMemoryAndThenOffTheDisk() throws IOException {
        byte[] whole = {1, 2, 3, 4, 5};
        for (int largestInMemory : new int[] {4, 5, 6}) {
            ParquetBytes bytes = ParquetBytes.of(new ByteArrayInputStream(whole), largestInMemory);
            try (bytes;
                    var stream = bytes.newStream()) {
                assertThat(bytes.getLength()).isEqualTo(5);
                stream.seek(3);
                assertThat(stream.getPos()).isEqualTo(3);
                assertThat(stream.read()).isEqualTo(4);
                stream.seek(0);
                assertThat(stream.readAllBytes()).isEqualTo(whole);
            }
            if (largestInMemory <= whole.length) {
                assertThatThrownBy(bytes::newStream).isInstanceOf(IOException.class);
            }
        }
    }
}
