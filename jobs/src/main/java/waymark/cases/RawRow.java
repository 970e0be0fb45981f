package waymark.cases;

/**
 * A current row of a feed as delivered, before it is read as of a day.
 *
 * @param feed name of the feed
 * @param values one for each field of the feed contract, in its order: String for text, codes and person keys (several codes
 *     joined by {@code |}), Integer, BigDecimal, LocalDate or Boolean; null for empty
 */
@SuppressWarnings("ArrayRecordComponent") // by position, and by the hundred million: a list would only wrap the array
public record RawRow(String feed, Object[] values, Source source) {}
