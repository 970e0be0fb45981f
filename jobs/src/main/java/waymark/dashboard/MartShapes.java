package waymark.dashboard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.problem.WaymarkException;
import waymark.publish.DerivedMart;
import waymark.publish.MartTable;
import waymark.publish.Marts;
import waymark.publish.board.BoardMarts;
import waymark.yaml.YamlFiles;

/**
 * What every mart is made of, as far as it is described in files.
 *
 * @param columns names of the columns, by table, such as {@code boards.overview}
 * @param contracts the column by which a row belongs to a contract, by table; those whose rows belong to none are left out
 */
public record MartShapes(Map<String, Set<String>> columns, Map<String, String> contracts) {

    /**
     * The marts that every publish makes, and those that are described beside the bundle.
     *
     * @throws WaymarkException wrong use, with every fault of the files that describe them
     */
    public static MartShapes of(BundleFiles files) {
        YamlFiles yaml = new YamlFiles();
        MartShapes shapes = read(files, yaml);
        yaml.requireNoFault("the marts beside the bundle of dashboards in " + files.folder());
        return shapes;
    }

    /** The same, with the faults noted in {@code yaml}: a slip in one key may leave the rows of a mart without their contract. */
    static MartShapes read(BundleFiles files, YamlFiles yaml) {
        Map<String, Set<String>> columns = new HashMap<>();
        Map<String, String> contracts = new HashMap<>();
        for (MartTable table : Marts.base().tables()) {
            String name = Marts.SCHEMA + "." + table.name();
            columns.put(name, new HashSet<>(table.columnNames()));
            Optional.ofNullable(table.contractColumn()).ifPresent(column -> contracts.put(name, column));
        }
        for (DerivedMart mart : BoardMarts.read(files.marts(), yaml)) {
            // The file's name is there even when the mart's is at fault, so that no other file is blamed for it.
            String name = Marts.BOARDS + "." + BundleFiles.name(mart.file());
            columns.put(name, mart.columns().keySet());
            Optional.ofNullable(mart.contractColumn()).ifPresent(column -> contracts.put(name, column));
        }
        return new MartShapes(columns, contracts);
    }

    /** The schema of what a dataset of this name shows: one of the dashboards' own tables where there is one, else a mart. */
    String schemaOf(String dataset) {
        return columns.containsKey(Marts.BOARDS + "." + dataset) ? Marts.BOARDS : Marts.SCHEMA;
    }

    /** The table that a dataset of this name shows. */
    String tableOf(String dataset) {
        return schemaOf(dataset) + "." + dataset;
    }

    /** The columns of a dataset of this name; none when there is nothing that it could show. */
    Set<String> columnsOf(String dataset) {
        return columns.getOrDefault(tableOf(dataset), Set.of());
    }
}
