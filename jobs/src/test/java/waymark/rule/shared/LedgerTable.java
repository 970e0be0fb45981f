package waymark.rule.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import waymark.calendar.BankHolidays;
import waymark.cases.LedgerLine;
import waymark.cases.LedgerLine.Status;
import waymark.cases.References;
import waymark.rule.AsOf;

/**
 * A ledger written as text, a file a line: {@code name | period | status | rows in, accepted, rejected}. What is left out is
 * no period, ACCEPTED, and no rows.
 */
final class LedgerTable {

    private LedgerTable() {}

    static List<LedgerLine> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(LedgerTable::line)
                .toList();
    }

    static AsOf asOf(String day, Object... references) {
        return new AsOf(LocalDate.parse(day), new References(List.of(references)), BankHolidays.bundled());
    }

    private static LedgerLine line(String text) {
        String[] cells = text.split("\\|", -1);
        String name = cells[0].strip();
        String[] period = cell(cells, 1).isEmpty()
                ? new String[] {"", ""}
                : cell(cells, 1).split("\\.\\.", -1);
        Status status = cell(cells, 2).isEmpty() ? Status.ACCEPTED : Status.valueOf(cell(cells, 2));
        String[] rows = cell(cells, 3).isEmpty()
                ? new String[] {"0", "0", "0"}
                : cell(cells, 3).split(" ", -1);
        // names are read from the right, because a feed's own name has underscores too
        String[] parts = name.substring(0, name.indexOf('.')).split("_", -1);
        int last = parts.length - 1;
        return new LedgerLine(
                name,
                String.join("_", List.of(parts).subList(0, last - 2)),
                parts[last - 2],
                LocalDate.parse(parts[last - 1], DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT)),
                status,
                status == Status.REJECTED ? "UNREADABLE" : null,
                Long.parseLong(rows[0]),
                Long.parseLong(rows[1]),
                Long.parseLong(rows[2]),
                0,
                0,
                0,
                date(period[0]),
                date(period[1]));
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
