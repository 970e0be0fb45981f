package waymark.rule.warning;

import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Contribution;

/**
 * Looks for things that look wrong in a contract as a whole, in two pure steps like a {@link waymark.rule.ContractRule}:
 * what each case contributes, and what the sums of its contributions mean.
 */
public interface ContractCheck {

    /** What it can warn of. */
    WarningCode code();

    /** What a case adds, to the contract that it counts for. */
    Stream<Contribution> contributions(Case participant, AsOf asOf);

    /**
     * The warnings of one contract.
     *
     * @param sums contributions to this contract, already summed: one for each what and day
     */
    Stream<Warning> judge(String contractId, List<Contribution> sums, AsOf asOf);
}
