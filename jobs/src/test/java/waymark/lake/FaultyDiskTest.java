package waymark.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.lake.LakeColumn.Kind;
import waymark.problem.WaymarkException;

/** A disk fails at one call after the other: what the lake has acknowledged is there afterwards, and what it has not is not torn. */
class FaultyDiskTest {

    private static final LakeTable PETS =
            new LakeTable("pets", List.of(LakeColumn.of("name", Kind.TEXT, "What it is called.")));

    /** There before the disk fails; the tenth commit after the first has the log summed up. */
    private static final int BEFORE = 9;
    /** After what was there before, two more are added, and then all replaced by one. */
    private static final int APPENDS = BEFORE + 2;

    /** Every call with -Dwaymark.faults=all, else every fourth. */
    private static final int STEP = "all".equals(System.getProperty("waymark.faults")) ? 1 : 4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(FaultyFiles.Fault.class)
    void whatIsAcknowledgedIsThere(FaultyFiles.Fault fault) throws Exception {
        Path before = Files.createDirectories(folder.resolve("before/lake"));
        for (int i = 0; i < BEFORE; i++) {
            append(new Lake(before.toString()), "pet " + i);
        }
        int at = 1 - STEP;
        int calls;
        do {
            at += STEP;
            Path root = copy(before, Files.createDirectories(folder.resolve("disk" + at)));
            FaultyFiles.begin(root, fault, at);
            int acknowledged = work(new Lake(root.toString()), BEFORE);
            calls = FaultyFiles.end();

            Lake lake = new Lake(root.toString());
            int there = steps(lake);
            assertThat(there)
                    .as(
                            "steps that count after the disk failed at call %d, of which %d were acknowledged",
                            at, acknowledged)
                    .isBetween(acknowledged, acknowledged + 1);
            assertThat(work(lake, there)).as("steps after call %d", at).isEqualTo(APPENDS + 1);
            lake.sweep(PETS);
            assertThat(names(lake)).containsExactly("Goldie");
            assertThat(lake.damage(PETS)).isEmpty();
        } while (calls >= at);
        assertThat(at).as("calls that failed").isGreaterThan(50);
    }

    /** Does the steps from one on; returns how many are done when one of them fails. */
    private static int work(Lake lake, int from) {
        int done = from;
        try {
            for (; done < APPENDS; done++) {
                append(lake, "pet " + done);
            }
            if (done == APPENDS) {
                lake.replace(PETS, List.<Object[]>of(new Object[] {"Goldie"}).iterator());
                done++;
                lake.sweep(PETS);
            }
            return done;
        } catch (WaymarkException e) {
            return done;
        }
    }

    private static void append(Lake lake, String name) {
        lake.append(PETS, List.<Object[]>of(new Object[] {name}).iterator());
    }

    private static Path copy(Path lake, Path into) throws IOException {
        try (Stream<Path> all = Files.walk(lake)) {
            for (Path each : all.toList()) {
                Files.copy(each, into.resolve(lake.getParent().relativize(each).toString()));
            }
        }
        return into.resolve("lake");
    }

    private static int steps(Lake lake) {
        List<String> names = names(lake);
        return names.equals(List.of("Goldie")) ? APPENDS + 1 : names.size();
    }

    private static List<String> names(Lake lake) {
        List<String> names = new ArrayList<>();
        lake.rows(PETS).forEachRemaining(row -> names.add((String) row[0]));
        return names;
    }
}
