package waymark.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import waymark.calendar.BankHolidays;
import waymark.cases.Case;
import waymark.cases.CaseAssembly;
import waymark.cases.RawRow;
import waymark.cases.Source;
import waymark.cli.WaymarkCommand;
import waymark.contract.FeedCatalogue;
import waymark.demo.SampleWorld;
import waymark.demo.Scale;
import waymark.lake.Lake;
import waymark.lake.SparkEngine;
import waymark.resolve.Resolution;
import waymark.rule.AsOf;

/** The cases of a generated world of 20,000 referrals: taken in and resolved as ever, and kept as rows. */
final class GeneratedCases {

    private static final int REFERRALS = 20_000;
    private static final long SEED = 1;
    private static final LocalDate AS_OF = LocalDate.of(2020, 6, 30);
    private static final int PARTITIONS = 4;

    private final FeedCatalogue feeds = FeedCatalogue.load();
    private final CaseAssembly assembly = new CaseAssembly(feeds.contracts());
    private final List<List<RawRow>> rows = new ArrayList<>();
    private final AsOf asOf;

    /** Reads them from the home in {@code folder}, which {@link #prepare} has made. */
    GeneratedCases(Path folder) {
        try (JavaSparkContext spark =
                SparkEngine.start(folder.resolve("scratch").toString())) {
            Resolution resolution = new Resolution(
                    spark, new Lake(folder.resolve("home").resolve("lake").toString()), feeds, assembly, null);
            asOf = new AsOf(AS_OF, resolution.references(), BankHolidays.bundled());
            // Plain arrays, because a row is no object that Spark could send.
            List<Object[][]> referrals = resolution
                    .byReferral(PARTITIONS)
                    .filter(referral -> referral.referralIsThere())
                    .map(referral -> referral.current().stream()
                            .map(GeneratedCases::plain)
                            .toArray(Object[][]::new))
                    .collect();
            for (Object[][] referral : referrals) {
                rows.add(Stream.of(referral).map(GeneratedCases::row).toList());
            }
        }
    }

    /** Generates the world in {@code folder} and takes it in, unless that was done before. */
    static Path prepare(Path folder) {
        Path world = folder.resolve("rules-" + REFERRALS);
        Path landing = world.resolve("landing");
        if (!Files.exists(world.resolve("home"))) {
            SampleWorld.of(Scale.referrals(REFERRALS), SEED).writeTo(landing);
            int exit = WaymarkCommand.execute(
                    new String[] {"take-in", "--home", world.resolve("home").toString(), "--landing", landing.toString()
                    },
                    Map.of(),
                    new PrintStream(System.out, true),
                    System.err);
            if (exit > 1) {
                throw new IllegalStateException("the take-in ended with " + exit + "; remove " + world);
            }
        }
        return world;
    }

    AsOf asOf() {
        return asOf;
    }

    FeedCatalogue feeds() {
        return feeds;
    }

    /** New cases, which have worked nothing out yet. */
    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        rows.forEach(referral -> assembly.assemble(referral, AS_OF).ifPresent(cases::add));
        return cases;
    }

    private static Object[] plain(RawRow row) {
        Source source = row.source();
        return new Object[] {row.feed(), row.values(), source.file(), source.sentOn(), source.sequence(), source.row()};
    }

    private static RawRow row(Object[] plain) {
        return new RawRow(
                (String) plain[0],
                (Object[]) plain[1],
                new Source((String) plain[2], (LocalDate) plain[3], (Integer) plain[4], (Integer) plain[5]));
    }
}
