package waymark.dashboard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.publish.MartTable;
import waymark.publish.Marts;
import waymark.yaml.Place;
import waymark.yaml.YamlFiles;

/**
 * What every mart is made of, as far as it is described in files.
 *
 * @param columns names of the columns, by mart
 * @param contracts the column by which a row belongs to a contract, by mart; marts whose rows belong to none are left out
 */
public record MartShapes(Map<String, Set<String>> columns, Map<String, String> contracts) {

    /** The marts that every publish makes, and those that are described beside the bundle. */
    public static MartShapes of(BundleFiles files) {
        Map<String, Set<String>> columns = new HashMap<>();
        Map<String, String> contracts = new HashMap<>();
        for (MartTable table : Marts.base().tables()) {
            columns.put(table.name(), new HashSet<>(table.columnNames()));
            Optional.ofNullable(table.contractColumn()).ifPresent(column -> contracts.put(table.name(), column));
        }
        // Their own faults are told by who makes them.
        YamlFiles marts = new YamlFiles();
        files.marts().forEach((file, text) -> {
            Place mart = marts.open(file, text);
            String name = BundleFiles.name(file);
            columns.put(name, mart.at("columns").entries().keySet());
            mart.at("contract").optionalText().ifPresent(column -> contracts.put(name, column));
        });
        return new MartShapes(columns, contracts);
    }
}
