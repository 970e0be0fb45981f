package waymark.rule.workprogramme;

import waymark.rule.Given;

/** A Work Programme referral of 31 July 2011 with what happened to its exit report, written on one line. */
final class ExitStory {

    private ExitStory() {}

    /**
     * @param events {@code REQUESTED 2013-08-01, RECEIVED 2013-08-15}, with ids E1, E2 … in the order of writing; further
     *     columns may follow a date. Empty or null: nothing happened
     */
    static Given of(String events) {
        StringBuilder rows = new StringBuilder("""
                referral | programme=WP referral_date=2011-07-31
                jobcentre | jobcentre_id=J1 nation=ENGLAND
                jobcentre | jobcentre_id=J2 nation=SCOTLAND
                jobcentre | jobcentre_id=J3 nation=WALES
                """);
        for (String event : events == null ? new String[0] : events.split(", ", -1)) {
            String[] parts = event.strip().split(" +", 3);
            rows.append("exit_event | event_type=").append(parts[0]);
            rows.append(" event_date=").append(parts[1]);
            rows.append(' ').append(parts.length > 2 ? parts[2] : "").append('\n');
        }
        return Given.rows(rows.toString());
    }
}
