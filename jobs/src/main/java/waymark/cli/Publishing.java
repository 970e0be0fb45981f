package waymark.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import waymark.calendar.Nation;
import waymark.publish.LakeMarts;
import waymark.publish.Marts;
import waymark.publish.PostgresMarts;
import waymark.publish.PublishedRun;
import waymark.publish.board.BoardMarts;
import waymark.rule.RuleCatalogue;
import waymark.schedule.RunRecord;

/** Puts what one run has judged into the marts, those of the dashboards among them. */
final class Publishing {

    /** How long readers that hold the old marts are waited for. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Publishing() {}

    /**
     * Replaces the marts.
     *
     * @param shown the run that judged
     * @param runs the run ledger, as it is published
     */
    static PostgresMarts.Published of(Wiring wiring, RunRecord shown, List<RunRecord> runs) {
        LakeMarts source = new LakeMarts(
                wiring.lake(),
                shown.versions(),
                wiring.feeds(),
                RuleCatalogue.load().metrics(),
                RunRows.of(runs));
        PublishedRun run = new PublishedRun(
                shown.runId(),
                shown.asOf(),
                shown.knownOn(),
                Instant.now(),
                shown.waymarkVersion(),
                source.firstMonth(),
                source.lastMonth(),
                wiring.bankHolidays().of(Nation.ENGLAND).plusWorkingDays(shown.asOf(), PublishedRun.SOON),
                wiring.bankHolidays().of(Nation.SCOTLAND).plusWorkingDays(shown.asOf(), PublishedRun.SOON));
        return new PostgresMarts(wiring.database(), Marts.base().with(BoardMarts.load()), PATIENCE)
                .publish(source, run);
    }
}
