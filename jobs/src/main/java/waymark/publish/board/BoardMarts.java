package waymark.publish.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import waymark.problem.WaymarkException;
import waymark.publish.DerivedMart;
import waymark.yaml.BundledFolder;

/** The marts that the dashboards' charts rest on. */
public final class BoardMarts {

    private static final String FOLDER = "dashboards/marts";

    private BoardMarts() {}

    /**
     * The marts that come with Waymark, in an order in which they can be made: tables first, each kind by name.
     *
     * @throws WaymarkException with every fault of every file
     */
    public static List<DerivedMart> load() {
        return read(BundledFolder.read(FOLDER, ".yaml"));
    }

    /**
     * The marts that these texts describe.
     *
     * @param texts by file
     * @throws WaymarkException with every fault of every file
     */
    public static List<DerivedMart> read(Map<String, String> texts) {
        List<String> faults = new ArrayList<>();
        List<DerivedMart> marts = new ArrayList<>();
        texts.forEach((file, text) -> {
            DerivedMart mart = BoardMartReader.read(file, text, faults);
            if (mart != null) {
                marts.add(mart);
            }
        });
        if (!faults.isEmpty()) {
            throw WaymarkException.failed(
                    "the marts of the dashboards cannot be read:\n  " + String.join("\n  ", faults));
        }
        marts.sort(Comparator.comparing(DerivedMart::made).thenComparing(DerivedMart::name));
        return List.copyOf(marts);
    }
}
