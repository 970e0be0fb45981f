package waymark.demo;

import java.time.LocalDate;

/** The end of a participation, and the leaver report that belongs to it. */
final class Leaving {

    private static final Shares NOT_AGREED = Shares.of("NOT_CONTACTABLE 60, DISAGREES 20, HEALTH 10, OTHER 10");

    private final Life life;
    private final Chance chance;
    private final Skill leaving;
    private final LocalDate startOn;
    private final LocalDate leaveOn;
    private final String reason;

    Leaving(Life life, LocalDate startOn, LocalDate leaveOn, String reason) {
        this.life = life;
        this.startOn = startOn;
        this.leaveOn = leaveOn;
        this.reason = reason;
        chance = life.chance();
        leaving = life.skillIn("leaving");
    }

    /** Tells that the participant left; what else is to be said stands on the row of the participation. */
    void tell() {
        life.tell(
                life.noted(leaveOn),
                life.participation()
                        .with("start_date", startOn)
                        .with("leave_date", leaveOn)
                        .with("leave_reason", reason));
    }

    /** The leaver report, unless it was forgotten, on a row with what this programme's reports have beside the usual. */
    void report(Row report) {
        if (!leaving.manages(-6)) {
            return;
        }
        LocalDate createdOn = leaving.manages(8) ? life.after(leaveOn, 0, 12) : life.after(leaveOn, 13, 50);
        LocalDate copyOn = leaving.manages(-2) ? life.after(createdOn, 0, 5) : null;
        boolean agreed = leaving.manages(0);
        boolean asksHistory = life.contract().number() % 3 == 0;
        report.with("leaver_report_id", life.newId("L"))
                .with("created_date", createdOn)
                .with("agreed", agreed ? Boolean.TRUE : chance.happens(85) ? Boolean.FALSE : null)
                .with("agreed_date", agreed ? createdOn : null)
                .with("not_agreed_reason", agreed || chance.happens(30) ? null : chance.of(NOT_AGREED))
                .with("has_reason", leaving.said(-9, true, false))
                .with("has_distance_travelled", leaving.said(-4, true, false))
                .with("has_next_steps", leaving.said(-6, true, false))
                .with("has_access_to_work_note", leaving.said(0, true, false))
                .with("has_provision_history", asksHistory ? leaving.manages(-5) : null)
                .with("post_programme_steps", chance.happens(6) ? "NOT_APPROPRIATE" : leaving.said(-2, "YES", "NO"))
                .with("format", leaving.manages(0) ? life.formatNeed() : chance.happens(60) ? "NONE" : null)
                .with("participant_copy_date", copyOn)
                .with("original_held", leaving.said(-8, true, false));
        if (copyOn != null && chance.happens(18)) {
            onward(report, copyOn);
        }
        life.tell(life.noted(copyOn == null ? createdOn : copyOn), report);
    }

    /** A copy for whoever introduced the participant, with permission but for a slip. */
    private void onward(Row report, LocalDate copyOn) {
        report.with("onward_recipient", life.introducedBy().equals("SRO") ? "SRO" : "DEA")
                .with("onward_permission_date", chance.happens(90) ? copyOn : null)
                .with("onward_copy_date", copyOn);
    }
}
