package waymark.rule.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import waymark.cases.Programme;
import waymark.cases.RecordColumns;
import waymark.contract.FeedContract;

/** Every check that warns. */
public final class WarningCatalogue {

    private final Map<Programme, List<WarningCheck>> checks = new EnumMap<>(Programme.class);
    private final List<ReferenceCheck> referenceChecks;
    private final List<ContractCheck> contractChecks = List.of(new NoVolumeContact());

    /**
     * @param contracts all feed contracts: they say which programmes have a feed, and what a column is meant for
     */
    public WarningCatalogue(Collection<FeedContract> contracts) {
        List<RecordColumns> ofCases = RecordColumns.ofCases(contracts);
        List<RecordColumns> ofReferences = RecordColumns.ofReferences(contracts);
        DatesOdd datesOdd = new DatesOdd(ofCases, ofReferences);
        ColumnNotMeant columnNotMeant = new ColumnNotMeant(ofCases, ofReferences);
        referenceChecks = List.of(datesOdd, columnNotMeant);
        List<WarningCheck> all = new ArrayList<>(RowWarnings.ofCases(ofCases));
        all.add(datesOdd);
        all.add(columnNotMeant);
        all.addAll(CaseWarnings.all());
        for (Programme programme : Programme.values()) {
            checks.put(
                    programme,
                    all.stream()
                            .filter(check -> check.programmes().contains(programme))
                            .toList());
        }
    }

    /** The checks that look at cases of a programme. */
    public List<WarningCheck> checks(Programme programme) {
        return checks.get(programme);
    }

    /** The checks that look at contracts and their terms. */
    public List<ReferenceCheck> referenceChecks() {
        return referenceChecks;
    }

    /** The checks that look at contracts with all their cases. */
    public List<ContractCheck> contractChecks() {
        return contractChecks;
    }
}
