package waymark.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import waymark.intake.Erased;
import waymark.intake.LandingZone;
import waymark.intake.Leftovers;
import waymark.intake.TakeIn;
import waymark.intake.TakenIn;
import waymark.judge.JudgeCases;
import waymark.judge.Judged;
import waymark.judge.ResultTables;
import waymark.lake.Lake;
import waymark.lake.LakeTables;
import waymark.problem.WaymarkException;
import waymark.publish.Move;
import waymark.publish.PostgresMarts;
import waymark.schedule.RunLock;
import waymark.schedule.RunRecord;
import waymark.schedule.Steps;

/** One run of a command that changes the lake or the marts: its steps, and its line in the run ledger. */
final class Run implements AutoCloseable {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Wiring wiring;
    private final String command;
    private final RunLock lock;
    /** As the lake keeps it: to the millisecond. */
    private final Instant startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final String runId = ID.format(startedAt) + "-"
            + HexFormat.of().toHexDigits((short) ThreadLocalRandom.current().nextInt());
    private final Steps steps;
    private RunRecord judged;
    private List<String> ignored = List.of();
    private LostRows lost = new LostRows(Collections.emptyIterator(), Collections.emptyIterator());
    /** Whether something was done that the run ledger should tell. */
    private boolean begun;

    private boolean finished;

    Run(Wiring wiring, String command) {
        this.wiring = wiring;
        this.command = command;
        this.steps = new Steps(wiring.progress());
        lock = RunLock.take(wiring.home());
    }

    String runId() {
        return runId;
    }

    /** Rows of a take-in that was killed or failed count nowhere, but are about people. */
    private void sweep() {
        if (lock.isUnsettled()) {
            Leftovers.sweep(wiring.lake(), wiring.feeds());
            lock.settle();
        }
    }

    Instant startedAt() {
        return startedAt;
    }

    TakenIn takeIn(String landing, LocalDate knownOn) {
        LandingZone zone = LandingZone.list(landing);
        TakeIn takeIn = wiring.takeIn();
        begun = true;
        sweep();
        lock.unsettle();
        TakenIn taken = steps.run(
                "take in", () -> takeIn.run(zone, knownOn, runId, startedAt.toEpochMilli()), TakenIn::records);
        lock.settle();
        ignored = Stream.concat(taken.notTaken().stream(), taken.ignored().stream())
                .toList();
        return taken;
    }

