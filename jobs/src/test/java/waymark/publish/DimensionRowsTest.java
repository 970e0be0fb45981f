package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.MetricCatalogue;

class DimensionRowsTest {

    private static List<Object[]> all(RowStream rows) {
        List<Object[]> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        # month,    last day,   year, quarter, month, financial year, its quarter, label
        2017-03-01, 2017-03-31, 2017, 1,       3,     2016-17,        4,           Mar 2017
        2017-04-01, 2017-04-30, 2017, 2,       4,     2017-18,        1,           Apr 2017
        2020-02-01, 2020-02-29, 2020, 1,       2,     2019-20,        4,           Feb 2020
        2000-01-01, 2000-01-31, 2000, 1,       1,     1999-00,        4,           Jan 2000
        2019-12-01, 2019-12-31, 2019, 4,       12,    2019-20,        3,           Dec 2019
        """)
    void describesAMonth(
            LocalDate month,
            LocalDate lastDay,
            int year,
            int quarter,
            int monthOfYear,
            String financialYear,
            int financialQuarter,
            String label) {
        assertThat(all(DimensionRows.months(month, month))).singleElement().isEqualTo(new Object[] {
            month, lastDay, year, quarter, monthOfYear, financialYear, financialQuarter, label
        });
    }

    @Test
    void leavesNoMonthOut() {
        LocalDate first = LocalDate.of(2019, 11, 1);
        assertThat(all(DimensionRows.months(first, LocalDate.of(2020, 2, 1))))
                .extracting(row -> row[0])
                .containsExactly(first, first.plusMonths(1), first.plusMonths(2), first.plusMonths(3));
        assertThat(all(DimensionRows.months(null, null))).isEmpty();
    }

    @Test
    void describesEveryMetricOfTheCatalogueInItsOrder() {
        List<Object[]> rows =
                all(DimensionRows.metrics(MetricCatalogue.described().values()));
        MartTable metric = Marts.base().tables().stream()
                .filter(table -> table.name().equals("metric"))
                .findFirst()
                .orElseThrow();

        assertThat(rows).hasSize(123).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(metric.columns());
            for (int column = 0; column < row.length; column++) {
                if (metric.columns().get(column).presence() == MartColumn.Presence.REQUIRED) {
                    assertThat(row[column]).isNotNull().isNotEqualTo("");
                }
            }
        });
        assertThat(rows.get(0)[0]).isEqualTo("whp_action_plan_on_time");
        assertThat(rows.get(0)[15]).isEqualTo("003 para 3");
        assertThat(rows)
                .extracting(row -> row[0] + " " + row[13])
                .contains(
                        "whp_action_plan_on_time PROVIDER",
                        "m2_extension_decision_days DWP",
                        "exit_request_lead_days JOBCENTRE_PLUS",
                        "feed_on_time SENDER",
                        "reconciliation_break WAREHOUSE",
                        "leave_reason NONE");
        assertThat(rows).extracting(row -> row[1]).first().isEqualTo(1);
    }
}
