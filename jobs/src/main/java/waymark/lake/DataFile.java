package waymark.lake;

import java.io.Serializable;

/**
 * A Parquet file of a table.
 *
 * @param path where it lies, as a URI
 * @param bytes its length
 * @param modifiedAt when it was written, milliseconds since 1970
 * @param rows how many rows it holds
 */
public record DataFile(String path, long bytes, long modifiedAt, long rows) implements Serializable {}
