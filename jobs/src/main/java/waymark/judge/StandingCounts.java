package waymark.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTables;
import waymark.lake.RowFileWriter;
import waymark.resolve.MissingParent;
import waymark.resolve.ReferralRows;
import waymark.resolve.Standing;

/** Counts how the rows of each delivery stand, and writes down those that wait or are refused because of other rows. */
final class StandingCounts implements ReferralRows.Standings {

    private final String lakeRoot;
    private final Map<Integer, long[]> counts = new HashMap<>();
    private RowFileWriter unsettled;

    StandingCounts(String lakeRoot) {
        this.lakeRoot = lakeRoot;
    }

    @Override
    public void add(int delivery, int row, Standing standing, String referralId, MissingParent missing) {
        counts.computeIfAbsent(delivery, key -> new long[Standing.places()])[standing.place()]++;
        if (standing == Standing.CURRENT || standing == Standing.SUPERSEDED) {
            return;
        }
        try {
            if (unsettled == null) {
                unsettled = new RowFileWriter(LakeTables.UNSETTLED, lakeRoot + "/" + LakeTables.UNSETTLED.name());
            }
            unsettled.write(new Object[] {
                delivery,
                row,
                standing.name(),
                referralId,
                missing == null ? null : missing.feed(),
                missing == null ? null : missing.key()
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<Integer, long[]> counts() {
        return counts;
    }

    /** Ends the file of unsettled rows; none when every row is settled. */
    List<DataFile> close() {
        List<DataFile> files = new ArrayList<>();
        try {
            if (unsettled != null) {
                unsettled.close();
                files.add(unsettled.file());
            }
        } catch (IOException e) {
            throw Lake.unwritable(lakeRoot, e);
        }
        return files;
    }
}
