package waymark.publish.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import waymark.problem.WaymarkException;
import waymark.publish.DerivedMart;
import waymark.yaml.BundledFolder;
import waymark.yaml.YamlFiles;

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
        YamlFiles files = new YamlFiles();
        List<DerivedMart> marts = read(texts, files);
        files.requireNoFault("the marts of the dashboards");
        return marts.stream()
                .sorted(Comparator.comparing(DerivedMart::made).thenComparing(DerivedMart::name))
                .toList();
    }

    /**
     * The marts that these texts describe, as far as they can be read.
     *
     * @param texts by file
     * @param files where their faults are noted; with any, nothing may be made of the marts
     */
    public static List<DerivedMart> read(Map<String, String> texts, YamlFiles files) {
        List<DerivedMart> marts = new ArrayList<>();
        texts.forEach((file, text) -> marts.add(new BoardMartReader(file, files.open(file, text)).read()));
        return marts;
    }
}
