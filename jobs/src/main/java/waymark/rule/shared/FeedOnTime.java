package waymark.rule.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.calendar.Nation;
import waymark.cases.Contract;
import waymark.cases.LedgerLine;
import waymark.cases.LedgerLine.Status;
import waymark.contract.Cadence;
import waymark.contract.FeedContract;
import waymark.rule.AsOf;
import waymark.rule.DeliveryRule;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.shared.CadencePeriods.Period;
import waymark.rule.terms.Deadline;

/**
 * Every delivery that a sender owes came before the end of the next period. A sender owes the feeds of its kind, and a
 * contract those of its programme, from the period of its first delivery on.
 */
public final class FeedOnTime extends DeliveryRule {

    private static final String DWP = "dwp";
    private static final String JOBCENTRE_PLUS = "jcp";

    private final List<FeedContract> expected;

    /** @param feeds all feed contracts; those sent on change are never expected */
    public FeedOnTime(Metric metric, Collection<FeedContract> feeds) {
        super(metric);
        expected = feeds.stream()
                .filter(feed -> feed.cadence() != Cadence.ON_CHANGE)
                .toList();
    }

    @Override
    public Stream<Finding> judge(List<LedgerLine> ledger, AsOf asOf) {
        Map<String, Map<String, List<LedgerLine>>> bySender = new TreeMap<>();
        ledger.stream()
                .filter(line -> line.status() == Status.ACCEPTED)
                .filter(line -> !line.sentOn().isAfter(asOf.day()))
                .sorted(Comparator.comparing(LedgerLine::sentOn))
                .forEach(line -> bySender.computeIfAbsent(line.sender(), sender -> new HashMap<>())
                        .computeIfAbsent(line.feed(), feed -> new ArrayList<>())
                        .add(line));
        return bySender.entrySet().stream().flatMap(sent -> judge(sent.getKey(), sent.getValue(), asOf));
    }

    private Stream<Finding> judge(String sender, Map<String, List<LedgerLine>> byFeed, AsOf asOf) {
        LocalDate liveFrom = byFeed.values().stream()
                .map(lines -> lines.get(0).sentOn())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate lastOn = lastExpectedOn(sender, asOf);
        return expected.stream().filter(feed -> owes(sender, feed, asOf)).flatMap(feed -> {
            CadencePeriods periods = new CadencePeriods(feed.cadence(), asOf.calendar(Nation.ENGLAND));
            List<Period> due = new ArrayList<>();
            for (Period next = periods.holding(liveFrom); !next.lastOn().isAfter(lastOn); next = periods.after(next)) {
                due.add(next);
            }
            Map<Period, LocalDate> covered = cover(due, byFeed.getOrDefault(feed.feed(), List.of()), periods);
            return due.stream()
                    .map(period -> judge(feed.feed(), sender, period, periods.due(period), covered.get(period), asOf));
        });
    }

    private Finding judge(String feed, String sender, Period period, Deadline due, LocalDate coveredOn, AsOf asOf) {
        String subject = feed + "/" + sender + "/" + period.firstOn();
        Finding.Draft finding = Finding.ofContract(metric(), sender, subject, period.firstOn())
                .opened(period.firstOn())
                .due(due.dueOn())
                .closed(coveredOn)
                .dimension(feed);
        return due.judge(finding, asOf, coveredOn, "a file came");
    }

    /** When each period was first covered; each is looked at once, so a file that covers years costs no more than its years. */
    private static Map<Period, LocalDate> cover(List<Period> due, List<LedgerLine> inOrder, CadencePeriods periods) {
        NavigableMap<LocalDate, Period> open = new TreeMap<>();
        due.forEach(period -> open.put(period.lastOn(), period));
        Map<Period, LocalDate> covered = new HashMap<>();
        for (LedgerLine line : inOrder) {
            SortedMap<LocalDate, Period> now = spanned(open, line, periods);
            now.values().forEach(period -> covered.put(period, line.sentOn()));
            now.clear();
        }
        return covered;
    }

    private static SortedMap<LocalDate, Period> spanned(
            NavigableMap<LocalDate, Period> open, LedgerLine line, CadencePeriods periods) {
        if (line.periodFrom() == null || line.periodTo() == null) {
            LocalDate last = periods.lastEndBefore(line.sentOn());
            return open.subMap(last, true, last, true);
        }
        if (line.periodFrom().isAfter(line.periodTo())) {
            return new TreeMap<>();
        }
        return open.subMap(line.periodFrom(), true, line.periodTo(), true);
    }

    private static boolean owes(String sender, FeedContract feed, AsOf asOf) {
        return switch (feed.sender()) {
            case DWP -> sender.equals(DWP);
            case JOBCENTRE_PLUS -> sender.equals(JOBCENTRE_PLUS);
            case PROVIDER, PROVIDER_OR_DWP ->
                asOf.contract(sender)
                        .map(Contract::programme)
                        .filter(programme -> feed.programmes().contains(programme.name()))
                        .isPresent();
        };
    }

    private static LocalDate lastExpectedOn(String sender, AsOf asOf) {
        return asOf.contract(sender)
                .map(Contract::endsOn)
                .filter(end -> end.isBefore(asOf.day()))
                .orElse(asOf.day());
    }
}
