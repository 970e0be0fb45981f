package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import waymark.contract.FeedField;

class RowPackingProperties {

    private static final RowPacking PACKING = new RowPacking(Pooled.FEEDS);

    @Property(tries = 500)
    void whatIsPackedComesOutAgain(@ForAll("rows") PooledRow row) {
        PooledRow unpacked = PACKING.unpack(PACKING.pack(row));

        assertThat(unpacked.feed()).isSameAs(row.feed());
        assertThat(unpacked.values()).isEqualTo(row.values());
        assertThat(unpacked.delivery()).isEqualTo(row.delivery());
        assertThat(unpacked.row()).isEqualTo(row.row());
        assertThat(unpacked.deleted()).isEqualTo(row.deleted());
        assertThat(unpacked.standing()).isEqualTo(row.standing());
    }

    @Provide
    Arbitrary<PooledRow> rows() {
        return Arbitraries.of(Pooled.FEEDS).flatMap(feed -> Combinators.combine(
                        values(feed),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Standing.class).injectNull(0.3))
                .as((values, delivery, row, deleted, standing) ->
                        new PooledRow(feed, values, delivery, row, deleted, standing)));
    }

    private static Arbitrary<Object[]> values(FeedLayout feed) {
        List<Arbitrary<Object>> each = new ArrayList<>();
        for (FeedField field : feed.contract().fields()) {
            each.add(value(field).injectNull(0.3));
        }
        return Combinators.combine(each).as(List::toArray);
    }

    private static Arbitrary<Object> value(FeedField field) {
        return switch (field.type()) {
            case STRING, NINO, CODE, CODES ->
                Arbitraries.strings()
                        .ofMaxLength(120)
                        .filter(text -> isWhole(text))
                        .asGeneric();
            case INT ->
                Arbitraries.integers().between(-999_999_999, 999_999_999).asGeneric();
            case DECIMAL ->
                Arbitraries.integers()
                        .between(-99_999, 99_999)
                        .map(hundredths -> BigDecimal.valueOf(hundredths, field.scale()))
                        .asGeneric();
            case DATE ->
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1, 1, 1).toEpochDay(),
                                LocalDate.of(9999, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay)
                        .asGeneric();
            case BOOL -> Arbitraries.of(true, false).asGeneric();
        };
    }

    /** Whether it can be written as UTF-8: half a surrogate pair cannot, and is never taken in. */
    private static boolean isWhole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }
}
