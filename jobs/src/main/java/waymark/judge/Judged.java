package waymark.judge;

import java.util.Map;

/**
 * What a judging did.
 *
 * @param findings how many findings were made
 * @param versions the version of each table it wrote, by name; together they are one state
 */
public record Judged(long findings, Map<String, Long> versions) {}
