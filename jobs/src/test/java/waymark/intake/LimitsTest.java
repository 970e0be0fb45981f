package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.problem.ProblemCode.UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small files that would cost much memory or time are refused before they do, and told which limit they met. */
@Timeout(30)
class LimitsTest {

    private static final String CSV = "provider_dwp_20200402_001.csv";
    private static final String JSON = "provider_dwp_20200402_001.jsonl";
    private static final String PARQUET = "provider_dwp_20200402_001.parquet";
    private static final String COLUMNS =
            "required binary provider_id (STRING); required binary provider_name (STRING);"
                    + " required binary kind (STRING);";
    private static final String HEADER = "provider_id,provider_name,kind\n";

    private static void assertRefused(Taken taken, String message) {
        assertThat(taken.reason()).isEqualTo(UNREADABLE);
        assertThat(taken.verdict().message()).contains(message);
    }

    private static String limit(String name, long value) {
        return "and limits." + name + " is " + value + ": nothing of the file is taken in; send it in smaller parts, or"
                + " raise limits." + name + " and touch the file";
    }

    @Test
    void tenMillionLinesInTwentyKilobytes() {
        byte[] packed = Taken.gzip("x\n".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(packed).hasSizeLessThan(40_000);
        assertRefused(
                Taken.of(CSV + ".gz", packed),
                CSV + ".gz: the file unpacks from " + packed.length + " bytes to more than 16777216, "
                        + limit("ratio", 200));
    }

    @Test
    void aMillionLinesThatAreNoJson() {
        assertRefused(
                Taken.of(JSON, "x\n".repeat(1_000_001)),
                "has more than a hundred times as many lines that are no JSON as refused rows are listed, "
                        + limit("refused-rows", 10_000));
    }

    @Test
    void aHeaderOfMoreThanAThousandColumns() {
        String most = IntStream.range(3, 1_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
        assertThat(Taken.of(CSV, HEADER.strip() + most + "\n").reason()).isNull();
        assertRefused(
                Taken.of(CSV, HEADER.strip() + most + ",more\n"),
                CSV + ": the file has more than 1000 fields on line 1, " + limit("columns", 1_000));
        assertRefused(Taken.of(CSV, "x" + ",".repeat(20_000_000)), limit("columns", 1_000));
    }

    @Test
    void membersOfMoreThanAThousandNames() {
        String lines = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> "{\"c" + i + "\": 1}\n")
                .collect(Collectors.joining());
        assertRefused(
                Taken.of(JSON, lines),
                "names more than 1000 columns that the feed does not know, " + limit("columns", 1_000));
    }

    @Test
    void aRecordOfMoreThanAMillionCharacters() {
        String half = "x".repeat(500_000);
        assertThat(Taken.of(CSV, HEADER + "A," + half + ",PRIME\n").faults()).containsExactly("TOO_LONG provider_name");
        assertRefused(
                Taken.of(CSV, HEADER + "A,b,PRIME\nA," + half + "," + half + "\n"),
                "has more than 1000000 characters in the record on line 3, " + limit("record", 1_000_000));
        assertRefused(
                Taken.of(CSV, HEADER + "A,\"" + half.repeat(8) + "\n"),
                "has a field that goes on for more than 1000000 characters, which may be a quote that is not closed, "
                        + limit("record", 1_000_000));
        assertRefused(
                Taken.of(JSON, "{}\n{\"provider_id\": " + "1".repeat(1_100_000) + "}"),
                "has more than 1000000 characters on line 2, " + limit("record", 1_000_000));
    }

    @Test
    void aColumnTwice() {
        assertRefused(
                Taken.of(CSV, "provider_id,provider_name,kind, kind\n"),
                CSV + ": the file has the column \"kind\" twice in its header; name each column once");
    }

    @Test
    void aDecimalOfMoreDigitsThanAnyHas() {
        assertRefused(
                Taken.of(
                        PARQUET,
                        ParquetWritten.withColumns(COLUMNS + "optional binary more (DECIMAL(101, 0));")
                                .bytes()),
                "has a column of decimals of 101 digits, " + limit("decimal-digits", 100));
        byte[] million = BigInteger.TEN.pow(2_000).toByteArray();
        assertRefused(
                Taken.of(
                        "distance_reading_WC-01_20200402_001.parquet",
                        ParquetWritten.withColumns("optional binary score (DECIMAL(38, 0));")
                                .row(row -> row.append("score", Binary.fromConstantByteArray(million)))
                                .bytes()),
                "has a decimal of 831 bytes, " + limit("decimal-digits", 100));
    }

    @Test
    void textThatIsStoredOnceAndReadManyTimes() {
        Binary long_ = Binary.fromString("x".repeat(900_000));
        ParquetWritten written = ParquetWritten.withColumns(COLUMNS);
        IntStream.range(0, 100)
                .forEach(i -> written.row(row -> row.append("provider_id", "A")
                        .append("provider_name", long_)
                        .append("kind", "PRIME")));
        Limits strict = new Limits(4L << 30, 20, 1_000, 1_000_000, 10_000, 64 << 20, 512 << 20, 20, 100);
        DeliveryReader reader = new DeliveryReader(Taken.CATALOGUE, Taken.PSEUDONYMS, People.SYNTHETIC, strict);
        assertThat(written.bytes()).hasSizeLessThan(2_000_000);
        assertRefused(Taken.of(reader, PARQUET, written.bytes(), null), limit("ratio", 20));
    }

    @Test
    void aParquetPageThatClaimsTwoGigabytes() {
        assertRefused(
                Taken.of(PARQUET, file(page(PageType.DATA_PAGE, Integer.MAX_VALUE - 8, 1))),
                "has a page of 2147483639 bytes, " + limit("parquet-page", 64 << 20));
    }

    @Test
    void aParquetDictionaryThatClaimsMoreValuesThanItHasBytes() {
        assertRefused(
                Taken.of(PARQUET, file(page(PageType.DICTIONARY_PAGE, 4, Integer.MAX_VALUE))),
                "is not a whole Parquet file (a page is said to hold more values than it has bytes)");
    }

    @Test
    void aParquetColumnThatClaimsToBeLongerThanTheFile() {
        ColumnMetaData column = column(page(PageType.DATA_PAGE, 4, 1));
        column.setTotal_compressed_size(1L << 40);
        assertRefused(
                Taken.of(PARQUET, file(new byte[0], footer(List.of(), List.of(column)))),
                "is not a whole Parquet file (its columns are said to be longer than the file)");
    }

    @Test
    void aParquetSchemaThatClaimsTwoToTheThirtyFirstElements() {
        byte[] footer = {0x15, 2, 0x19, (byte) 0xfc, -1, -1, -1, -1, 7};
        assertRefused(
                Taken.of(PARQUET, file(new byte[0], footer)),
                "is not a whole Parquet file (a list is said to have more elements than there are bytes)");
    }

    @Test
    void aParquetSchemaThatIsNestedFiftyThousandDeep() {
        List<SchemaElement> deep = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            deep.add(new SchemaElement("g")
                    .setRepetition_type(FieldRepetitionType.OPTIONAL)
                    .setNum_children(1));
        }
        deep.add(element("leaf"));
        assertRefused(
                Taken.of(PARQUET, file(new byte[0], footer(deep, List.of()))),
                "has a schema nested deeper than 20 groups, " + limit("parquet-depth", 20));
    }

