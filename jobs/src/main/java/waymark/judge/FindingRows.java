package waymark.judge;

import waymark.rule.Amount;
import waymark.rule.Finding;
import waymark.rule.Measure;
import waymark.rule.shared.DistanceScores;
import waymark.rule.shared.ScoredTwice;

/** Findings, the scores behind some, and measures as rows of the lake. */
final class FindingRows {

    private FindingRows() {}

    static Object[] row(Finding finding) {
        return new Object[] {
            finding.metric(),
            finding.referralId(),
            finding.contractId(),
            finding.subjectId(),
            finding.month(),
            finding.outcome().name(),
            finding.clause(),
            finding.reason(),
            finding.openedOn(),
            finding.dueOn(),
            finding.closedOn(),
            decimal(finding.amount()),
            finding.dimension(),
            finding.why()
        };
    }

    static Object[] row(DistanceScores distance) {
        Finding finding = distance.distance();
        ScoredTwice scores = distance.scores();
        return new Object[] {
            finding.referralId(),
            finding.contractId(),
            finding.month(),
            scores.area().instrumentId(),
            scores.area().dimension(),
            scores.before(),
            scores.after(),
            scores.area().scaleMin(),
            scores.area().scaleMax(),
            scores.area().polarity().name()
        };
    }

    static Object[] row(Measure measure) {
        return new Object[] {
            measure.metric(),
            measure.contractId(),
            measure.month(),
            measure.dimension(),
            decimal(measure.numerator()),
            measure.denominator(),
            measure.excluded(),
            measure.notDue(),
            measure.unknown(),
            decimal(measure.value()),
            decimal(measure.p50()),
            decimal(measure.p90()),
            decimal(measure.target()),
            measure.asOf(),
            measure.maturity().name()
        };
    }

    private static Object decimal(Amount amount) {
        return amount == null ? null : amount.toBigDecimal();
    }
}
