package waymark.resolve;

/** A row of an accepted delivery, with the place of that delivery. */
record WorldRow(int place, Delivered delivery, Delivered.Fact fact) {

    Object value(String column) {
        return fact.values()[Pooled.feed(delivery.feed()).indexOf(column)];
    }

    String text(String column) {
        return (String) value(column);
    }

    boolean isOf(String feed) {
        return delivery.feed().equals(feed);
    }

    String name() {
        return delivery.path() + "#" + fact.row();
    }

    boolean isFromContract() {
        return !delivery.sender().equals("dwp") && !delivery.sender().equals("jcp");
    }
}
