package waymark.demo;

import java.time.LocalDate;
import java.util.Optional;

/** The beginning of every life: a referral, and a start or the reason why there was none. */
final class Opening {

    private static final Shares ENDS =
            Shares.of("FAILED_TO_ATTEND 35, DID_NOT_START 38, WITHDRAWN 15, CANCELLED 7, OPEN 5");
    private static final Shares FIRST_OF_TWO = Shares.of("FAILED_TO_ATTEND 50, DID_NOT_START 50");
    private static final Shares BENEFITS = Shares.of("JSA 35, ESA 35, UC 25, NONE 5");
    private static final Shares FORMATS =
            Shares.of("NONE 72, NOT_ASKED 12, LARGE_PRINT 6, EASY_READ 6, BSL 2, AUDIO 1, WELSH 1");
    private static final Shares INTRODUCED = Shares.of("DEA 35, SRO 15, WORK_COACH 45, OTHER 5");

    private final Life life;
    private final Row referral;

    private Opening(Life life, Row referral) {
        this.life = life;
        this.referral = referral;
    }

    /**
     * Tells how the person was referred and started.
     *
     * @param startPercent how many of a hundred start
     * @param low fewest days from referral to start
     * @param high most days
     * @param referral a referral row with what this programme's referrals have beside the usual
     * @return the start date; empty when there is none
     */
    static Optional<LocalDate> tell(Life life, int startPercent, int low, int high, Row referral) {
        Chance chance = life.chance();
        referral.with("programme", life.contract().programme())
                .with("referral_date", life.person().referredOn())
                .with("jobcentre_id", life.person().jobcentre())
                .with("nino", life.person().nino())
                .with("introduced_by", chance.of(INTRODUCED))
                .with("benefit_type", chance.of(BENEFITS))
                .with("protection_marker", chance.happens(1) ? "MAPPA" : "NONE")
                .with("format_need", chance.of(FORMATS));
        return new Opening(life, referral).tell(startPercent, low, high);
    }

    private Optional<LocalDate> tell(int startPercent, int low, int high) {
        LocalDate referredOn = life.person().referredOn();
        tellReferral("OPEN", referredOn, null, referredOn);
        boolean firstOfTwo = life.person().attempt() == 1;
        LocalDate startOn = life.after(referredOn, low, high);
        if (!firstOfTwo && life.chance().happens(startPercent)) {
            if (startOn.isAfter(life.until())) {
                return Optional.empty();
            }
            tellReferral("STARTED", startOn, null, life.workingDay(startOn.plusDays(1)));
            life.tell(life.noted(startOn), Row.of("participation").with("start_date", startOn));
            return Optional.of(startOn);
        }
        String end = life.chance().of(firstOfTwo ? FIRST_OF_TWO : ENDS);
        if (!end.equals("OPEN")) {
            LocalDate endOn = firstOfTwo ? startOn : life.after(referredOn, high / 2, high + 20);
            tellReferral(end, endOn, reason(end), endOn);
        }
        return Optional.empty();
    }

    private void tellReferral(String status, LocalDate statusOn, String reason, LocalDate recordedOn) {
        referral.with("referral_status", status).with("status_date", statusOn).with("status_reason", reason);
        life.tellAs("dwp", recordedOn, referral);
    }

    private String reason(String end) {
        return switch (end) {
            case "WITHDRAWN" -> life.chance().oneOf("DECLINED", "MOVED_AWAY", "OTHER");
            case "CANCELLED" -> "ISSUED_IN_ERROR";
            default -> null;
        };
    }
}
