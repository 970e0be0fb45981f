package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import waymark.calendar.Nation;
import waymark.calendar.WorkingCalendar;
import waymark.cases.LedgerLine;
import waymark.contract.Cadence;
import waymark.contract.FeedContract;
import waymark.contract.Sender;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.MetricCatalogue;

class FeedOnTimeProperties {

    private static final LocalDate FIRST = LocalDate.of(2013, 12, 2);
    private static final AsOf AS_OF = LedgerTable.asOf("2014-01-31");
    private static final FeedOnTime RULE = new FeedOnTime(
            MetricCatalogue.described().get("feed_on_time"),
            List.of(feed("exit_event", Cadence.DAILY), feed("end_of_programme", Cadence.WEEKLY)));

    @Property(tries = 200)
    void aPeriodIsClosedByTheFirstFileThatCoversIt(@ForAll("ledgers") List<LedgerLine> ledger) {
        for (Finding finding : RULE.judge(ledger, AS_OF).toList()) {
            LocalDate last = finding.dimension().equals("exit_event")
                    ? finding.openedOn()
                    : finding.openedOn().plusDays(6);
            LocalDate first = ledger.stream()
                    .filter(line -> line.feed().equals(finding.dimension()))
                    .filter(line -> !line.sentOn().isAfter(AS_OF.day()) && covers(line, last))
                    .map(LedgerLine::sentOn)
                    .sorted()
                    .findFirst()
                    .orElse(null);
            assertThat(finding.closedOn()).as(finding.subjectId()).isEqualTo(first);
        }
    }

    @Property(tries = 100)
    void theOrderOfTheLedgerDoesNotMatter(@ForAll("ledgers") List<LedgerLine> ledger) {
        List<LedgerLine> backwards = new ArrayList<>(ledger);
        Collections.reverse(backwards);

        assertThat(RULE.judge(backwards, AS_OF).toList())
                .isEqualTo(RULE.judge(ledger, AS_OF).toList());
    }

    /** Asked of every file and every period, day by day. */
    private static boolean covers(LedgerLine line, LocalDate ending) {
        if (line.periodFrom() != null && line.periodTo() != null) {
            return !ending.isBefore(line.periodFrom()) && !ending.isAfter(line.periodTo());
        }
        if (!ending.isBefore(line.sentOn())) {
            return false;
        }
        WorkingCalendar calendar = AS_OF.calendar(Nation.ENGLAND);
        return line.feed().equals("exit_event")
                ? calendar.workingDaysAfter(ending, line.sentOn().minusDays(1)) == 0
                : line.sentOn().isBefore(ending.plusDays(8));
    }

    @Provide
    Arbitrary<List<LedgerLine>> ledgers() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 75).map(FIRST::plusDays);
        Arbitrary<String> periods = Combinators.combine(
                        days, Arbitraries.integers().between(-2, 20))
                .as((from, length) -> from + ".." + from.plusDays(length))
                .injectNull(0.4);
        return Combinators.combine(Arbitraries.of("exit_event", "end_of_programme"), days, periods)
                .as((feed, sent, period) -> LedgerTable.of("%s_jcp_%s_001.csv | %s"
                                .formatted(feed, sent.toString().replace("-", ""), period == null ? "" : period))
                        .get(0))
                .list()
                .ofMaxSize(25);
    }

    private static FeedContract feed(String name, Cadence cadence) {
        return new FeedContract(
                name,
                "",
                "1.0",
                Sender.JOBCENTRE_PLUS,
                cadence,
                Set.of("WP"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
