package waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * The pages of a row group. Before one is decoded, its runs are looked through: the library makes room for as many values as
 * a run says that it has, be they more than there are bytes for.
 */
record ParquetPages(PageReadStore group) implements PageReadStore {

    /** Values of a delta-encoded page: eight bytes each when decoded. */
    private static final int MOST_DELTAS = 8 << 20;
    /** Groups of eight values beyond those that there are bytes for, as writers leave off what fills up a last run. */
    private static final int GROUPS_LEFT_OFF = 64;

    @Override
    public PageReader getPageReader(ColumnDescriptor column) {
        PageReader pages = group.getPageReader(column);
        return new PageReader() {

            @Override
            public DictionaryPage readDictionaryPage() {
                return pages.readDictionaryPage();
            }

            @Override
            public long getTotalValueCount() {
                return pages.getTotalValueCount();
            }

            @Override
            public DataPage readPage() {
                DataPage page = pages.readPage();
                return page == null ? null : page.accept(new Checking(column));
            }
        };
    }

    @Override
    public long getRowCount() {
        return group.getRowCount();
    }

    @Override
    public void close() {
        group.close();
    }

    /** Gives each page back as it was. */
    private record Checking(ColumnDescriptor column) implements DataPage.Visitor<DataPage> {

        @Override
        public DataPage visit(DataPageV1 page) {
            byte[] bytes = bytes(page.getBytes());
            check(() -> {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                checkLevels(left, page.getRlEncoding(), column.getMaxRepetitionLevel(), page.getValueCount());
                checkLevels(left, page.getDlEncoding(), column.getMaxDefinitionLevel(), page.getValueCount());
                checkValues(left, page.getValueEncoding());
            });
            return new DataPageV1(
                    BytesInput.from(bytes),
                    page.getValueCount(),
                    page.getUncompressedSize(),
                    page.getStatistics(),
                    page.getRlEncoding(),
                    page.getDlEncoding(),
                    page.getValueEncoding());
        }

        @Override
        public DataPage visit(DataPageV2 page) {
            byte[] repetition = bytes(page.getRepetitionLevels());
            byte[] definition = bytes(page.getDefinitionLevels());
            byte[] data = bytes(page.getData());
            check(() -> {
                checkRuns(ByteBuffer.wrap(repetition), BytesUtils.getWidthFromMaxInt(column.getMaxRepetitionLevel()));
                checkRuns(ByteBuffer.wrap(definition), BytesUtils.getWidthFromMaxInt(column.getMaxDefinitionLevel()));
                checkValues(ByteBuffer.wrap(data), page.getDataEncoding());
            });
            return DataPageV2.uncompressed(
                    page.getRowCount(),
                    page.getNullCount(),
                    page.getValueCount(),
                    BytesInput.from(repetition),
                    BytesInput.from(definition),
                    page.getDataEncoding(),
                    BytesInput.from(data),
                    page.getStatistics());
        }

        private static byte[] bytes(BytesInput input) {
            try {
                return input.toInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Check {
            void run() throws IOException;
        }

        private static void check(Check check) {
            try {
                check.run();
            } catch (IOException e) {
                throw new ParquetDecodingException(e.getMessage(), e);
            } catch (BufferUnderflowException | IllegalArgumentException e) {
                throw new ParquetDecodingException("a page ends too early", e);
            }
        }

        /** Levels before the values of a page of version 1, which moves on behind them. */
        private static void checkLevels(ByteBuffer page, Encoding encoding, int most, int values) throws IOException {
            int width = BytesUtils.getWidthFromMaxInt(most);
            if (width == 0) {
                return;
            }
            if (encoding == Encoding.RLE) {
                checkRuns(prefixed(page), width);
            } else {
                long bytes = ((long) values * width + 7) / 8;
                skip(page, Math.min(bytes, page.remaining()));
            }
        }

        private void checkValues(ByteBuffer page, Encoding encoding) throws IOException {
            switch (encoding) {
                case RLE_DICTIONARY, PLAIN_DICTIONARY -> {
                    if (page.hasRemaining()) {
                        checkRuns(page, page.get() & 0xff);
                    }
                }
                case RLE -> {
                    if (column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN) {
                        checkRuns(prefixed(page), 1);
                    }
                }
                case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY -> passDeltas(page);
                case DELTA_BYTE_ARRAY -> {
                    passDeltas(page);
                    passDeltas(page);
                }
                default -> {}
            }
        }

        /** What comes after its length. */
        private static ByteBuffer prefixed(ByteBuffer page) throws IOException {
            int length = page.order(ByteOrder.LITTLE_ENDIAN).getInt();
            ByteBuffer part = page.duplicate();
            skip(page, length);
            return part.limit(page.position());
        }

        private static void checkRuns(ByteBuffer runs, int width) throws IOException {
            while (runs.hasRemaining()) {
                int head = shortVarint(runs);
                if ((head & 1) == 0) {
                    skip(runs, Math.min((width + 7) / 8, runs.remaining()));
                    continue;
                }
                int groups = head >>> 1;
                if (groups > (long) runs.remaining() / Math.max(1, width) + GROUPS_LEFT_OFF) {
                    throw new IOException("a run is said to have more values than there are bytes");
                }
                skip(runs, Math.min((long) groups * width, runs.remaining()));
            }
        }

        /** Passes over whole numbers that are stored as differences. */
        private static void passDeltas(ByteBuffer page) throws IOException {
            long block = shortVarint(page);
            long parts = shortVarint(page);
            long values = shortVarint(page);
            if (values < 0
                    || values > MOST_DELTAS
                    || block > MOST_DELTAS
                    || parts < 1
                    || parts > block
                    || block / parts % 8 != 0) {
                throw new IOException(
                        "a page of differences is said to have " + values + " values in blocks of " + block);
            }
            varint(page);
            long partValues = block / parts;
            for (long read = 1; read < values; ) {
                varint(page);
                byte[] widths = new byte[(int) parts];
                page.get(widths);
                for (int i = 0; i < parts && read < values; i++) {
                    skip(page, partValues / 8 * (widths[i] & 0xff));
                    read += partValues;
                }
            }
        }

        private static void skip(ByteBuffer bytes, long count) throws IOException {
            if (count < 0 || count > bytes.remaining()) {
                throw new IOException("a page ends too early");
            }
            bytes.position(bytes.position() + (int) count);
        }

        /** A number of 32 bits. In a longer one the library would read another number, for it shifts round. */
        private static int shortVarint(ByteBuffer bytes) throws IOException {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int part = bytes.get();
                value |= (part & 0x7f) << shift;
                if (part >= 0) {
                    return value;
                }
            }
            throw new IOException("a number is longer than five bytes");
        }

        private static long varint(ByteBuffer bytes) throws IOException {
            long value = 0;
            for (int shift = 0; shift < 70; shift += 7) {
                int part = bytes.get();
                value |= (long) (part & 0x7f) << shift;
                if (part >= 0) {
                    return value;
                }
            }
            throw new IOException("a number has no end");
        }
    }
}
