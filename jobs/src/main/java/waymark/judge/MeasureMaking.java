package waymark.judge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import waymark.cases.ContractTerm;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Measure;
import waymark.rule.Metric;

/**
 * Makes a figure of a tally. Everything is exact: whole ten-thousandths, added, sorted and interpolated as integers; SQL's
 * percentiles are binary floating point, and wrong in the fourth decimal in several percent of groups.
 */
final class MeasureMaking {

    private static final int PERCENT = 100;
    private static final int TENTHS = 10;
    private static final int MEDIAN = 5;
    private static final int NINTH_DECILE = 9;

    private final Map<String, Metric> metrics;
    private final AsOf asOf;

    MeasureMaking(Map<String, Metric> metrics, AsOf asOf) {
        this.metrics = metrics;
        this.asOf = asOf;
    }

    Measure measure(TallyKey of, Tally tally) {
        return switch (metrics.get(of.metric()).kind()) {
            case RATE ->
                make(
                        of,
                        tally,
                        Amount.of(tally.met()),
                        tally.judged(),
                        tally.judged() == 0 ? null : Amount.ratio(PERCENT * tally.met(), tally.judged()),
                        List.of());
            case COUNT -> make(of, tally, Amount.of(tally.subjects()), null, Amount.of(tally.subjects()), List.of());
            case AMOUNT -> amounts(of, tally);
        };
    }

    private Measure amounts(TallyKey of, Tally tally) {
        List<Map.Entry<Long, Long>> sorted = tally.amounts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        BigInteger sum = BigInteger.ZERO;
        long count = 0;
        for (Map.Entry<Long, Long> each : sorted) {
            sum = sum.add(BigInteger.valueOf(each.getKey()).multiply(BigInteger.valueOf(each.getValue())));
            count += each.getValue();
        }
        Amount mean = count == 0
                ? null
                : new Amount(Amount.divide(sum, BigInteger.valueOf(count)).longValueExact());
        return make(of, tally, new Amount(sum.longValueExact()), count, mean, sorted);
    }

    private Measure make(
            TallyKey of,
            Tally tally,
            Amount numerator,
            Long denominator,
            Amount value,
            List<Map.Entry<Long, Long>> sorted) {
        return new Measure(
                of.metric(),
                of.contractId(),
                of.month(),
                of.dimension(),
                numerator,
                denominator,
                tally.excluded(),
                tally.notDue(),
                tally.unknown(),
                value,
                percentile(sorted, MEDIAN),
                percentile(sorted, NINTH_DECILE),
                target(of),
                asOf.day(),
                tally.isProvisional() ? Measure.Maturity.PROVISIONAL : Measure.Maturity.FINAL);
    }

    /** The target that the contract commits to on the month's first day. */
    private Amount target(TallyKey of) {
        return asOf.references()
                .term(of.contractId(), ContractTerm.Term.TARGET_PERCENT, of.metric(), of.month())
                .map(percent ->
                        new Amount(new BigDecimal(percent).movePointRight(4).longValueExact()))
                .orElse(null);
    }

    /** Linear interpolation between the closest ranks at {@code tenths} ÷ 10 × (count − 1); null without amounts. */
    private static Amount percentile(List<Map.Entry<Long, Long>> sorted, int tenths) {
        long count = sorted.stream().mapToLong(Map.Entry::getValue).sum();
        if (count == 0) {
            return null;
        }
        long position = tenths * (count - 1);
        long below = at(sorted, position / TENTHS);
        long share = position % TENTHS;
        long above = share == 0 ? below : at(sorted, position / TENTHS + 1);
        BigInteger weighed = BigInteger.valueOf(below)
                .multiply(BigInteger.valueOf(TENTHS - share))
                .add(BigInteger.valueOf(above).multiply(BigInteger.valueOf(share)));
        return new Amount(Amount.divide(weighed, BigInteger.valueOf(TENTHS)).longValueExact());
    }

    private static long at(List<Map.Entry<Long, Long>> sorted, long rank) {
        long passed = 0;
        for (Map.Entry<Long, Long> each : sorted) {
            passed += each.getValue();
            if (rank < passed) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + passed);
    }
}
