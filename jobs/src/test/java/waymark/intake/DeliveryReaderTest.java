package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.problem.Problem;
import waymark.problem.ProblemCode;

class DeliveryReaderTest {

    private static final String NAME = "provider_dwp_20200402_001.csv";
    private static final String TEXT = "provider_id,provider_name,kind\nA,x,PRIME\n";

    private static final RowSink NOWHERE = new RowSink() {
        @Override
        public void accepted(int row, Integer line, boolean deleted, Identity identity, Object[] values) {}

        @Override
        public void refused(int row, Integer line, Identity identity, List<Problem> problems) {}
    };

    @Test
    void readsNoRowOfARefusedFile() {
        ByteSource file = source("kind\nPRIME\n");
        Verdict verdict = Taken.READER.judge(NAME, file, null);
        assertThatIllegalArgumentException().isThrownBy(() -> Taken.READER.read(verdict, file, NOWHERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT + "B,y,PRIME\n", "provider_id,provider_name,kind\nA,\"x,PRIME\n", ""})
    void failsWhenTheFileIsAnotherOneByNow(String changed) {
        Verdict verdict = Taken.READER.judge(NAME, source(TEXT), null);
        assertThatThrownBy(() -> Taken.READER.read(verdict, source(changed), NOWHERE))
                .isInstanceOf(NotTakenException.class)
                .hasMessageStartingWith(NAME + " changed while it was read");
    }

    @Test
    void takesADiskThatFailsForNoFaultOfTheFile() {
        ByteSource absent = new Failing(null);
        ByteSource breaking = new Failing(TEXT);
        for (ByteSource file : List.of(absent, breaking)) {
            assertThatThrownBy(() -> Taken.READER.judge(NAME, file, null))
                    .isInstanceOf(NotTakenException.class)
                    .hasMessageStartingWith(NAME + " cannot be read (the disk is gone)");
        }
        assertThatThrownBy(() -> Taken.READER.judge(NAME, source(TEXT), absent)).isInstanceOf(NotTakenException.class);
    }

    @Test
    void refusesAFileThatTakesAllMemoryTwice() {
        AtomicInteger left = new AtomicInteger(1);
        assertThat(Taken.READER.judge(NAME, new Hungry(left), null).reason()).isNull();
        left.set(2);
        Verdict verdict = Taken.READER.judge(NAME, new Hungry(left), null);
        assertThat(verdict.reason()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(verdict.message()).contains("asks for more memory than there is; send it in smaller parts, or set");
    }

    @Test
    void passesOnWhatASinkThrows() {
        IllegalStateException full = new IllegalStateException("full");
        RowSink sink = new RowSink() {
            @Override
            public void accepted(int row, Integer line, boolean deleted, Identity identity, Object[] values) {
                throw full;
            }

            @Override
            public void refused(int row, Integer line, Identity identity, List<Problem> problems) {}
        };
        byte[] parquet = ParquetWritten.withColumns(
                        "required binary provider_id (STRING); required binary provider_name (STRING);"
                                + "required binary kind (STRING);")
                .row(row -> row.append("provider_id", "A")
                        .append("provider_name", "x")
                        .append("kind", "PRIME"))
                .bytes();
        String line = "{\"provider_id\": \"A\", \"provider_name\": \"x\", \"kind\": \"PRIME\"}";
        assertThrows(NAME, source(TEXT), sink, full);
        assertThrows("provider_dwp_20200402_001.jsonl", source(line), sink, full);
        assertThrows("provider_dwp_20200402_001.parquet", ByteSource.of(parquet), sink, full);
    }

    @Test
    void holdsSmallFilesOnly() throws IOException {
        ByteSource small = new Sized(ByteSource.HELD_BYTES);
        ByteSource large = new Sized(ByteSource.HELD_BYTES + 1);
        assertThat(small.heldWhenSmall()).isNotSameAs(small);
        assertThat(small.heldWhenSmall().length()).isEqualTo(ByteSource.HELD_BYTES);
        assertThat(large.heldWhenSmall()).isSameAs(large);
    }

    private static void assertThrows(String name, ByteSource file, RowSink sink, Exception thrown) {
        Verdict verdict = Taken.READER.judge(name, file, null);
        assertThatThrownBy(() -> Taken.READER.read(verdict, file, sink)).isSameAs(thrown);
    }

    private static ByteSource source(String text) {
        return ByteSource.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file on a disk that fails at once, or behind some text. */
    private record Failing(String text) implements ByteSource {

        @Override
        public InputStream open() throws IOException {
            if (text == null) {
                throw new IOException("the disk is gone");
            }
            return new SequenceInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Gone());
        }

        @Override
        public long length() {
            return 1000;
        }
    }

    /** A file whose first reading finds no memory, for some times. */
    private record Hungry(AtomicInteger left) implements ByteSource {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    if (pos == 0 && left.getAndDecrement() > 0) {
                        pos++;
                        throw new OutOfMemoryError("no room");
                    }
                    return super.read(target, offset, length);
                }
            };
        }

        @Override
        public long length() {
            return TEXT.length();
        }
    }

    private static final class Gone extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
        }
    }

    private record Sized(int bytes) implements ByteSource {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[bytes]);
        }

        @Override
        public long length() {
            return bytes;
        }
    }
}
