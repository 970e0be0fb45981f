package waymark.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/** The last part of a Parquet file, which says what is in it. */
final class ParquetFooter {

    private static final int LENGTH_AND_MAGIC = 8;

    private ParquetFooter() {}

    /**
     * Brings the encodings that a footer names into their order. The writer names them in the order of a hash set of
     * constants, which is another one in each run of Java, and sample files must be the same bytes each time.
     */
    static void settle(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - LENGTH_AND_MAGIC;
        int start = end
                - ByteBuffer.wrap(bytes, end, Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt();
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, start, end - start));
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                settle(chunk.getMeta_data());
            }
        }
        ByteArrayOutputStream settled = new ByteArrayOutputStream();
        settled.write(bytes, 0, start);
        Util.writeFileMetaData(footer, settled);
        int length = settled.size() - start;
        settled.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
        settled.write(Arrays.copyOfRange(bytes, end + Integer.BYTES, bytes.length));
        Files.write(file, settled.toByteArray());
    }

    private static void settle(ColumnMetaData column) {
        Collections.sort(column.getEncodings());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                            .thenComparing(PageEncodingStats::getEncoding));
        }
    }
}
