package waymark.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;

/** Queries that look for codes which the mart {@code code} does not explain. */
final class ExplainedCodes {

    /** The columns that hold codes, as schema, table and column. */
    static final String COLUMNS = """
        SELECT DISTINCT split_part(place, '.', 1) AS schema, split_part(place, '.', 2) AS table_name,
               split_part(place, '.', 3) AS column_name
          FROM marts.code, string_to_table(used_in, ', ') AS place\
        """;

    private ExplainedCodes() {}

    /** Codes in these columns without a row. Dimensions have a list by metric, where they are codes at all. */
    static String missing(List<NamedCsvRecord> columns) {
        return columns.stream().map(ExplainedCodes::missing).collect(Collectors.joining(" UNION ALL "));
    }

    private static String missing(NamedCsvRecord column) {
        String table = column.getField("schema") + "." + column.getField("table_name");
        String place = table + "." + column.getField("column_name");
        String explained = "k.code = c.code AND '" + place + "' = ANY (string_to_array(k.used_in, ', '))";
        String only = "";
        if (column.getField("column_name").equals("dimension")) {
            explained += " AND k.list IN ('dimension of ' || t.metric, 'measure.dimension')";
            only = " AND EXISTS (SELECT FROM marts.code m WHERE m.list = 'dimension of ' || t.metric)";
        } else if (column.getField("column_name").equals("sender")) {
            only = " AND NOT EXISTS (SELECT FROM marts.contract o WHERE o.contract_id = c.code)";
        }
        return "SELECT DISTINCT '" + place + "' AS place, c.code FROM " + table + " t, string_to_table(t."
                + column.getField("column_name")
                + ", '|') AS c (code) WHERE NOT EXISTS (SELECT FROM marts.code k WHERE "
                + explained + ")" + only;
    }
}
