package waymark.demo;

import java.time.LocalDate;

/** The end of a participation, and the leaver report that belongs to it. */
final class Leaving {

    private final Life life;
    private final LocalDate startOn;
    private final LocalDate leaveOn;
    private final String reason;

    Leaving(Life life, LocalDate startOn, LocalDate leaveOn, String reason) {
        this.life = life;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        this.reason = reason;
    }

    /** Tells that the participant left; {@code more} columns and values are added to the row. */
    void tell(Object... more) {
        Object[] row = {"start_date", startOn, "leave_date", leaveOn, "leave_reason", reason};
        life.tell(
                "participation",
                life.noted(leaveOn),
                Columns.join(row, more));
    }

    /** The leaver report, unless it was forgotten; {@code more} columns and values are added to the row. */
    void report(Object... more) {
        if (!life.doesWell(-2)) {
            return;
        }
        LocalDate createdOn = life.after(leaveOn, 0, life.doesWell(10) ? 14 : 40);
        boolean agreed = life.doesWell(2);
        LocalDate copyOn = life.doesWell(0) ? life.after(createdOn, 0, 5) : null;
        Object[] row = {
            "leaver_report_id", life.newId("L"), "created_date", createdOn, "agreed", agreed,
            "agreed_date", agreed ? createdOn : null, "not_agreed_reason", agreed ? null : "NOT_CONTACTABLE",
            "has_reason", life.doesWell(-6), "has_distance_travelled", life.doesWell(4),
            "has_next_steps", life.doesWell(0), "has_access_to_work_note", life.doesWell(6),
            "post_programme_steps", life.doesWell(0) ? "YES" : "NO", "format", "NONE",
            "participant_copy_date", copyOn
        };
        LocalDate recordedOn = life.noted(copyOn == null ? createdOn : copyOn);
        life.tell(
                "leaver_report",
                recordedOn,
                Columns.join(row, more));
    }
}
