package waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in strict UTF-8, without its byte-order mark. */
final class Utf8 {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Utf8() {}

    /** The text of these bytes; the reader throws a CharacterCodingException where they are not UTF-8. */
    static Reader open(InputStream bytes) throws IOException {
        PushbackInputStream text = new PushbackInputStream(bytes, BYTE_ORDER_MARK.length);
        byte[] first = text.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            text.unread(first);
        }
        return new InputStreamReader(
                text,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
