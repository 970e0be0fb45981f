package waymark.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.problem.WaymarkException;

/** What every command did, written when it is done: a run without a line here left nothing that counts. */
public final class RunLedger {

    /** How a run ends that has mended the lake: the figures of runs before it do not stand any more. */
    public static final String REPAIRED = "REPAIRED";

    private static final LakeTable TABLE = LakeTables.RUN;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Lake lake;

    public RunLedger(Lake lake) {
        this.lake = lake;
    }

    public void add(RunRecord run) {
        Object[] row = {
            run.runId(),
            run.command(),
            run.startedAt(),
            run.finishedAt(),
            run.asOf(),
            run.knownOn(),
            run.fingerprint(),
            json(run.versions()),
            json(run.steps()),
            run.ignored().isEmpty() ? null : String.join("\n", run.ignored()),
            run.outcome(),
            run.waymarkVersion()
        };
        lake.append(TABLE, List.<Object[]>of(row).iterator());
    }

    /** All runs, the latest first; a run that has written more than one line is as its last line says. */
    public List<RunRecord> runs() {
        Map<String, RunRecord> byId = new HashMap<>();
        lake.rows(TABLE)
                .forEachRemaining(row -> byId.merge(
                        (String) row[TABLE.indexOf("run_id")],
                        run(row),
                        (a, b) -> a.finishedAt().isAfter(b.finishedAt()) ? a : b));
        List<RunRecord> runs = new ArrayList<>(byId.values());
        runs.sort(Comparator.comparing(RunRecord::startedAt).reversed());
        return runs;
    }

    /** The last run that left figures behind, unless the lake has been repaired since. */
    public Optional<RunRecord> lastJudged() {
        return runs().stream()
                .takeWhile(run -> !REPAIRED.equals(run.outcome()))
                .filter(RunRecord::judged)
                .findFirst();
    }

    private static RunRecord run(Object[] row) {
        String ignored = text(row, "ignored");
        return new RunRecord(
                text(row, "run_id"),
                text(row, "command"),
                (Instant) row[TABLE.indexOf("started_at")],
                (Instant) row[TABLE.indexOf("finished_at")],
                (LocalDate) row[TABLE.indexOf("as_of")],
                (LocalDate) row[TABLE.indexOf("known_on")],
                text(row, "fingerprint"),
                parse(text(row, "versions"), new TypeReference<Map<String, Long>>() {}),
                parse(text(row, "steps"), new TypeReference<List<StepRecord>>() {}),
                ignored == null ? List.of() : List.of(ignored.split("\n")),
                text(row, "outcome"),
                text(row, "waymark_version"));
    }

    private static String text(Object[] row, String column) {
        return (String) row[TABLE.indexOf(column)];
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw WaymarkException.failed("a run cannot be written down", e);
        }
    }

    private static <T> T parse(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw WaymarkException.failed("the table run holds a line that this Waymark does not understand", e);
        }
    }
}
