package waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.bench.WaymarkSide.ChildJava;
import waymark.demo.SampleWorld;
import waymark.demo.Scale;

/** Runs Waymark on a generated world and on one of half its size, beside DuckDB on the same files. */
public final class WholeBenchmark {

    private static final int REFERRALS = 200_000;
    private static final long SEED = 1;
    private static final LocalDate AS_OF = LocalDate.of(2020, 6, 30);
    private static final String MEMORY = "4g";
    private static final String DUCK_MEMORY = "4GB";

    private WholeBenchmark() {}

    /**
     * Arguments: a folder to work in, and how many referrals the whole has. The worlds are generated unless they are there;
     * the homes are made anew and stay: {@code DIR/<referrals>/landing} and {@code DIR/<referrals>/home}.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "bench/target/worlds")
                .toAbsolutePath();
        int referrals = arguments.length > 1 ? Integer.parseInt(arguments[1]) : REFERRALS;
        ChildJava java = new ChildJava(ManagementFactory.getRuntimeMXBean().getInputArguments(), MEMORY);
        WholeReport report = new WholeReport(System.out);
        for (int size : new int[] {referrals / 2, referrals}) {
            Path landing = landing(folder.resolve(String.valueOf(size)), size);
            Path home = landing.resolveSibling("home");
            delete(home);
            System.out.println();
            System.out.println("A world of " + size + " referrals");
            WaymarkSide waymark = WaymarkSide.run(java, landing, home, AS_OF);
            DuckSide duck = DuckSide.run(landing, landing.resolveSibling("duck.db"), AS_OF, DUCK_MEMORY);
            report.add(size, waymark, duck);
            compare(home, duck);
        }
        report.print();
    }

    private static void compare(Path home, DuckSide duck) {
        SortedMap<Figure.Key, Figure> ours = WaymarkSide.figures(
                home, duck.figures().keySet().stream().map(Figure.Key::metric).collect(Collectors.toSet()));
        SortedMap<Figure.Key, Figure> theirs = duck.figures();
        Map<Figure.Key, String> differing = new TreeMap<>();
        Stream.concat(ours.keySet().stream(), theirs.keySet().stream())
                .filter(key -> !ours.getOrDefault(key, new Figure(0, 0)).equals(theirs.get(key)))
                .forEach(key -> differing.put(key, "Waymark " + ours.get(key) + ", DuckDB " + theirs.get(key)));
        System.out.println("  figures: " + ours.size() + " of contracts and months, " + differing.size() + " differ");
        differing.entrySet().stream().limit(10).forEach(each -> System.out.println("    " + each));
    }

    private static Path landing(Path world, int referrals) {
        Path landing = world.resolve("landing");
        if (!Files.exists(landing)) {
            // Written under another name until it is whole.
            Path part = world.resolve("landing.part");
            delete(part);
            SampleWorld.of(Scale.referrals(referrals), SEED).writeTo(part);
            try {
                Files.move(part, landing);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return landing;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
