package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs in the pages of a column whose values stand in a dictionary: a byte with the width of an index, then the runs. */
class ParquetPagesTest {

    private static final PrimitiveType TYPE =
            Types.required(PrimitiveTypeName.INT32).named("number");
    private static final ColumnDescriptor COLUMN = new ColumnDescriptor(new String[] {"number"}, TYPE, 0, 0);

    @Test
    void aRunForWhichThereAreBytesPasses() {
        assertThat(read("01 03 a5")).isNotNull();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "01 81 80 80 80 01, a head of five bytes with 2^27 groups and no byte for them",
        "01 81 80 80 80 80 80 80 80 10, a head of nine bytes that the library would take for 2^27 groups",
    })
    void aRunForWhichThereAreNoneIsNotDecoded(String page, String what) {
        assertThatThrownBy(() -> read(page)).as(what).isInstanceOf(ParquetDecodingException.class);
    }

    private static DataPage read(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        DataPage page = new DataPageV1(
                BytesInput.from(bytes),
                8,
                bytes.length,
                Statistics.createStats(TYPE),
                Encoding.RLE,
                Encoding.RLE,
                Encoding.RLE_DICTIONARY);
        return new ParquetPages(storeOf(page)).getPageReader(COLUMN).readPage();
    }

    private static PageReadStore storeOf(DataPage page) {
        return new PageReadStore() {

            @Override
            public PageReader getPageReader(ColumnDescriptor column) {
                return new PageReader() {

                    @Override
                    public DictionaryPage readDictionaryPage() {
                        return null;
                    }

                    @Override
                    public long getTotalValueCount() {
                        return page.getValueCount();
                    }

                    @Override
                    public DataPage readPage() {
                        return page;
                    }
                };
            }

            @Override
            public long getRowCount() {
                return page.getValueCount();
            }
        };
    }
}
