package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.hadoop.fs.FileUtil;
import waymark.calendar.BankHolidays;
import waymark.judge.JudgeCases;
import waymark.judge.Judged;
import waymark.lake.CaseFacts;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.SharedSpark;

/** The facts that a judging leaves for analysts are the rows that count, and add up with the ledger. */
class FactProperties {

    /** Later than any day in the worlds: every row is visible. */
    private static final LocalDate LATER = LocalDate.of(2021, 1, 1);

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void factsAreTheRowsThatCountAndWithTheWithdrawalsAllThatWasAccepted(
            @ForAll long seed, @ForAll @IntRange(min = 20, max = 60) int size, @ForAll long arrival)
            throws IOException {
        List<Delivered> world = Worlds.of(seed, size);
        Oracle oracle = new Oracle(world, null);
        Path folder = Files.createTempDirectory("world");
        try {
            Lake lake = new Lake(folder.toString());
            WorldLake.write(world, lake, arrival);
            Judged judged = new JudgeCases(SharedSpark.context(), lake, Pooled.CATALOGUE, BankHolidays.bundled())
                    .run(LATER, null);

            Map<String, Long> facts = new TreeMap<>();
            Map<String, Long> withdrawn = new TreeMap<>();
            for (CaseFacts of : CaseFacts.all(Pooled.CATALOGUE)) {
                String feed = of.contract().feed();
                LakeTable table = of.table();
                Iterator<Object[]> rows = lake.rows(table, judged.versions().get(table.name()));
                rows.forEachRemaining(row -> facts.merge(feed + " of " + row[0], 1L, Long::sum));
                withdrawn.put(feed, withdrawals(world, oracle, feed));
            }
            assertThat(facts).isEqualTo(counted(oracle.cases(), withdrawn.keySet()));

            Map<String, Long> accepted = accepted(lake);
            withdrawn.forEach((feed, number) -> assertThat(ofFeed(facts, feed) + number)
                    .as("accepted rows of " + feed)
                    .isEqualTo(accepted.getOrDefault(feed, 0L)));
        } finally {
            FileUtil.fullyDelete(folder.toFile());
        }
    }

    private static Map<String, Long> counted(Map<String, Set<String>> cases, Set<String> feeds) {
        Map<String, Long> counted = new TreeMap<>();
        cases.forEach((referral, rows) -> rows.stream()
                .map(FactProperties::feed)
                .filter(feeds::contains)
                .forEach(feed -> counted.merge(feed + " of " + referral, 1L, Long::sum)));
        return counted;
    }

    /** The feed in the name of a file such as {@code esf_form_C1_20200101_7.csv}, with its row. */
    private static String feed(String row) {
        return row.replaceFirst("_[^_]+_[0-9]{8}_[0-9]+\\.csv#[0-9]+$", "");
    }

    /** Withdrawals that nothing follows, which are accepted and no fact. */
    private static long withdrawals(List<Delivered> world, Oracle oracle, String feed) {
        Map<String, String> standings = oracle.standings();
        return world.stream()
                .filter(delivery -> delivery.feed().equals(feed))
                .flatMap(delivery -> delivery.facts().stream()
                        .filter(Delivered.Fact::deleted)
                        .map(fact -> delivery.path() + "#" + fact.row()))
                .filter(row -> "CURRENT".equals(standings.get(row)))
                .count();
    }

    private static long ofFeed(Map<String, Long> facts, String feed) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(feed + " of "))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Map<String, Long> accepted(Lake lake) {
        int feed = LakeTables.LEDGER.indexOf("feed");
        int number = LakeTables.LEDGER.indexOf("accepted");
        List<Object[]> lines = new ArrayList<>();
        lake.rows(LakeTables.LEDGER).forEachRemaining(lines::add);
        return lines.stream()
                .filter(line -> line[feed] != null)
                .collect(Collectors.groupingBy(
                        line -> (String) line[feed], Collectors.summingLong(line -> (Long) line[number])));
    }
}
