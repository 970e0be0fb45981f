package waymark.resolve;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import waymark.cases.InstrumentDimension;

/**
 * The reference rows that other rows may lack.
 *
 * @param instruments dimensions by instrument_id and dimension, joined by a line end
 */
record ReferenceKeys(Set<String> contracts, Set<String> jobcentres, Map<String, InstrumentDimension> instruments)
        implements Serializable {

    /** Whether a row of the feed referral names a contract or Jobcentre that is not there. */
    boolean lacksParentOf(PooledRow referral) {
        return missingParentOf(referral) != null;
    }

    /** The first parent that a row of the feed referral lacks; null when it lacks none. */
    MissingParent missingParentOf(PooledRow referral) {
        String contract = referral.text("contract_id");
        if (!contracts.contains(contract)) {
            return new MissingParent("contract", contract);
        }
        String jobcentre = referral.text("jobcentre_id");
        return jobcentres.contains(jobcentre) ? null : new MissingParent("jobcentre", jobcentre);
    }

    /** The dimension that a distance reading scores; null when it is not there. */
    InstrumentDimension dimensionOf(PooledRow reading) {
        return instruments.get(reading.text("instrument_id") + '\n' + reading.text("dimension"));
    }

    /** Whether a score lies outside the scale of its dimension. */
    static boolean isOutOfScale(PooledRow reading, InstrumentDimension dimension) {
        BigDecimal score = (BigDecimal) reading.value("score");
        return score.compareTo(dimension.scaleMin()) < 0 || score.compareTo(dimension.scaleMax()) > 0;
    }
}
