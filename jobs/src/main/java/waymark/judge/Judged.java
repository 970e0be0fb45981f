package waymark.judge;

import java.util.Map;
import waymark.lake.LakeTable;

/**
 * What a judging did.
 *
 * @param cases how many cases were judged
 * @param findings how many findings were made
 * @param measures how many figures were made of them
 * @param versions the version of each table it wrote, by name; together they are one state
 */
public record Judged(long cases, long findings, long measures, Map<String, Long> versions) {

    /** The version of a table that this judging wrote. */
    public long version(LakeTable table) {
        return versions.get(table.name());
    }
}
