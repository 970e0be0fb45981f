package waymark.demo;

import java.time.LocalDate;

/** Access to Work of somebody in a job: raised with all, agreed for some, and handed over on leaving. */
final class AccessToWork {

    private final Life life;
    private final Chance chance;
    private final Skill accesses;

    AccessToWork(Life life) {
        this.life = life;
        chance = life.chance();
        accesses = life.skillIn("access to work");
    }

    /** Tells what there is to tell; whether it goes on after leaving. */
    boolean tell(LocalDate jobOn, LocalDate leaveOn, boolean inWork) {
        if (accesses.manages(-2)) {
            event("DISCUSSED", life.after(jobOn, 0, 80), Row.of("access_to_work_event"));
        } else if (chance.happens(60)) {
            event("DISCUSSED", life.after(jobOn, 95, 150), Row.of("access_to_work_event"));
        }
        LocalDate agreedOn = life.after(jobOn, 15, 110);
        if (!chance.happens(42) || !agreedOn.isBefore(leaveOn)) {
            return false;
        }
        boolean disclosed = chance.happens(86);
        boolean byProvider = chance.happens(78);
        event(
                "AGREED",
                agreedOn,
                Row.of("access_to_work_event")
                        .with("negotiated_by", byProvider ? "PROVIDER" : "OTHER")
                        .with("disclosure_allowed", chance.happens(95) ? disclosed : null));
        if (byProvider && accesses.manages(2)) {
            event(
                    "ADVISER_NOTIFIED",
                    leaveOn,
                    Row.of("access_to_work_event").with("arrangements_confirmed", accesses.said(-8, true, false)));
        }
        boolean goesOn = inWork && chance.happens(75);
        if (goesOn && (disclosed ? accesses.manages(-3) : chance.happens(50))) {
            event("EMPLOYER_INFORMED", leaveOn, Row.of("access_to_work_event"));
        }
        if (!goesOn) {
            event("ENDED", leaveOn, Row.of("access_to_work_event"));
        }
        return goesOn;
    }

    private void event(String type, LocalDate on, Row event) {
        event.with("event_id", life.newId("W")).with("event_type", type).with("event_date", on);
        life.tell(life.noted(on), event);
    }
}
