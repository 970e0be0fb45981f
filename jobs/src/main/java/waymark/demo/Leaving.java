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

    /** Tells that the participant left, on a participation row with what else is to be said. */
    void tell(Row participation) {
        participation.with("start_date", startOn).with("leave_date", leaveOn).with("leave_reason", reason);
        life.tell(life.noted(leaveOn), participation);
    }

    /** The leaver report, unless it was forgotten, on a row with what this programme's reports have beside the usual. */
    void report(Row report) {
        if (!life.doesWell(-2)) {
            return;
        }
        LocalDate createdOn = life.after(leaveOn, 0, life.doesWell(10) ? 14 : 40);
        boolean agreed = life.doesWell(2);
        LocalDate copyOn = life.doesWell(0) ? life.after(createdOn, 0, 5) : null;
        report.with("leaver_report_id", life.newId("L"))
                .with("created_date", createdOn)
                .with("agreed", agreed)
                .with("agreed_date", agreed ? createdOn : null)
                .with("not_agreed_reason", agreed ? null : "NOT_CONTACTABLE")
                .with("has_reason", life.doesWell(-6))
                .with("has_distance_travelled", life.doesWell(4))
                .with("has_next_steps", life.doesWell(0))
                .with("has_access_to_work_note", life.doesWell(6))
                .with("post_programme_steps", life.doesWell(0) ? "YES" : "NO")
                .with("format", "NONE")
                .with("participant_copy_date", copyOn);
        LocalDate recordedOn = life.noted(copyOn == null ? createdOn : copyOn);
        life.tell(recordedOn, report);
    }
}
