package waymark.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.parquet.io.SeekableInputStream;

/**
 * The footer and the page headers of a Parquet file, read before the library reads them: it makes room for whatever they
 * claim, be it more than there is. What passes here claims no more bytes, elements or values than the file can hold, within
 * its limits.
 */
final class ParquetFrame {

    private static final int MAGIC = 4;
    private static final int LENGTH_AND_MAGIC = 8;
    private static final int PAGE_HEADER_BYTES = 512;
    private static final int MOST_PAGES = 500_000;

    private final ParquetBytes file;
    private final Unpacked unpacked;
    private final Limits limits;
    private long bytesOfChunks;
    private int pageCount;

    /** The pages of one column in one row group. */
    private static final class Chunk {
        private long values;
        private long bytes;
        private long firstDataPage;
        private long dictionaryPage;

        long start() {
            return dictionaryPage > 0 && dictionaryPage < firstDataPage ? dictionaryPage : firstDataPage;
        }
    }

    private ParquetFrame(ParquetBytes file, Unpacked unpacked) {
        this.file = file;
        this.unpacked = unpacked;
        this.limits = unpacked.limits();
    }

    /**
     * Checks a file.
     *
     * @throws UnreadableException when it goes beyond a limit
     * @throws IOException when it is damaged otherwise
     */
    static void check(ParquetBytes file, Unpacked unpacked) throws IOException {
        new ParquetFrame(file, unpacked).check();
    }

    private void check() throws IOException {
        long end = file.getLength() - LENGTH_AND_MAGIC;
        if (end < MAGIC) {
            throw new EOFException("it is too short to be one");
        }
        try (SeekableInputStream stream = file.newStream()) {
            stream.seek(end);
            byte[] tail = new byte[LENGTH_AND_MAGIC];
            stream.readFully(tail);
            if (tail[4] != 'P' || tail[5] != 'A' || tail[6] != 'R' || tail[7] != '1') {
                throw new IOException("it does not end as one");
            }
            long length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
            if (length < 0 || length > end - MAGIC) {
                throw new IOException("its footer is said to be longer than the file");
            }
            if (length > limits.parquetFooter()) {
                throw Limits.exceeded(
                        "has a footer of " + length + " bytes, more than a sixteenth of what a page may have",
                        "parquet-page",
                        limits.parquetPage());
            }
            stream.seek(end - length);
            byte[] footer = new byte[(int) length];
            stream.readFully(footer);
            List<Chunk> chunks = footer(new CompactThrift(new ByteArrayInputStream(footer), length));
            for (Chunk chunk : chunks) {
                pages(stream, chunk, end - length);
            }
        }
    }

