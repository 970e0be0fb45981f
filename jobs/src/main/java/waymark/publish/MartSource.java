package waymark.publish;

/**
 * Supplies the rows of the marts. Each table is asked for once per publish; what it gives is closed by the publisher.
 */
public interface MartSource {

    /** The rows of {@code table}; values as {@link SqlType} says, null for none. */
    RowStream rows(MartTable table);
}
