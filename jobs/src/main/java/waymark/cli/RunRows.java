package waymark.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.schedule.RunRecord;
import waymark.schedule.StepRecord;

/** Runs as rows of the marts run and run_step. */
final class RunRows {

    private static final int DECIMALS_OF_SECONDS = 3;

    private RunRows() {}

    static Map<String, List<Object[]>> of(List<RunRecord> runs) {
        List<Object[]> ofRuns = new ArrayList<>();
        List<Object[]> ofSteps = new ArrayList<>();
        for (RunRecord run : runs) {
            ofRuns.add(new Object[] {
                run.runId(),
                run.command(),
                run.startedAt(),
                run.finishedAt(),
                run.asOf(),
                run.knownOn(),
                run.outcome(),
                null,
                run.waymarkVersion()
            });
            int position = 1;
            for (StepRecord step : run.steps()) {
                ofSteps.add(new Object[] {run.runId(), position++, step.step(), seconds(step), step.rows()});
            }
        }
        return Map.of("run", ofRuns, "run_step", ofSteps);
    }

    private static BigDecimal seconds(StepRecord step) {
        return BigDecimal.valueOf(step.seconds()).setScale(DECIMALS_OF_SECONDS, RoundingMode.HALF_UP);
    }
}
