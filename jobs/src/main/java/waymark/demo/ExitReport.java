package waymark.demo;

import java.time.LocalDate;

/** An exit report as a provider returns it: which sections are filled in, what is advised next, and the person's copy. */
final class ExitReport {

    private static final Shares STEPS = Shares.of("JOB_SEARCH 40, JOB_SEARCH|TRAINING 22, WORK_EXPERIENCE 12, "
            + "TRAINING 8, COMMUNITY_WORK 6, IN_WORK_SUPPORT 4, JOB_SEARCH|OTHER 4, WORK_EXPERIENCE|TRAINING 4");
    private static final Shares COPIES = Shares.of("FACE_TO_FACE 62, POST_NOTICE 22, COLLECTED 6, POSTED 10");

    private final Life life;
    private final Chance chance;
    private final Skill reports;

    ExitReport(Life life) {
        this.life = life;
        chance = life.chance();
        reports = life.skillIn("reports");
    }

    /** Tells it as it is on the day on which it is complete; sent that day, or so as to be there on {@code receivedOn}. */
    void tell(LocalDate completedOn, LocalDate receivedOn) {
        boolean whole = reports.manages(-2);
        LocalDate theDayBefore = receivedOn.minusDays(1);
        Row row = Row.of("exit_report")
                .with("return_id", life.newId("X"))
                .with("form", chance.happens(life.contract().number() % 2 == 0 ? 84 : 95) ? "WPER1" : "OTHER")
                .with("completed_date", completedOn)
                .with(
                        "sent_date",
                        chance.happens(70) || theDayBefore.isBefore(completedOn) ? completedOn : theDayBefore)
                .with("has_customer_details", whole || reports.manages(-14))
                .with("has_actions_agreed", section(whole, 8))
                .with("has_activities_completed", reports.said(-5, true, false))
                .with("has_periods", reports.said(4, true, false))
                .with("has_not_completed_reasons", reports.said(12, true, false))
                .with("has_employability", topic(whole, 4))
                .with("has_attitude", topic(whole, 14))
                .with("has_barriers", topic(whole, 8))
                .with("has_compliance", topic(whole, 12))
                .with("has_other_information", chance.happens(35))
                .with("has_next_steps", section(whole, 10))
                .with("next_steps", chance.of(STEPS))
                .with("has_provider_details", whole || reports.manages(-10));
        copy(row, completedOn);
        life.tell(completedOn, row);
    }

    private Boolean topic(boolean whole, int harder) {
        return section(whole && chance.happens(50), harder);
    }

    private Boolean section(boolean there, int harder) {
        if (there) {
            return true;
        }
        return reports.said(harder, true, false);
    }

    private void copy(Row row, LocalDate completedOn) {
        if (!reports.manages(-5)) {
            return;
        }
        String method = chance.of(COPIES);
        boolean inPerson = method.equals("FACE_TO_FACE");
        boolean dated = reports.manages(-12);
        row.with("copy_method", method)
                .with("copy_date", (inPerson && !dated) || method.equals("POST_NOTICE") ? null : completedOn)
                .with("copy_notice_date", inPerson || !dated ? null : completedOn)
                .with("copy_risk_advised", method.equals("POSTED") ? reports.said(6, true, false) : null);
    }
}
