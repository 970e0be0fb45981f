package waymark.resolve;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.contract.FeedField;

/**
 * Packs pooled rows of any feed into bytes and unpacks them: one kind of record for a shuffle of all feeds together, as
 * narrow as the values allow.
 *
 * <p>Layout: feed, standing, deleted, delivery, row, then for each field a byte that says whether there is a value, and the
 * value.
 */
final class RowPacking implements Serializable {

    private static final int HEAD_BYTES = 3 + 2 * Integer.BYTES;
    private static final int UNSETTLED = -1;

    private final List<FeedLayout> feeds;

    /**
     * @param feeds all feeds, each at its number
     */
    RowPacking(List<FeedLayout> feeds) {
        this.feeds = List.copyOf(feeds);
    }

    byte[] pack(PooledRow row) {
        Object[] values = row.values();
        List<FeedField> fields = row.feed().contract().fields();
        byte[][] texts = new byte[values.length][];
        int length = HEAD_BYTES + values.length;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                texts[i] = text.getBytes(StandardCharsets.UTF_8);
                length += Short.BYTES + texts[i].length;
            } else if (values[i] instanceof Boolean) {
                length++;
            } else if (values[i] != null) {
                length += Integer.BYTES;
            }
        }
        ByteBuffer packed = ByteBuffer.allocate(length);
        packed.put((byte) row.feed().number());
        packed.put((byte) (row.standing() == null ? UNSETTLED : row.standing().place()));
        packed.put((byte) (row.deleted() ? 1 : 0));
        packed.putInt(row.delivery()).putInt(row.row());
        for (int i = 0; i < values.length; i++) {
            packed.put((byte) (values[i] == null ? 0 : 1));
            if (values[i] != null) {
                put(packed, fields.get(i), values[i], texts[i]);
            }
        }
        return packed.array();
    }

    List<PooledRow> unpack(Iterable<byte[]> rows) {
        List<PooledRow> unpacked = new ArrayList<>();
        rows.forEach(row -> unpacked.add(unpack(row)));
        return unpacked;
    }

    PooledRow unpack(byte[] bytes) {
        return unpack(ByteBuffer.wrap(bytes));
    }

    /** The row that begins here. */
    PooledRow unpack(ByteBuffer packed) {
        FeedLayout feed = feeds.get(packed.get());
        int standing = packed.get();
        boolean deleted = packed.get() == 1;
        int delivery = packed.getInt();
        int row = packed.getInt();
        List<FeedField> fields = feed.contract().fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            if (packed.get() == 1) {
                values[i] = take(packed, fields.get(i));
            }
        }
        return new PooledRow(
                feed, values, delivery, row, deleted, standing == UNSETTLED ? null : Standing.at(standing));
    }

    private static void put(ByteBuffer packed, FeedField field, Object value, byte[] text) {
        switch (field.type()) {
            case STRING, NINO, CODE, CODES ->
                packed.putShort((short) text.length).put(text);
            case INT -> packed.putInt((Integer) value);
            case DECIMAL ->
                packed.putInt(((BigDecimal) value)
                        .setScale(field.scale())
                        .unscaledValue()
                        .intValueExact());
            case DATE -> packed.putInt((int) ((LocalDate) value).toEpochDay());
            case BOOL -> packed.put((byte) ((Boolean) value ? 1 : 0));
        }
    }

    private static Object take(ByteBuffer packed, FeedField field) {
        return switch (field.type()) {
            case STRING, NINO, CODE, CODES -> {
                byte[] text = new byte[packed.getShort()];
                packed.get(text);
                yield new String(text, StandardCharsets.UTF_8);
            }
            case INT -> packed.getInt();
            case DECIMAL -> BigDecimal.valueOf(packed.getInt(), field.scale());
            case DATE -> LocalDate.ofEpochDay(packed.getInt());
            case BOOL -> packed.get() == 1;
        };
    }
}
