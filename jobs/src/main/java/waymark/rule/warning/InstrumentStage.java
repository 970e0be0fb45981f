package waymark.rule.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.DistanceReading;
import waymark.cases.Source;
import waymark.rule.AsOf;

/** An assessment called the baseline though the same tool was used before. One warning for an assessment, of its first row. */
final class InstrumentStage implements WarningCheck {

    private static final Comparator<DistanceReading> BY_DELIVERY =
            Comparator.comparing(DistanceReading::source, Source.BY_DELIVERY);

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.INSTRUMENT_STAGE);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<DistanceReading> readings = participant.of(DistanceReading.class);
        if (readings.isEmpty()) {
            return Stream.empty();
        }
        Map<String, LocalDate> earliest = new HashMap<>();
        for (DistanceReading reading : readings) {
            earliest.merge(reading.instrumentId(), reading.assessedOn(), (a, b) -> a.isBefore(b) ? a : b);
        }
        Map<String, DistanceReading> late = new HashMap<>();
        for (DistanceReading reading : readings) {
            if (reading.stage() == DistanceReading.Stage.BASELINE
                    && reading.assessedOn().isAfter(earliest.get(reading.instrumentId()))) {
                late.merge(reading.assessmentId(), reading, (a, b) -> BY_DELIVERY.compare(a, b) <= 0 ? a : b);
            }
        }
        return late.values().stream()
                .map(reading -> warning(reading, earliest.get(reading.instrumentId()), participant));
    }

    private static Warning warning(DistanceReading reading, LocalDate earliestOn, Case participant) {
        return Warning.ofRow(
                WarningCode.INSTRUMENT_STAGE,
                participant,
                reading.assessmentId(),
                reading.assessedOn(),
                reading.source(),
                "distance_reading " + reading.assessmentId() + " of " + reading.assessedOn()
                        + " is called BASELINE, and "
                        + reading.instrumentId() + " was first used on " + earliestOn
                        + "; correct the stage or the date");
    }
}
