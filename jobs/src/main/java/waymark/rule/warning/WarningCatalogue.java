package waymark.rule.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import waymark.cases.Programme;
import waymark.contract.FeedContract;

/** Every check that warns. */
public final class WarningCatalogue {

    private final Map<Programme, List<WarningCheck>> checks = new EnumMap<>(Programme.class);

    /**
     * @param contracts all feed contracts: they say which programmes have a feed, and what a column is meant for
     */
    public WarningCatalogue(Collection<FeedContract> contracts) {
        List<WarningCheck> all = new ArrayList<>(CaseWarnings.all());
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
}
