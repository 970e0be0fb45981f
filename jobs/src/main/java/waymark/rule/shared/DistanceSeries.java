package waymark.rule.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.DistanceReading;
import waymark.cases.InstrumentDimension;
import waymark.cases.Source;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Sentence;

/**
 * The readings of one participant with one instrument, whatever their stage: the first of them is the baseline. Another
 * instrument, or another version of one, is another series; nothing is converted from one to the other.
 */
public final class DistanceSeries {

    private static final Comparator<DistanceReading> BY_DELIVERY = Comparator.comparing(
                    DistanceReading::source,
                    Comparator.comparing(Source::sentOn).thenComparing(Source::sequence))
            .thenComparing(DistanceReading::assessmentId, Bytewise.ORDER);

    private final String instrumentId;
    private final LocalDate baselineOn;
    private final LocalDate secondOn;
    private final LocalDate latestOn;
    private final int areas;
    private final List<ScoredTwice> scoredTwice = new ArrayList<>();

    private DistanceSeries(
            String instrumentId, List<DistanceReading> readings, Map<String, InstrumentDimension> instrument) {
        this.instrumentId = instrumentId;
        TreeSet<LocalDate> days = new TreeSet<>();
        readings.forEach(reading -> days.add(reading.assessedOn()));
        baselineOn = days.first();
        secondOn = days.higher(baselineOn);
        latestOn = days.last();
        areas = instrument.size();
        if (secondOn != null) {
            Map<String, BigDecimal> baseline = scoresOn(baselineOn, readings);
            Map<String, BigDecimal> latest = scoresOn(latestOn, readings);
            instrument.forEach((area, scale) -> {
                if (baseline.containsKey(area) && latest.containsKey(area)) {
                    scoredTwice.add(new ScoredTwice(scale, baseline.get(area), latest.get(area)));
                }
            });
        }
    }

    /** The series of a participant, worked out once; those with a single reading too. */
    public static List<DistanceSeries> in(Case participant, AsOf asOf) {
        return participant.once(All.class, each -> new All(each, asOf)).series;
    }

    public String instrumentId() {
        return instrumentId;
    }

    /** Whether there are readings of two different days, so that a distance can be told. */
    boolean hasDistance() {
        return secondOn != null;
    }

    public LocalDate baselineOn() {
        return baselineOn;
    }

    /** The first day after the baseline with a reading; null when there is none. */
    LocalDate secondOn() {
        return secondOn;
    }

    LocalDate latestOn() {
        return latestOn;
    }

    /** The areas scored in both readings. */
    List<ScoredTwice> scoredTwice() {
        return Collections.unmodifiableList(scoredTwice);
    }

    /** The mean change; empty when fewer than half of the instrument's areas were scored in both readings. */
    Optional<Amount> meanChange() {
        if (scoredTwice.isEmpty() || 2 * scoredTwice.size() < areas) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ZERO;
        for (ScoredTwice area : scoredTwice) {
            sum = sum.plus(area.change());
        }
        return Optional.of(sum.dividedBy(scoredTwice.size()).rounded());
    }

    /** The areas scored in both readings, as a part of a sentence: "2 of 4 areas of STAR". */
    Sentence.Part areasScoredTwice() {
        return Sentence.part("{} of {} of {}", scoredTwice.size(), Sentence.count(areas, "area"), instrumentId);
    }

    /** Of several assessments on one day only the one delivered last is read. */
    private static Map<String, BigDecimal> scoresOn(LocalDate day, List<DistanceReading> readings) {
        List<DistanceReading> ofDay = new ArrayList<>(readings);
        ofDay.removeIf(reading -> !reading.assessedOn().equals(day));
        String last = ofDay.stream().max(BY_DELIVERY).orElseThrow().assessmentId();
        Map<String, BigDecimal> scores = new HashMap<>();
        for (DistanceReading reading : ofDay) {
            if (reading.assessmentId().equals(last)) {
                scores.put(reading.dimension(), reading.score());
            }
        }
        return scores;
    }

    private static final class All {

        private final List<DistanceSeries> series = new ArrayList<>();

        private All(Case participant, AsOf asOf) {
            Map<String, List<DistanceReading>> byInstrument = new HashMap<>();
            participant.of(DistanceReading.class).forEach(reading -> byInstrument
                    .computeIfAbsent(reading.instrumentId(), id -> new ArrayList<>())
                    .add(reading));
            byInstrument.forEach((id, readings) -> series.add(new DistanceSeries(id, readings, asOf.instrument(id))));
        }
    }
}
