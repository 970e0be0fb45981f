package waymark.publish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import waymark.rule.Metric;

/** The rows of those dimension marts that come from no delivery. */
public final class DimensionRows {

    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private DimensionRows() {}

    /** The mart {@code metric}: the catalogue, in its order. */
    public static RowStream metrics(Collection<Metric> catalogue) {
        List<Object[]> rows = new ArrayList<>();
        for (Metric metric : catalogue) {
            rows.add(new Object[] {
                metric.name(),
                rows.size() + 1,
                metric.ref(),
                metric.title(),
                metric.programmes().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")),
                metric.kind().name(),
                metric.unit(),
                metric.better().name(),
                metric.headline(),
                metric.subject(),
                metric.monthOf(),
                metric.definition(),
                emptyAsNull(metric.target()),
                metric.duty().name(),
                emptyAsNull(metric.rule()),
                emptyAsNull(clauses(metric))
            });
        }
        return RowStream.of(rows);
    }

    private static String clauses(Metric metric) {
        if (new TreeSet<>(metric.clauses().values()).size() == 1
                && metric.clauses().size() == metric.programmes().size()) {
            return metric.clauses().values().iterator().next();
        }
        return metric.clauses().entrySet().stream()
                .map(clause -> clause.getKey() + " " + clause.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String emptyAsNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** The mart {@code month}: every month from the one to the other, both included; none when either is null. */
    public static RowStream months(LocalDate first, LocalDate last) {
        List<Object[]> rows = new ArrayList<>();
        if (first != null && last != null) {
            YearMonth end = YearMonth.from(last);
            for (YearMonth month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
                rows.add(row(month));
            }
        }
        return RowStream.of(rows);
    }

    private static Object[] row(YearMonth month) {
        YearMonth financial = month.minusMonths(3);
        return new Object[] {
            month.atDay(1),
            month.atEndOfMonth(),
            month.getYear(),
            quarter(month),
            month.getMonthValue(),
            String.format(Locale.ROOT, "%d-%02d", financial.getYear(), (financial.getYear() + 1) % 100),
            quarter(financial),
            LABEL.format(month)
        };
    }

    private static int quarter(YearMonth month) {
        return (month.getMonthValue() + 2) / 3;
    }
}