    /** Removes people and referrals for good; how many rows went from each table. */
    Map<String, Long> erase(Erased erased) {
        begun = true;
        sweep();
        return steps.run("erase", () -> wiring.takeIn().erase(erased), rows -> rows.values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }

    /**
     * Judges as of a day; finds that nothing has changed since the last judging when that is so.
     *
     * @param shrinkAccepted contracts that may lose more rows than is set
     * @throws WaymarkException when another contract would
     */
    RunRecord judge(LocalDate asOf, LocalDate knownOn, Set<String> shrinkAccepted) {
        if (wiring.lake().version(LakeTables.DELIVERY) < 0) {
            throw WaymarkException.wrongUse("the lake in " + wiring.home()
                    + " is empty: take files in first, with run or take-in and --landing");
        }
        TakeIn takeIn = wiring.takeIn();
        begun = true;
        sweep();
        takeIn.finishRemoval();
        String fingerprint = Fingerprint.of(wiring, asOf, knownOn);
        RunRecord last = wiring.runs().lastJudged().orElse(null);
        if (last != null && fingerprint.equals(last.fingerprint())) {
            wiring.surroundings()
                    .out()
                    .println("  judge        nothing has changed since run " + last.runId() + ": its figures stand");
            // A run that was killed after judging has not come to this.
            ResultTables.forgetOlder(wiring.lake(), wiring.feeds());
            judged = last;
            return last;
        }
        JudgeCases judging = new JudgeCases(wiring.spark(), wiring.lake(), wiring.feeds(), wiring.bankHolidays());
        Optional<RunRecord> before = heldAgainst();
        Judged result = steps.run("judge", () -> judging.run(asOf, knownOn), Judged::findings);
        boolean looksBack = before.isPresent() && compare(before.get(), result, asOf, knownOn, shrinkAccepted);
        judged = new RunRecord(
                runId,
                command,
                startedAt,
                Instant.now(),
                asOf,
                knownOn,
                fingerprint,
                result.versions(),
                steps.done(),
                ignored,
                "JUDGED",
                Version.number());
        // Written now, so that the figures count even when publishing fails.
        wiring.runs().add(judged);
        ResultTables.forgetOlder(wiring.lake(), wiring.feeds());
        if (!looksBack) {
            wiring.lake().sweep(LakeTables.LEDGER);
        }
        return judged;
    }

    /**
     * The run before that did not look back. When a run does not, all ledgers but its own are deleted, so it is the oldest
     * of those whose ledgers are still there; empty in a lake that has not been judged.
     */
    private Optional<RunRecord> heldAgainst() {
        RunRecord before = null;
        for (RunRecord run : wiring.runs().runs()) {
            if (run.judged()) {
                if (!wiring.lake().holds(LakeTables.LEDGER, run.versions().get(LakeTables.LEDGER.name()))) {
                    break;
                }
                before = run;
            }
        }
        return Optional.ofNullable(before);
    }

    /**
     * Before the figures count: what they take from deliveries that counted in the run before. Nothing is told or asked when they
     * look back from it, at an earlier day or without deliveries that it knew, nor when only one of the two knows all deliveries.
     *
     * @return whether they look back
     */
    private boolean compare(
            RunRecord before, Judged result, LocalDate asOf, LocalDate knownOn, Set<String> shrinkAccepted) {
        Lake lake = wiring.lake();
        String ledger = LakeTables.LEDGER.name();
        LostRows since = new LostRows(
                lake.rows(LakeTables.LEDGER, before.versions().get(ledger)),
                lake.rows(LakeTables.LEDGER, result.versions().get(ledger)));
        boolean looksBack = asOf.isBefore(before.asOf()) || (knownOn != null && since.leavesOut());
        if (!looksBack && (knownOn == null) == (before.knownOn() == null)) {
            since.check(wiring.settings().shrink(), shrinkAccepted, before.runId());
            lost = since;
        }
        return looksBack;
    }

    /** Says what this run took from deliveries that counted before; false when nothing. */
    boolean tellLost() {
        return lost.tell(wiring.surroundings().out());
    }

    /** Publishes what was judged last, unless it is shown already: then this says so. */
    void publishUnlessShown(Move lookingBack) {
        Publishing publishing = publishing(lookingBack);
        if (publishing.isDone()) {
            publishing.already().forEach(wiring.surroundings().out()::println);
        } else {
            publish(publishing);
        }
    }

    /** Publishes what was judged last. */
    void publish(Move lookingBack) {
        publish(publishing(lookingBack));
    }

    private void publish(Publishing publishing) {
        PrintStream out = wiring.surroundings().out();
        begun = true;
        publishing.warning().ifPresent(out::println);
        PostgresMarts.Published published =
                steps.run(publishing.step(), () -> publishing.publish(history()), PostgresMarts.Published::allRows);
        published.remarks().forEach(out::println);
        publishing.whereabouts().forEach(out::println);
    }

    private Publishing publishing(Move lookingBack) {
        return new Publishing(wiring, judged != null ? judged : wiring.lastJudged(), lookingBack);
    }

    /** All runs, with this one as far as it has come. */
    private List<RunRecord> history() {
        List<RunRecord> runs = new ArrayList<>(wiring.runs().runs());
        runs.removeIf(run -> run.runId().equals(runId));
        runs.add(record(null, null));
        return runs;
    }

    /** Ends the run well, with what it came to. */
    void finish(String outcome) {
        wiring.runs().add(record(Instant.now(), outcome));
        finished = true;
    }

    private RunRecord record(Instant finishedAt, String outcome) {
        boolean ownFigures = judged != null && judged.runId().equals(runId);
        return new RunRecord(
                runId,
                command,
                startedAt,
                finishedAt,
                judged == null ? null : judged.asOf(),
                judged == null ? null : judged.knownOn(),
                ownFigures ? judged.fingerprint() : null,
                ownFigures ? judged.versions() : Map.of(),
                steps.done(),
                ignored,
                outcome,
                Version.number());
    }

    @Override
    public void close() {
        try {
            if (begun && !finished && wiring.lake().version(LakeTables.DELIVERY) >= 0) {
                wiring.runs().add(record(Instant.now(), "FAILED"));
            }
        } catch (WaymarkException e) {
            // The failure that ended the run is told already; that it could not be written down adds nothing.
            wiring.surroundings().out().flush();
        } finally {
            lock.close();
        }
    }
}
