package waymark.rule;

import java.util.stream.Stream;
import waymark.cases.Case;

/**
 * Judges one metric on one case. A rule is a pure function: it knows no database, no files and no clock, keeps no state,
 * and nothing is dropped in silence: a subject that is excluded or not yet due is a finding too.
 */
public abstract class Rule {

    private final Metric metric;

    protected Rule(Metric metric) {
        this.metric = metric;
    }

    public final Metric metric() {
        return metric;
    }

    /**
     * All findings of this metric on the case, one for each subject (and dimension). Called only with cases of the
     * metric's programmes.
     */
    public abstract Stream<Finding> judge(Case participant, AsOf asOf);
}
