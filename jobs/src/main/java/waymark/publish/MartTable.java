package waymark.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table of the marts.
 *
 * @param primaryKey columns of the primary key, empty when there is none
 * @param uniqueKey columns that together name a row where some are empty: empties count as equal. No columns when there
 * is no such key
 * @param indexes columns of each further index
 * @param contractColumn holds the contract that a row belongs to, by which contract managers get their copy; null when the rows are of no
 * contract
 * @param readers the roles that may read it
 */
public record MartTable(
        String name,
        String comment,
        List<MartColumn> columns,
        List<String> primaryKey,
        List<String> uniqueKey,
        List<List<String>> indexes,
        String contractColumn,
        Set<Reader> readers) {

    static Draft named(String name, String comment) {
        return new Draft(name, comment);
    }

    /** Names of the columns, in the order in which a row's values come. */
    public List<String> columnNames() {
        return columns.stream().map(MartColumn::name).toList();
    }

    /** A table that is still being described. */
    static final class Draft {

        private final String name;
        private final String comment;
        private final List<MartColumn> columns = new ArrayList<>();
        private List<String> primaryKey = List.of();
        private List<String> uniqueKey = List.of();
        private final List<List<String>> indexes = new ArrayList<>();
        private String contractColumn;
        private Set<Reader> readers = EnumSet.allOf(Reader.class);

        private Draft(String name, String comment) {
            this.name = name;
            this.comment = comment;
        }

        Draft required(String column, SqlType type, String about) {
            columns.add(new MartColumn(column, type, MartColumn.Presence.REQUIRED, about));
            return this;
        }

        Draft optional(String column, SqlType type, String about) {
            columns.add(new MartColumn(column, type, MartColumn.Presence.OPTIONAL, about));
            return this;
        }

        Draft primaryKey(String... names) {
            primaryKey = List.of(names);
            return this;
        }

        Draft uniqueKey(String... names) {
            uniqueKey = List.of(names);
            return this;
        }

        Draft index(String... names) {
            indexes.add(List.of(names));
            return this;
        }

        Draft rowsOfContract(String column) {
            contractColumn = column;
            return this;
        }

        Draft hiddenFromContractManagers() {
            readers = EnumSet.complementOf(EnumSet.of(Reader.CONTRACT_MANAGER));
            return this;
        }

        MartTable table() {
            return new MartTable(
                    name,
                    comment,
                    List.copyOf(columns),
                    primaryKey,
                    uniqueKey,
                    List.copyOf(indexes),
                    contractColumn,
                    Set.copyOf(readers));
        }
    }
}
