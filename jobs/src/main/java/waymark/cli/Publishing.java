package waymark.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.calendar.Nation;
import waymark.publish.LakeMarts;
import waymark.publish.Marts;
import waymark.publish.Move;
import waymark.publish.PostgresMarts;
import waymark.publish.PublishedRun;
import waymark.publish.PublishedState;
import waymark.publish.Schemas;
import waymark.publish.Standpoint;
import waymark.publish.board.BoardMarts;
import waymark.rule.RuleCatalogue;
import waymark.schedule.RunRecord;

/** Puts what one run has judged into the marts, those of the dashboards among them; or beside them, when it looks back. */
final class Publishing {

    /** How long readers that hold the old marts are waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Wiring wiring;
    private final RunRecord run;
    private final Standpoint standpoint;
    private final Optional<PublishedState> shown;
    private final Move move;

    /**
     * @param run the run that judged
     * @param lookingBack what is asked for should it look back
     */
    Publishing(Wiring wiring, RunRecord run, Move lookingBack) {
        this.wiring = wiring;
        this.run = run;
        standpoint = new Standpoint(run.asOf(), run.knownOn());
        shown = PublishedState.in(wiring.database(), Schemas.LIVE);
        move = Move.of(shown, standpoint, lookingBack);
    }

    /** What the step is called. */
    String step() {
        return move == Move.BESIDE ? "look back" : "publish";
    }

    /** Whether the run is shown already, where it would go. */
    boolean isDone() {
        Optional<PublishedState> there =
                move == Move.BESIDE ? PublishedState.in(wiring.database(), move.schemas()) : shown;
        return there.filter(state -> state.runId().equals(run.runId())).isPresent();
    }

    /** What is said then. */
    List<String> already() {
        return Stream.concat(
                        Stream.of(String.format(
                                "  %-12s %s run %s already",
                                step(),
                                move == Move.BESIDE ? "schema look_back shows" : "the marts show",
                                run.runId())),
                        whereabouts().stream())
                .toList();
    }

    /** What will be replaced, where that is not a matter of course. */
    Optional<String> warning() {
        return shown.filter(state -> move == Move.BACK)
                .map(state -> "  The marts show " + state + "; they will now show " + standpoint + ".");
    }

    /**
     * Does it.
     *
     * @param runs the run ledger, as it is published
     */
    PostgresMarts.Published publish(List<RunRecord> runs) {
        LakeMarts source = new LakeMarts(
                wiring.lake(),
                run.versions(),
                wiring.feeds(),
                RuleCatalogue.load().metrics(),
                RunRows.of(runs));
        PublishedRun published = new PublishedRun(
                run.runId(),
                run.asOf(),
                run.knownOn(),
                Instant.now(),
                run.waymarkVersion(),
                source.firstMonth(),
                source.lastMonth(),
                soonIn(Nation.ENGLAND),
                soonIn(Nation.SCOTLAND));
        PostgresMarts marts = new PostgresMarts(
                wiring.database(), Marts.base().withFacts(wiring.feeds()).with(BoardMarts.load()), PATIENCE);
        return move == Move.BESIDE ? marts.publishBeside(source, published) : marts.publish(source, published);
    }

    /** Where the figures are, where someone may look for them elsewhere. */
    List<String> whereabouts() {
        if (move == Move.BESIDE) {
            return List.of(
                    "  The marts still show " + shown.orElseThrow() + ".",
                    "  This look back, " + standpoint + ", is in schema "
                            + move.schemas().marts()
                            + " until the next publish; waymark publish --publish puts it in their place.");
        }
        return shown.isEmpty() && run.knownOn() != null
                ? List.of("  Nothing was published before, so the marts show " + standpoint + ".")
                : List.of();
    }

    private LocalDate soonIn(Nation nation) {
        return wiring.bankHolidays().of(nation).plusWorkingDays(run.asOf(), PublishedRun.SOON);
    }
}
