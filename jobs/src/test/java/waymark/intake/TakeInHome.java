package waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.calendar.BankHolidays;
import waymark.judge.JudgeCases;
import waymark.judge.ResultTables;
import waymark.lake.Lake;
import waymark.lake.LakeColumn;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.SharedSpark;

/** A landing folder and a lake of a test, with the real take-in and the real judging between them. */
final class TakeInHome {

    static final LocalDate AS_OF = LocalDate.of(2020, 6, 30);

    private static final long FIRST_TAKE_IN = 1_600_000_000_000L;
    private static final long AN_HOUR = 3_600_000L;
    private static final List<String> LEDGER_COLUMNS =
            List.of("status", "reason", "rows_in", "accepted", "rejected", "waiting", "duplicate", "superseded");

    private final Path landing;
    private final Lake lake;
    private Folders folders = Folders.NAMED;
    private int takeIns;
    private Limits limits = Limits.usual();

    TakeInHome(Path folder) {
        landing = folder.resolve("landing");
        lake = new Lake(folder.resolve("lake").toString());
    }

    Lake lake() {
        return lake;
    }

    Path landing() {
        return landing;
    }

    /** As if the setting said so from now on. */
    TakeInHome with(Folders changed) {
        folders = changed;
        return this;
    }

    /** Puts a delivery, or a control file, where senders put them. */
    TakeInHome put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TakeInHome put(String path, byte[] bytes) {
        try {
            Path file = landing.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TakenIn takeIn() {
        return takeIn(landing, null);
    }

    TakenIn takeIn(LocalDate knownOn) {
        return takeIn(landing, knownOn);
    }

    TakenIn takeIn(Path from, LocalDate knownOn) {
        return takeIn(LandingZone.list(from.toString()), knownOn);
    }

    /** From now on. */
    void limit(Limits set) {
        limits = set;
    }

    /** Takes in a folder that was listed before. */
    TakenIn takeIn(LandingZone zone) {
        return takeIn(zone, null);
    }

    private TakenIn takeIn(LandingZone zone, LocalDate knownOn) {
        takeIns++;
        return new TakeIn(
                        SharedSpark::context,
                        lake,
                        Taken.CATALOGUE,
                        Taken.PSEUDONYMS,
                        People.SYNTHETIC,
                        limits,
                        folders)
                .run(zone, knownOn, "t" + takeIns, FIRST_TAKE_IN + takeIns * AN_HOUR);
    }

    void judge() {
        JudgeCases judging = new JudgeCases(SharedSpark.context(), lake, Taken.CATALOGUE, BankHolidays.bundled());
        judging.run(AS_OF, null);
        ResultTables.forgetOlder(lake, Taken.CATALOGUE);
    }

    /** What became of each file, by path: status, reason, rows in and what became of them. */
    Map<String, String> ledger() {
        Map<String, String> ledger = new TreeMap<>();
        LakeTable table = LakeTables.LEDGER;
        for (Object[] row : rows(table)) {
            StringBuilder line = new StringBuilder();
            for (String column : LEDGER_COLUMNS) {
                Object value = row[table.indexOf(column)];
                line.append(value == null ? "" : (line.length() == 0 ? "" : " ") + value);
            }
            ledger.put((String) row[table.indexOf("path")], line.toString());
        }
        return ledger;
    }

    List<Object[]> rows(String feed) {
        return rows(LakeTable.of(Written.contract(feed)));
    }

    List<Object[]> rows(LakeTable table) {
        List<Object[]> rows = new ArrayList<>();
        lake.rows(table).forEachRemaining(rows::add);
        return rows;
    }

    /** The values of some columns of all rows of a table, sorted. */
    List<String> values(LakeTable table, String... columns) {
        List<String> names = columns.length > 0
                ? List.of(columns)
                : table.columns().stream().map(LakeColumn::name).toList();
        return rows(table).stream()
                .map(row -> names.stream()
                        .map(name -> String.valueOf(row[table.indexOf(name)]))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""))
                .sorted()
                .toList();
    }

    /** As if the last take-in had been killed before it wrote the ledger. */
    void loseTheLedgersLastCommit() {
        Path log = Path.of(lake.folder(LakeTables.DELIVERY), "_delta_log");
        long version = lake.version(LakeTables.DELIVERY);
        try {
            if (version == 0) {
                delete(log.getParent());
            } else {
                String commit = String.format(Locale.ROOT, "%020d.json", version);
                Files.delete(log.resolve(commit));
                Files.deleteIfExists(log.resolve("." + commit + ".crc"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the lake in whose bytes a text stands, relative to the lake. */
    List<String> filesWith(String text) {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        Path root = Path.of(lake.root());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, sought))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, byte[] sought) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i + sought.length <= bytes.length; i++) {
                if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
