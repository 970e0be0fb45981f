package waymark.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.intake.LandingFile;
import waymark.intake.LandingZone;
import waymark.intake.Leftovers;
import waymark.judge.ResultTables;
import waymark.lake.Damage;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.schedule.LakeFormat;
import waymark.schedule.RunLedger;

/** {@code repair}: makes a lake that is damaged one that the next run can work on. */
@Command(
        name = "repair",
        description = {
            "Reads the whole lake and cuts off what is damaged or missing. The next run takes the files of the landing"
                    + " folder that were concerned in again, and judges anew; what cannot be rebuilt is listed.",
            "Ends with 0 when all is or can be rebuilt, and with 1 when something cannot."
        },
        mixinStandardHelpOptions = true)
final class RepairCommand implements Callable<Integer> {

    private static final int LISTED = 20;

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private LandingOption landing;

    RepairCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings);
                Run run = new Run(wiring, "repair")) {
            LakeFormat.checkReadable(wiring.lake().root());
            return repair(wiring, run).status();
        }
    }

    private ExitCode repair(Wiring wiring, Run run) {
        Lake lake = wiring.lake();
        PrintStream out = surroundings.out();
        List<LakeTable> results = ResultTables.all(wiring.feeds());
        List<LakeTable> feeds =
                wiring.feeds().contracts().stream().map(LakeTable::of).toList();
        Map<LakeTable, List<Damage>> damaged = new LinkedHashMap<>();
        // Deliveries first: they say which files the others were made of.
        List<LakeTable> all = new ArrayList<>(List.of(
                LakeTables.DELIVERY,
                LakeTables.SEALED,
                LakeTables.SEALED_ROW,
                LakeTables.PROBLEM,
                LakeTables.UNLISTED,
                LakeTables.RUN));
        all.addAll(feeds);
        all.addAll(results);
        for (LakeTable table : all) {
            List<Damage> damage = lake.damage(table);
            if (!damage.isEmpty()) {
                damaged.put(table, damage);
                damage.forEach(each -> out.println("  " + each.file() + " " + each.how()));
            }
        }
        if (damaged.isEmpty()) {
            out.println("  The lake is whole: every file of its " + all.size() + " tables can be read.");
            return ExitCode.DONE;
        }
        Set<String> ofIntake = damaged.keySet().stream()
                .filter(table -> !results.contains(table) && !table.equals(LakeTables.RUN))
                .map(LakeTable::name)
                .collect(Collectors.toSet());
        // Asked before anything is cut off: without the folder nothing could be rebuilt.
        Set<String> standing = ofIntake.isEmpty() ? Set.of() : standing(wiring);
        if (damaged.containsKey(LakeTables.SEALED)) {
            refuseWithErasures(wiring.home().resolve("erasures"));
        }
        cutOff(lake, LakeTables.DELIVERY);
        refuseWithoutSeals(lake, damaged, standing);
        damaged.keySet().forEach(table -> cutOff(lake, table));
        List<String> lost = new ArrayList<>();
        if (!ofIntake.isEmpty()) {
            lost.addAll(takeInAgain(lake, ofIntake, feeds, standing));
        }
        if (damaged.containsKey(LakeTables.RUN)) {
            lost.add("lines of the run ledger: what those runs did");
        }
        if (damaged.containsKey(LakeTables.DELIVERY)) {
            lost.add("deliveries that only the damaged files listed, should their files have left the landing folder");
        }
        Leftovers.sweep(lake, wiring.feeds());
        run.finish(RunLedger.REPAIRED);
        out.println("  The next run makes all figures anew: waymark run");
        if (lost.isEmpty()) {
            return ExitCode.DONE;
        }
        out.println("  This cannot be rebuilt; put the lake back from a backup if you need it (docs/operations.md):");
        lost.stream().limit(LISTED).forEach(each -> out.println("    " + each));
        if (lost.size() > LISTED) {
            out.println("    and " + (lost.size() - LISTED) + " more");
        }
        return ExitCode.DONE_WITH_REFUSALS;
    }

    /** Until nothing is found any more: what is wrong with files shows only once the log can be read. */
    private void cutOff(Lake lake, LakeTable table) {
        for (List<Damage> damage = lake.damage(table); !damage.isEmpty(); damage = lake.damage(table)) {
            lake.cutOff(table, damage);
            surroundings.out().println("  " + table.name() + ": cut off what is damaged (" + damage.size() + ")");
        }
    }

    /** Paths and lengths of the files in the landing folder. */
    private Set<String> standing(Wiring wiring) {
        return LandingZone.list(landing.folder(wiring.settings())).files().stream()
                .map(RepairCommand::key)
                .collect(Collectors.toSet());
    }

    private static String key(LandingFile file) {
        return file.path() + " " + file.bytes();
    }

    private static String key(Object[] delivery) {
        return text(delivery, "path") + " " + delivery[LakeTables.DELIVERY.indexOf("bytes")];
    }

    /** Whom an erasure keeps out stands in no file: they would come back from those that still stand. */
    private static void refuseWithErasures(Path erasures) {
        if (Files.isDirectory(erasures)) {
            throw WaymarkException.failed(
                    "the list of sealed people is damaged, and who was erased cannot be found again in files: put"
                            + " the folder lake/sealed back from a backup, and call repair again (" + erasures
                            + " says what was erased)");
        }
    }

    /** Who is sealed was found in referral files; were one gone, people could come back whom nobody may see. */
    private static void refuseWithoutSeals(Lake lake, Map<LakeTable, List<Damage>> damaged, Set<String> standing) {
        if (!damaged.containsKey(LakeTables.SEALED)) {
            return;
        }
        lake.rows(LakeTables.DELIVERY).forEachRemaining(row -> {
            if ("referral".equals(text(row, "feed")) && !standing.contains(key(row))) {
                throw WaymarkException.failed("the list of sealed people is damaged, and cannot be made again without "
                        + text(row, "path") + ", which is no longer in the landing folder: put the folder lake/sealed"
                        + " back from a backup, or the file into the landing folder, and call repair again");
            }
        });
    }

    /**
     * Strikes the deliveries out whose rows may be damaged and whose files are still there, so that the next run takes them
     * in again.
     *
     * @return what is lost: deliveries whose files are there no more
     */
    private List<String> takeInAgain(Lake lake, Set<String> tables, List<LakeTable> feeds, Set<String> standing) {
        boolean all =
                !feeds.stream().map(LakeTable::name).collect(Collectors.toSet()).containsAll(tables);
        Predicate<Object[]> concerned = row -> all || tables.contains(text(row, "feed"));
        List<Object[]> kept = new ArrayList<>();
        Set<String> again = new HashSet<>();
        List<String> lost = new ArrayList<>();
        lake.rows(LakeTables.DELIVERY).forEachRemaining(row -> {
            if (concerned.test(row) && standing.contains(key(row))) {
                again.add(text(row, "path"));
            } else {
                kept.add(row);
                if (concerned.test(row) && text(row, "reason") == null) {
                    lost.add("rows of " + text(row, "path") + ", which is no longer in the landing folder");
                }
            }
        });
        if (!again.isEmpty()) {
            lake.replace(LakeTables.DELIVERY, kept.iterator());
            surroundings.out().println("  The next run takes " + again.size() + " files in again.");
        }
        return lost;
    }

    private static String text(Object[] delivery, String column) {
        return (String) delivery[LakeTables.DELIVERY.indexOf(column)];
    }
}
