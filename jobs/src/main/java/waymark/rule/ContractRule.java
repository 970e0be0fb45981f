package waymark.rule;

import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;

/**
 * Judges one metric on a whole contract, in two pure steps: what each case contributes, and what the contributions of all
 * its cases, summed, mean.
 */
public abstract class ContractRule {

    private final Metric metric;

    protected ContractRule(Metric metric) {
        this.metric = metric;
    }

    public final Metric metric() {
        return metric;
    }

    /** What a case adds, to the contract (or contracts) that it counts for. */
    public abstract Stream<Contribution> contributions(Case participant, AsOf asOf);

    /**
     * The findings of one contract.
     *
     * @param sums contributions to this contract, already summed: one for each what and day
     */
    public abstract Stream<Finding> judge(String contractId, List<Contribution> sums, AsOf asOf);
}
