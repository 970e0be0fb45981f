package waymark.demo;

import java.time.LocalDate;

/** How more time in Module Two is asked for: by most before it is needed, of the Performance Manager, who mostly agrees. */
final class ModuleTwoExtension {

    /** From this day on an extension may run to the end of provision, however long the stay. */
    private static final LocalDate EASED_ON = LocalDate.parse("2018-03-01");

    private static final int[] MONTHS = {3, 6, 12};

    private final Life life;
    private final Chance chance;
    private final Skill modules;
    private final String stayId;
    private final LocalDate lastDay;
    private final LocalDate leaveOn;

    /**
     * @param lastDay the last day that needs no extension
     * @param leaveOn the last day of the stay, which is after that
     */
    ModuleTwoExtension(Life life, String stayId, LocalDate lastDay, LocalDate leaveOn) {
        this.life = life;
        this.stayId = stayId;
        this.lastDay = lastDay;
        this.leaveOn = leaveOn;
        chance = life.chance();
        modules = life.skillIn("modules");
    }

    void tell() {
        if (chance.happens(4)) {
            return;
        }
        LocalDate requestedOn = life.workingDay(
                modules.manages(2)
                        ? lastDay.minusDays(chance.between(20, 50))
                        : lastDay.minusDays(chance.between(-10, 9)));
        if (requestedOn.isBefore(EASED_ON) && lastDay.isAfter(EASED_ON)) {
            requestedOn = EASED_ON;
        }
        LocalDate until = until();
        Row request = Row.of("module_extension")
                .with("extension_id", life.newId("N"))
                .with("stay_id", stayId)
                .with("kind", "M2_REQUEST")
                .with("request_date", requestedOn)
                .with("requested_until", chance.happens(4) ? null : until)
                .with("has_best_interest_reason", modules.said(-7, true, false))
                .with("has_improved_chances_reason", modules.said(-5, true, false))
                .with("channel", chance.happens(92) ? "EMAIL" : "OTHER")
                .with("decision", "PENDING");
        life.tell(life.noted(requestedOn), request);
        if (!chance.happens(9)) {
            decide(
                    request,
                    chance.happens(80) ? life.after(requestedOn, 4, 20) : life.after(requestedOn, 21, 70),
                    until);
        }
    }

    private void decide(Row request, LocalDate on, LocalDate until) {
        boolean approved = chance.happens(83);
        boolean byProvider = chance.happens(15);
        String email = "MAIL-" + life.person().referralId();
        life.tell(
                on,
                request.with("decision", approved ? "APPROVED" : chance.happens(85) ? "REFUSED" : "WITHDRAWN")
                        .with("decision_date", on)
                        .with("decided_by", byProvider ? "PROVIDER" : "PERFORMANCE_MANAGER")
                        .with("approved_until", approved ? until : null)
                        .with("approval_email_ref", approved && !byProvider && modules.manages(-12) ? email : null));
    }

    /** Mostly as long as it is needed, and no longer than provision lasts, which a few forget. */
    private LocalDate until() {
        LocalDate end = life.contract().endOn();
        for (int months : MONTHS) {
            LocalDate until = lastDay.plusMonths(months);
            if (!until.isBefore(leaveOn) || chance.happens(6)) {
                return until.isAfter(end) && !chance.happens(9) ? end : until;
            }
        }
        return end;
    }
}
