package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.problem.ProblemCode.UNREADABLE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {

    private static final String NAME = "provider_dwp_20200402_001.csv";
    private static final String HEADER = "provider_id,provider_name,kind\n";

    /** In these texts {@code ^} stands for a line feed, {@code <} for a carriage return and {@code '} for a quote. */
    private static String text(String written) {
        return written.replace('^', '\n').replace('<', '\r').replace('\'', '"');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # situation                                | after the header                    | row, line and provider_name of each record
        ends with LF                               | A,x,PRIME^B,y,PRIME^                | 1 2 x; 2 3 y
        ends with CRLF                             | A,x,PRIME<^B,y,PRIME<^              | 1 2 x; 2 3 y
        ends with CR                               | A,x,PRIME<B,y,PRIME<                | 1 2 x; 2 3 y
        ends mixed                                 | A,x,PRIME<B,y,PRIME<^C,z,PRIME^     | 1 2 x; 2 3 y; 3 4 z
        last record without an end                 | A,x,PRIME^B,y,PRIME                 | 1 2 x; 2 3 y
        empty lines are no records                 | ^^A,x,PRIME^^<^<B,y,PRIME^^         | 1 4 x; 2 8 y
        quoted field                               | A,'x',PRIME^                        | 1 2 x
        comma inside quotes                        | A,'x,y',PRIME^                      | 1 2 x,y
        quote inside quotes is written twice       | A,'x''y',PRIME^                     | 1 2 x"y
        quote inside an unquoted field             | A,x'y'z,PRIME^                      | 1 2 x"y"z
        quote behind a space is in an unquoted one | A, 'x',PRIME^                       | 1 2 "x"
        LF inside quotes counts as a line          | A,'x^x',PRIME^B,y,PRIME^            | 1 2 x^x; 2 4 y
        CRLF inside quotes counts as one           | A,'x<^x',PRIME^B,y,PRIME^           | 1 2 x<^x; 2 4 y
        CR inside quotes counts as one             | A,'x<x',PRIME^B,y,PRIME^            | 1 2 x<x; 2 4 y
        a record begins where its first field does | 'A^',x,PRIME^'B^',y,PRIME^          | 1 2 x; 2 4 y
        values are trimmed, quoted ones too        | A,'  x< ',PRIME^                    | 1 2 x
        other kinds of space are kept              | A,\u00a0x\u00a0,PRIME^              | 1 2 \u00a0x\u00a0
        """)
    void readsRecords(String situation, String body, String expected) {
        Taken taken = Taken.of(NAME, HEADER + text(body));

        assertThat(taken.reason()).isNull();
        assertThat(taken.rows())
                .extracting(
                        row -> row.row() + " " + row.line() + " " + row.values().get(1))
                .containsExactly(text(expected.replace('"', '\'')).split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        text after a closing quote          | A,'x'y,PRIME^
        a space after a closing quote       | A,'x' ,PRIME^
        end of file inside quotes           | A,'x,PRIME^
        end of file after a doubled quote   | A,x,'PRIME''^
        a quote opens on the last character | A,x,'
        """)
    void refusesAFileWhoseQuotingIsBroken(String situation, String body) {
        assertThat(Taken.of(NAME, HEADER + "OK,ok,PRIME\n" + text(body)).reason())
                .isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF"})
    void refusesAFileWithoutAHeader(String text) {
        assertThat(Taken.of(NAME, text).verdict().message())
                .isEqualTo(NAME + ": the file has no header; write the names of the columns in the first line");
    }

    @Test
    void trimsTheNamesInTheHeader() {
        Taken taken = Taken.of(NAME, "\n provider_id ,\"provider_name \",\tkind\nA,x,PRIME\n");
        assertThat(taken.rows()).singleElement().satisfies(row -> {
            assertThat(row.values()).containsExactly("A", "x", "PRIME");
            assertThat(row.line()).isEqualTo(3);
        });
    }

    @Test
    void takesTheCaseOfNamesInTheHeaderSeriously() {
        assertThat(Taken.of(NAME, "provider_id,Provider_Name,kind\n").verdict().column())
                .isEqualTo("provider_name");
    }

    @Test
    void refusesAHeaderThatNamesAColumnTwice() {
        assertThat(Taken.of(NAME, "provider_id,provider_name,kind,kind \n").reason())
                .isEqualTo(UNREADABLE);
        assertThat(Taken.of(NAME, "provider_id,provider_name,kind,note,note\n").reason())
                .isEqualTo(UNREADABLE);
        assertThat(Taken.of(NAME, "provider_id,provider_name,kind,note,Note\n").reason())
                .isNull();
    }

    @Test
    void readsColumnsInAnyOrderAndDropsTheByteOrderMark() {
        Taken taken = Taken.of(NAME, "\uFEFFkind,note,provider_id,provider_name\nPRIME,n,A,x\n");
        assertThat(taken.rows()).singleElement().satisfies(row -> assertThat(row.values())
                .containsExactly("A", "x", "PRIME"));
    }

    @Test
    void refusesARecordWithMoreOrFewerFieldsThanTheHeader() {
        Taken taken = Taken.of(NAME, HEADER + "A,x,PRIME\nB,y\nC,z,PRIME,\nD,w,PRIME\n");

        assertThat(taken.faults()).containsExactly("", "FIELD_COUNT", "FIELD_COUNT", "");
        assertThat(taken.rows().get(1).identity()).isNull();
        assertThat(taken.rows().get(2).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo(NAME + " line 4: the line has 4 fields and the header 3; write one field for each"
                            + " column, and put a value that contains a comma in quotes");
            assertThat(problem.value()).isNull();
        });
    }

    @Test
    void readsALineWithOneQuotedEmptyFieldAsARecord() {
        assertThat(Taken.of(NAME, HEADER + "\"\"\n").faults()).containsExactly("FIELD_COUNT");
    }

    @Test
    void refusesWhatIsNotUtf8WhereverItStands() {
        byte[] latin = (HEADER + "A,caf\u00e9,PRIME\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Taken.of(NAME, latin).reason()).isEqualTo(UNREADABLE);

        byte[] cutInACharacter = (HEADER + "A,x,PRIME\nB,caf\u00e9").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(cutInACharacter, cutInACharacter.length - 1);
        assertThat(Taken.of(NAME, cut).verdict().message())
                .isEqualTo(NAME + ": the file is not UTF-8; write it in UTF-8");

        byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
        byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(header, header.length + surrogate.length);
        System.arraycopy(surrogate, 0, both, header.length, surrogate.length);
        assertThat(Taken.of(NAME, both).reason()).isEqualTo(UNREADABLE);
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        assertThat(Taken.of(NAME, HEADER + "A,\uD83D\uDE00 caf\u00e9,PRIME\n").rows())
                .extracting(row -> row.values().get(1))
                .isEqualTo(List.of("\uD83D\uDE00 caf\u00e9"));
    }
}
