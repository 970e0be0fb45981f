package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.hadoop.fs.FileUtil;
import waymark.cases.CaseAssembly;
import waymark.lake.Lake;
import waymark.lake.SharedSpark;

/** What tasks work out in groups is what one finds by looking through everything, whatever the order of arrival. */
class ResolutionProperties {

    private static final LocalDate LAST_DAYS = LocalDate.of(2020, 1, 6);

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void everyRowStandsAsTheRulesSay(
            @ForAll long seed,
            @ForAll @IntRange(min = 20, max = 80) int size,
            @ForAll long arrival,
            @ForAll boolean limited)
            throws IOException {
        List<Delivered> world = Worlds.of(seed, size);
        LocalDate knownOn = limited ? LAST_DAYS : null;
        Oracle oracle = new Oracle(world, knownOn);
        java.nio.file.Path folder = Files.createTempDirectory("world");
        try {
            Lake lake = new Lake(folder.toString());
            WorldLake.write(world, lake, arrival);
            Resolution resolution = new Resolution(
                    SharedSpark.context(),
                    lake,
                    Pooled.CATALOGUE,
                    new CaseAssembly(Pooled.CATALOGUE.contracts()),
                    knownOn);

            assertThat(deliveries(resolution)).isEqualTo(oracle.deliveries());
            Map<String, Set<String>> cases = new TreeMap<>();
            Map<String, String> standings = new TreeMap<>();
            resolve(resolution, standings, cases);
            assertThat(standings).isEqualTo(oracle.standings());
            assertThat(cases).isEqualTo(oracle.cases());
        } finally {
            FileUtil.fullyDelete(folder.toFile());
        }
    }

    private static Map<String, String> deliveries(Resolution resolution) {
        Map<String, String> deliveries = new LinkedHashMap<>();
        resolution
                .deliveries()
                .forEach(delivery -> deliveries.put(
                        delivery.fact().path(),
                        delivery.status() + (delivery.reason() == null ? "" : " " + delivery.reason())));
        return deliveries;
    }

    private static void resolve(Resolution resolution, Map<String, String> standings, Map<String, Set<String>> cases) {
        ReferralRows.Standings told = (delivery, row, standing, referralId, missing) -> {
            String name = resolution.deliveries().get(delivery).fact().path() + "#" + row;
            String before = standings.put(name, standing + (missing == null ? "" : " " + missing.feed()));
            assertThat(before).as(name + " is told once").isNull();
        };
        resolution.tellReferences(told);
        for (Told referral : resolution.byReferral(3).map(Told::of).collect()) {
            referral.rows().forEach(row -> told.add(row.delivery(), row.row(), row.standing(), null, row.missing()));
            if (referral.isThere()) {
                Set<String> before = cases.put(referral.referralId(), new HashSet<>(referral.current()));
                assertThat(before).as(referral.referralId() + " comes once").isNull();
            }
        }
    }
}
