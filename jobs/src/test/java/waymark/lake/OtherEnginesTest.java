package waymark.lake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.lake.LakeColumn.Kind;

/** The lake is plain Delta: Spark reads what Waymark wrote. */
class OtherEnginesTest {

    private static final LakeTable VISITS = new LakeTable(
            "visits",
            List.of(
                    LakeColumn.of("who", Kind.TEXT, "Who came."),
                    LakeColumn.of("minutes", Kind.INT, "How long."),
                    LakeColumn.of("bytes", Kind.LONG, "How much."),
                    LakeColumn.of("alone", Kind.BOOL, "Whether alone."),
                    LakeColumn.of("came_on", Kind.DATE, "Day."),
                    new LakeColumn("score", Kind.DECIMAL, 5, 2, "Score."),
                    new LakeColumn("share", Kind.DECIMAL, 18, 4, "Share."),
                    LakeColumn.of("noted_at", Kind.INSTANT, "Moment.")));

    private static final String SCHEMA = """
            who STRING COMMENT 'Who came.', minutes INT COMMENT 'How long.', bytes BIGINT COMMENT 'How much.',
            alone BOOLEAN COMMENT 'Whether alone.', came_on DATE COMMENT 'Day.', score DECIMAL(5,2) COMMENT 'Score.',
            share DECIMAL(18,4) COMMENT 'Share.', noted_at TIMESTAMP COMMENT 'Moment.'""";

    private static final Instant NOON = Instant.parse("2020-02-29T12:00:00.000001Z");

    @TempDir
    private Path folder;

    @Test
    void sparkReadsTheTableWithItsTypesAndComments() {
        Lake lake = new Lake(folder.toString());
        lake.append(VISITS, List.<Object[]>of(new Object[8]).iterator());
        lake.append(
                VISITS,
                List.<Object[]>of(new Object[] {
                            "Ann",
                            30,
                            1L << 40,
                            true,
                            LocalDate.of(2020, 2, 29),
                            new BigDecimal("7.50"),
                            new BigDecimal("0.3333"),
                            NOON
                        })
                        .iterator());

        Dataset<Row> found = delta(lake);

        Row empty = RowFactory.create(null, null, null, null, null, null, null, null);
        Frames.assertSameRows(frame(ann(), empty), found);
        assertThatThrownBy(() -> Frames.assertSameRows(frame(ann(), ann()), found))
                .isInstanceOf(AssertionError.class);
    }

    /** In any commit: the tenth after the first is the one that also sums the log up. */
    @ParameterizedTest(name = "after {0} commits")
    @ValueSource(ints = {1, 2, 9, 10, 11})
    void sparkReadsAColumnThatCameLater(int commits) {
        Lake lake = new Lake(folder.toString());
        LakeTable older = new LakeTable("visits", VISITS.columns().subList(0, 7));
        for (int i = 0; i < commits; i++) {
            lake.append(
                    older,
                    List.<Object[]>of(new Object[] {null, i, null, null, null, null, null})
                            .iterator());
        }

        lake.append(
                VISITS,
                List.<Object[]>of(new Object[] {null, null, null, null, null, null, null, NOON})
                        .iterator());
        lake.append(VISITS, List.<Object[]>of(new Object[8]).iterator());

        List<Row> expected = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            expected.add(RowFactory.create(null, i, null, null, null, null, null, null));
        }
        expected.add(RowFactory.create(null, null, null, null, null, null, null, Timestamp.from(NOON)));
        expected.add(RowFactory.create(null, null, null, null, null, null, null, null));
        Frames.assertSameRows(frame(expected.toArray(Row[]::new)), delta(lake));
    }

    /** A removal may be the first to write a table whose columns have grown. */
    @Test
    void sparkReadsAColumnThatCameWithAnExchange() {
        Lake lake = new Lake(folder.toString());
        LakeTable older = new LakeTable("visits", VISITS.columns().subList(0, 7));
        lake.append(older, List.<Object[]>of(new Object[7]).iterator());

        lake.exchange(
                VISITS,
                lake.files(VISITS),
                lake.write(VISITS, List.<Object[]>of(new Object[8]).iterator()));

        Frames.assertSameRows(frame(RowFactory.create(new Object[8])), delta(lake));
    }

    private static Row ann() {
        return RowFactory.create(
                "Ann",
                30,
                1L << 40,
                true,
                Date.valueOf("2020-02-29"),
                new BigDecimal("7.50"),
                new BigDecimal("0.3333"),
                Timestamp.from(NOON));
    }

    private static Dataset<Row> frame(Row... rows) {
        return SharedSpark.session().createDataFrame(List.of(rows), StructType.fromDDL(SCHEMA));
    }

    private static Dataset<Row> delta(Lake lake) {
        return SharedSpark.session().read().format("delta").load(lake.folder(VISITS));
    }
}
