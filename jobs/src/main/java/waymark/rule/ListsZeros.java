package waymark.rule;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.stream.Stream;

/** A count that is also shown where it is zero. */
public interface ListsZeros {

    /**
     * The contracts and months that get a row over all findings even without any.
     *
     * @param months the months in which any contract has a subject that is counted
     */
    Stream<ContractMonth> zeros(SortedSet<LocalDate> months, AsOf asOf);

    /** A contract in a month, given by its first day. */
    record ContractMonth(String contractId, LocalDate month) {}
}
