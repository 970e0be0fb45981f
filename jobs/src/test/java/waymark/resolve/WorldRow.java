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

    /** Whether it moves a referral to another contract. */
    boolean isTransferOf(String referralId) {
        return isOf("participant_change")
                && !fact.deleted()
                && text("referral_id").equals(referralId)
                && text("change_type").equals("CONTRACT_TRANSFER")
                && text("new_contract_id") != null;
    }

    String name() {
        return delivery.path() + "#" + fact.row();
    }

    boolean isFromContract() {
        return !delivery.sender().equals("dwp") && !delivery.sender().equals("jcp");
    }
}
