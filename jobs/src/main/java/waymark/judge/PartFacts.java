package waymark.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.cases.Case;
import waymark.cases.RawRow;
import waymark.lake.CaseFacts;
import waymark.lake.DataFile;

/** Writes down the rows that make up one task's cases, as they read on the day, for analysts. */
final class PartFacts {

    private final Map<String, CaseFacts> facts = new HashMap<>();
    private final Map<String, LazyRowFile> files = new HashMap<>();

    PartFacts(JudgeSetting setting) {
        for (CaseFacts of : CaseFacts.all(setting.feeds())) {
            facts.put(of.contract().feed(), of);
            files.put(of.contract().feed(), new LazyRowFile(of.table(), setting.lakeRoot()));
        }
    }

    /**
     * Adds those of a case.
     *
     * @param visible the rows that it was made of
     */
    void write(Case participant, List<RawRow> visible) {
        String referralId = participant.referralId();
        String contractId = participant.referral().contractId();
        for (RawRow row : visible) {
            CaseFacts of = facts.get(row.feed());
            if (of != null) {
                files.get(row.feed()).write(of.row(row.values(), referralId, contractId));
            }
        }
    }

    /** The files, ended, by name of their table. */
    Map<String, List<DataFile>> close() {
        Map<String, List<DataFile>> written = new HashMap<>();
        files.forEach((feed, file) -> written.put(facts.get(feed).table().name(), file.close()));
        return written;
    }
}