    private List<Chunk> footer(CompactThrift thrift) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        thrift.struct((field, type) -> {
            if (field == 2 && type == CompactThrift.LIST) {
                schema(thrift);
            } else if (field == 4 && type == CompactThrift.LIST) {
                thrift.list(element -> chunks.addAll(rowGroup(thrift)));
            } else {
                thrift.skip(type);
            }
        });
        return chunks;
    }

    private void schema(CompactThrift thrift) throws IOException {
        Deque<Long> open = new ArrayDeque<>();
        int[] elements = new int[1];
        thrift.list(element -> {
            if (++elements[0] > 1 + limits.columns()) {
                throw Limits.exceeded(
                        "has a schema of more than " + limits.columns() + " elements", "columns", limits.columns());
            }
            long children = schemaElement(thrift);
            while (!open.isEmpty() && open.peek() == 0) {
                open.pop();
            }
            if (!open.isEmpty()) {
                open.push(open.pop() - 1);
            }
            if (children > 0) {
                open.push(children);
            }
            if (open.size() > limits.parquetDepth()) {
                throw Limits.exceeded(
                        "has a schema nested deeper than " + limits.parquetDepth() + " groups",
                        "parquet-depth",
                        limits.parquetDepth());
            }
        });
    }

    /** How many elements it has below it. */
    private long schemaElement(CompactThrift thrift) throws IOException {
        long[] children = new long[1];
        thrift.struct((field, type) -> {
            if (field == 5 && type == CompactThrift.I32) {
                children[0] = thrift.number();
            } else if ((field == 7 || field == 8) && type == CompactThrift.I32) {
                decimal(thrift.number());
            } else if (field == 10 && type == CompactThrift.STRUCT) {
                logicalType(thrift);
            } else {
                thrift.skip(type);
            }
        });
        return children[0];
    }

    private void logicalType(CompactThrift thrift) throws IOException {
        thrift.struct((kind, type) -> {
            if (kind == 5 && type == CompactThrift.STRUCT) {
                thrift.struct((field, ofField) -> {
                    if (ofField == CompactThrift.I32) {
                        decimal(thrift.number());
                    } else {
                        thrift.skip(ofField);
                    }
                });
            } else {
                thrift.skip(type);
            }
        });
    }

    /** Precision or scale. */
    private void decimal(long digits) throws UnreadableException {
        if (digits > limits.decimalDigits()) {
            throw Limits.exceeded(
                    "has a column of decimals of " + digits + " digits", "decimal-digits", limits.decimalDigits());
        }
    }

    private List<Chunk> rowGroup(CompactThrift thrift) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        thrift.struct((field, type) -> {
            if (field == 1 && type == CompactThrift.LIST) {
                thrift.list(element -> chunks.add(columnChunk(thrift)));
            } else {
                thrift.skip(type);
            }
        });
        long bytes = 0;
        for (Chunk chunk : chunks) {
            bytes += chunk.bytes;
        }
        if (bytes > limits.parquetRowGroup()) {
            throw Limits.exceeded(
                    "has a row group of " + bytes + " bytes", "parquet-row-group", limits.parquetRowGroup());
        }
        return chunks;
    }

    private Chunk columnChunk(CompactThrift thrift) throws IOException {
        Chunk chunk = new Chunk();
        thrift.struct((field, type) -> {
            if (field != 3 || type != CompactThrift.STRUCT) {
                thrift.skip(type);
                return;
            }
            thrift.struct((inner, ofInner) -> {
                if (ofInner != CompactThrift.I64) {
                    thrift.skip(ofInner);
                    return;
                }
                long number = thrift.number();
                switch (inner) {
                    case 5 -> chunk.values = number;
                    case 7 -> chunk.bytes = number;
                    case 9 -> chunk.firstDataPage = number;
                    case 11 -> chunk.dictionaryPage = number;
                    default -> {}
                }
            });
        });
        if (chunk.bytes < 0 || chunk.bytes > file.getLength() - bytesOfChunks) {
            throw new IOException("its columns are said to be longer than the file");
        }
        bytesOfChunks += chunk.bytes;
        return chunk;
    }

    /** The headers of a column's pages, as far as the library reads them: until all values have come. */
    private void pages(SeekableInputStream stream, Chunk chunk, long end) throws IOException {
        long position = chunk.start();
        if (position < 0 || position > end - chunk.bytes) {
            throw new IOException("a column is said to lie outside the file");
        }
        long chunkEnd = position + chunk.bytes;
        long values = 0;
        while (values < chunk.values && position < chunkEnd) {
            stream.seek(position);
            CompactThrift thrift =
                    new CompactThrift(new BufferedInputStream(stream, PAGE_HEADER_BYTES), end - position);
            Page page = page(thrift);
            values += page.values;
            position = end - thrift.left + page.packed;
            if (++pageCount > MOST_PAGES) {
                throw new UnreadableException("has more than " + MOST_PAGES + " pages; write larger ones");
            }
        }
    }

    private static final class Page {
        private long packed;
        private long unpacked;
        private long values;
        private long dictionaryValues;
        private int kinds;
    }

    private Page page(CompactThrift thrift) throws IOException {
        Page page = new Page();
        thrift.struct((field, type) -> {
            if (field == 2 && type == CompactThrift.I32) {
                page.unpacked = thrift.number();
            } else if (field == 3 && type == CompactThrift.I32) {
                page.packed = thrift.number();
            } else if ((field == 5 || field == 8) && type == CompactThrift.STRUCT) {
                page.kinds++;
                page.values = firstNumber(thrift);
            } else if (field == 7 && type == CompactThrift.STRUCT) {
                page.kinds++;
                page.dictionaryValues = firstNumber(thrift);
            } else {
                thrift.skip(type);
            }
        });
        if (page.unpacked > limits.parquetPage() || page.packed > limits.parquetPage()) {
            throw Limits.exceeded(
                    "has a page of " + Math.max(page.unpacked, page.packed) + " bytes",
                    "parquet-page",
                    limits.parquetPage());
        }
        if (page.unpacked < 0 || page.packed < 0 || page.values < 0 || page.dictionaryValues < 0) {
            throw new IOException("a page is said to be shorter than nothing");
        }
        if (page.kinds > 1) {
            throw new IOException("a page is said to be of several kinds");
        }
        if (page.dictionaryValues > page.unpacked) {
            throw new IOException("a page is said to hold more values than it has bytes");
        }
        unpacked.add(page.unpacked);
        return page;
    }

    /** The first field of a page's own header: how many values it has. */
    private static long firstNumber(CompactThrift thrift) throws IOException {
        long[] first = new long[1];
        thrift.struct((field, type) -> {
            if (field == 1 && type == CompactThrift.I32) {
                first[0] = thrift.number();
            } else {
                thrift.skip(type);
            }
        });
        return first[0];
    }

    /** Thrift's compact protocol, read without believing what it says about lengths. */
    private static final class CompactThrift {

        static final int I32 = 5;
        static final int I64 = 6;
        static final int LIST = 9;
        static final int STRUCT = 12;
        private static final int DEEPEST = 32;

        interface Field {
            void read(int field, int type) throws IOException;
        }

        interface Element {
            void read(int type) throws IOException;
        }

        private final InputStream in;
        private long left;
        private int depth;

        /** @param length how many bytes there are at most */
        CompactThrift(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        void struct(Field each) throws IOException {
            descend();
            int field = 0;
            for (int head = next(); head != 0; head = next()) {
                // Of 16 bits, as the library has them.
                field = (short) (head >> 4 == 0 ? number() : field + (head >> 4));
                each.read(field, head & 15);
            }
            depth--;
        }

        void list(Element each) throws IOException {
            descend();
            int head = next();
            long size = head >> 4 == 15 ? varint() : head >> 4;
            if (size < 0 || size > left) {
                throw new IOException("a list is said to have more elements than there are bytes");
            }
            for (long i = 0; i < size; i++) {
                each.read(head & 15);
            }
            depth--;
        }

        /** Passes over a value of a type; a boolean field has no bytes of its own. */
        void skip(int type) throws IOException {
            switch (type) {
                case 1, 2 -> {}
                case 3 -> next();
                case 4, I32, I64 -> varint();
                case 7 -> skipBytes(8);
                case 8 -> skipBytes(varint());
                case LIST, 10 -> list(element -> skip(element <= 2 ? 3 : element));
                case STRUCT -> struct((field, ofField) -> skip(ofField));
                default -> throw new IOException("a value has a type that is not known");
            }
        }

        long number() throws IOException {
            long zigzag = varint();
            return (zigzag >>> 1) ^ -(zigzag & 1);
        }

        private long varint() throws IOException {
            long value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                int part = next();
                value |= (long) (part & 0x7f) << shift;
                if (part < 0x80) {
                    return value;
                }
            }
            throw new IOException("a number has no end");
        }

        private void skipBytes(long count) throws IOException {
            if (count < 0 || count > left) {
                throw new IOException("a text is said to be longer than the file");
            }
            in.skipNBytes(count);
            left -= count;
        }

        private int next() throws IOException {
            int read = left > 0 ? in.read() : -1;
            if (read < 0) {
                throw new EOFException("it ends too early");
            }
            left--;
            return read;
        }

        private void descend() throws IOException {
            if (++depth > DEEPEST) {
                throw new IOException("its parts are nested too deep");
            }
        }
    }
}
