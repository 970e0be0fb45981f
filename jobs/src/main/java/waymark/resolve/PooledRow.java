package waymark.resolve;

/** A row of any feed on its way to its case. Its standing is worked out on the way. */
final class PooledRow {

    private final FeedLayout feed;
    private final Object[] values;
    private final int delivery;
    private final int row;
    private final boolean deleted;
    private Standing standing;

    /**
     * @param values one for each field of the feed contract
     * @param delivery place of its delivery in delivery order
     * @param standing null while it is not settled
     */
    PooledRow(FeedLayout feed, Object[] values, int delivery, int row, boolean deleted, Standing standing) {
        this.feed = feed;
        this.values = values;
        this.delivery = delivery;
        this.row = row;
        this.deleted = deleted;
        this.standing = standing;
    }

    boolean isOf(String name) {
        return feed.feed().equals(name);
    }

    FeedLayout feed() {
        return feed;
    }

    Object[] values() {
        return values;
    }

    int delivery() {
        return delivery;
    }

    int row() {
        return row;
    }

    boolean deleted() {
        return deleted;
    }

    Standing standing() {
        return standing;
    }

    void settle(Standing as) {
        standing = as;
    }

    /** Current, and not a withdrawal: a row that makes part of a case. */
    boolean counts() {
        return standing == Standing.CURRENT && !deleted;
    }

    Object value(String column) {
        return values[feed.indexOf(column)];
    }

    String text(String column) {
        return (String) value(column);
    }

    /** The referral that it names, or has been matched to by NINo; null when there is none. */
    String referralId() {
        return feed.referral() < 0 ? null : (String) values[feed.referral()];
    }

    /** The values of the key, as one text; keys of one feed alone can be compared. */
    String key() {
        return Keys.of(feed, values);
    }

    /** The feed and the key, as one text; those of any feeds can be compared. */
    String feedAndKey() {
        return feed.number() + "\n" + key();
    }
}
