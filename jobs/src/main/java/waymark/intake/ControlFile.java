package waymark.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What a control file says about the delivery beside it. A component is null when the file does not say it; then it is not
 * checked.
 *
 * @param rows number of records; a number beyond the range of a long reads as its maximum
 * @param sha256 of the bytes as sent, in hexadecimal digits of any case
 * @param periodFrom first day of the period that the delivery reports
 * @param periodTo last day of that period
 * @param complete whether the period is reported in full
 * @param contract version of the feed contract, major.minor
 */
public record ControlFile(
        Long rows, String sha256, LocalDate periodFrom, LocalDate periodTo, Boolean complete, String contract) {

    /** A control file says nothing: there is none. */
    static final ControlFile NONE = new ControlFile(null, null, null, null, null, null);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A control file that is not one; the message says what to mend. */
    static final class BadControlException extends Exception {
        BadControlException(String message) {
            super(message);
        }
    }

    /** Reads the bytes of a control file; members that it does not know are ignored. */
    static ControlFile parse(byte[] bytes) throws BadControlException {
        JsonNode object = object(bytes);
        JsonNode rows = member(object, "rows", JsonNode::isIntegralNumber, "a whole number");
        JsonNode sha256 = member(object, "sha256", JsonNode::isTextual, "text");
        JsonNode complete = member(object, "complete", JsonNode::isBoolean, "true or false");
        JsonNode contract = member(object, "contract", ControlFile::isVersion, "text such as \"1.0\"");
        return new ControlFile(
                rows == null ? null : count(rows.bigIntegerValue()),
                sha256 == null ? null : sha256.textValue(),
                day(object, "period_from"),
                day(object, "period_to"),
                complete == null ? null : complete.booleanValue(),
                contract == null ? null : contract.textValue());
    }

    private static JsonNode object(byte[] bytes) throws BadControlException {
        JsonNode read;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            read = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw new BadControlException("is not JSON; write one JSON object in UTF-8");
        }
        if (!read.isObject()) {
            throw new BadControlException("is not a JSON object; write one JSON object");
        }
        return read;
    }

    private static JsonNode member(JsonNode object, String name, Predicate<JsonNode> fits, String wanted)
            throws BadControlException {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!fits.test(value)) {
            throw new BadControlException(name + " is not " + wanted + "; write " + wanted + " or leave it out");
        }
        return value;
    }

    private static Long count(BigInteger rows) throws BadControlException {
        if (rows.signum() < 0) {
            throw new BadControlException("rows is below 0; write the number of records or leave it out");
        }
        return rows.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    private static LocalDate day(JsonNode object, String name) throws BadControlException {
        String wanted = "a day written yyyy-mm-dd";
        JsonNode text = member(object, name, node -> node.isTextual() && Day.dashed(node.textValue()) != null, wanted);
        return text == null ? null : Day.dashed(text.textValue());
    }

    private static boolean isVersion(JsonNode node) {
        String text = node.isTextual() ? node.textValue() : "";
        int point = text.indexOf('.');
        return point > 0 && areDigits(text.substring(0, point)) && areDigits(text.substring(point + 1));
    }

    private static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Day.isDigit((char) c));
    }
}
