package waymark.cases;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One score of one distance-travelled assessment. Feed {@code distance_reading}. */
@Feed("distance_reading")
public record DistanceReading(
        String assessmentId,
        String instrumentId,
        LocalDate assessedOn,
        Stage stage,
        String dimension,
        BigDecimal score,
        BigDecimal desiredScore,
        Source source) {

    /** Codes of {@code stage}. */
    public enum Stage {
        BASELINE,
        REVIEW,
        EXIT
    }
}