    @Test
    void aParquetSchemaOfMoreThanAThousandElements() {
        String more = IntStream.range(0, 1_000)
                .mapToObj(i -> "optional int32 c" + i + ";")
                .collect(Collectors.joining());
        assertRefused(
                Taken.of(PARQUET, ParquetWritten.withColumns(COLUMNS + more).bytes()),
                "has a schema of more than 1000 elements, " + limit("columns", 1_000));
    }

    @Test
    void aBillionRowsOfNothing() {
        // One run of a thousand million levels 0: no value at all.
        byte[] levels = {6, 0, 0, 0, (byte) 0x80, (byte) 0xa8, (byte) 0xd6, (byte) 0xb9, 7, 0};
        byte[] page = page(PageType.DATA_PAGE, levels.length, 1_000_000_000);
        byte[] whole = ByteBuffer.allocate(page.length - 4 + levels.length)
                .put(page, 0, page.length - 4)
                .put(levels)
                .array();
        assertRefused(Taken.of(PARQUET, file(whole)), limit("ratio", 200));
    }

    @Test
    void aRunThatClaimsABillionPackedValues() {
        // One run of 2^27 groups of eight levels, of which no byte is there.
        byte[] levels = {5, 0, 0, 0, (byte) 0x81, (byte) 0x80, (byte) 0x80, (byte) 0x80, 1, 0};
        byte[] page = page(PageType.DATA_PAGE, levels.length, 1_000_000_000);
        byte[] whole = ByteBuffer.allocate(page.length - 4 + levels.length)
                .put(page, 0, page.length - 4)
                .put(levels)
                .array();
        assertRefused(
                Taken.of(PARQUET, file(whole)),
                "is not a whole Parquet file (a run is said to have more values than there are bytes)");
    }

    /** A header and four bytes of content; when {@code bytes} is more than four, the header claims what is not there. */
    private static byte[] page(PageType type, int bytes, int values) {
        PageHeader header = new PageHeader(type, bytes, Math.min(bytes, 10));
        if (bytes > 10) {
            header.setCompressed_page_size(4);
        }
        if (type == PageType.DATA_PAGE) {
            header.setData_page_header(new DataPageHeader(values, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        } else {
            header.setDictionary_page_header(new DictionaryPageHeader(values, Encoding.PLAIN));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Util.writePageHeader(header, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        out.writeBytes(new byte[4]);
        return out.toByteArray();
    }

    private static SchemaElement element(String name) {
        return new SchemaElement(name).setType(Type.INT32).setRepetition_type(FieldRepetitionType.OPTIONAL);
    }

    private static ColumnMetaData column(byte[] page) {
        return new ColumnMetaData(
                Type.INT32,
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of("kind"),
                CompressionCodec.UNCOMPRESSED,
                1_000_000_000,
                page.length,
                page.length,
                4);
    }

    /** A file of one column with one page. */
    private static byte[] file(byte[] page) {
        return file(page, footer(List.of(), List.of(column(page))));
    }

    private static byte[] footer(List<SchemaElement> schema, List<ColumnMetaData> columns) {
        List<SchemaElement> elements = new ArrayList<>(schema);
        if (elements.isEmpty()) {
            elements.add(new SchemaElement("rows").setNum_children(1));
            elements.add(element("kind"));
        }
        List<ColumnChunk> chunks = columns.stream()
                .map(column -> new ColumnChunk(4).setMeta_data(column))
                .toList();
        List<RowGroup> groups = chunks.isEmpty() ? List.of() : List.of(new RowGroup(chunks, 4, 1_000_000_000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Util.writeFileMetaData(new FileMetaData(1, elements, 1_000_000_000, groups), out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] file(byte[] pages, byte[] footer) {
        return ByteBuffer.allocate(pages.length + footer.length + 12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("PAR1".getBytes(StandardCharsets.UTF_8))
                .put(pages)
                .put(footer)
                .putInt(footer.length)
                .put("PAR1".getBytes(StandardCharsets.UTF_8))
                .array();
    }
}
