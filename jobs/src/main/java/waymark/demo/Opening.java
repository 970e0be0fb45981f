package waymark.demo;

import java.time.LocalDate;
import java.util.Optional;
import waymark.cases.Programme;

/** The beginning of every life: a referral, and a start or the reason why there was none. */
final class Opening {

    private static final int DAYS_TO_SAY_SO = 60;
    private static final int DAYS_TO_SAY_SO_WHERE_PLACES_ARE_FEW = 7;

    private static final Shares ENDS = Shares.of("FAILED_TO_ATTEND 36, DID_NOT_START 38, WITHDRAWN 18, CANCELLED 8");
    private static final Shares FIRST_OF_TWO = Shares.of("FAILED_TO_ATTEND 50, DID_NOT_START 50");
    private static final Shares WITHDRAWN = Shares.of("DECLINED 45, MOVED_AWAY 25, OTHER 25, DIED 5");
    private static final Shares BENEFITS = Shares.of("JSA 30, ESA 35, UC 28, IS 3, NONE 4");

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
        boolean asked = chance.happens(90);
        referral.with("programme", life.contract().programme())
                .with("referral_date", life.person().referredOn())
                .with("jobcentre_id", life.person().jobcentre())
                .with("nino", life.person().nino())
                .with("introduced_by", life.introducedBy())
                .with("benefit_type", chance.of(BENEFITS))
                .with("protection_marker", chance.happens(1) ? "MAPPA" : "NONE")
                .with("format_need", asked ? life.formatNeed() : "NOT_ASKED");
        life.participation()
                .with("format_need", asked || chance.happens(30) ? null : life.formatNeed())
                .with("subcontractor_id", life.subcontractor());
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
            life.tell(life.noted(startOn), life.participation().with("start_date", startOn));
            return Optional.of(startOn);
        }
        // Nobody stays undecided: only who was referred lately is open still.
        String end = life.chance().of(firstOfTwo ? FIRST_OF_TWO : ENDS);
        LocalDate endOn = firstOfTwo ? startOn : life.after(referredOn, low, high + daysToSaySo());
        tellReferral(end, endOn, reason(end), endOn);
        return Optional.empty();
    }

    private void tellReferral(String status, LocalDate statusOn, String reason, LocalDate recordedOn) {
        referral.with("referral_status", status).with("status_date", statusOn).with("status_reason", reason);
        life.tellAs("dwp", recordedOn, referral);
    }

    private int daysToSaySo() {
        return life.contract().programme() == Programme.SES ? DAYS_TO_SAY_SO_WHERE_PLACES_ARE_FEW : DAYS_TO_SAY_SO;
    }

    private String reason(String end) {
        return switch (end) {
            case "WITHDRAWN" -> life.chance().of(WITHDRAWN);
            case "CANCELLED" -> "ISSUED_IN_ERROR";
            default -> null;
        };
    }
}
