package waymark.rule.support;

import java.time.LocalDate;
import waymark.calendar.Nation;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.rule.AsOf;

/** How long after the start day a thing was done, in bands of working days that tell near misses from failures. */
final class StartBand {

    /** On or before the start day. */
    static final String ON_TIME = "ON_TIME";

    private StartBand() {}

    /** Whether a thing done on {@code doneOn} (null: not done) was done on or before the start day. */
    static boolean isOnTime(Case participant, LocalDate doneOn) {
        return doneOn != null && !doneOn.isAfter(participant.participation().startedOn());
    }

    /**
     * The band of a thing that was not done by the start day, by the calendar of the nation of the contract that the
     * referral was made to. Done on a free day right after the start it is in the first band.
     *
     * @param doneOn null when it was not done at all
     */
    static String late(Case participant, LocalDate doneOn, AsOf asOf) {
        if (doneOn == null) {
            return "NONE";
        }
        Nation nation = asOf.contract(participant.referral().contractId())
                .map(Contract::nation)
                .orElse(Nation.GREAT_BRITAIN);
        int workingDays = asOf.calendar(nation)
                .workingDaysAfter(participant.participation().startedOn(), doneOn);
        if (workingDays <= 5) {
            return "1-5";
        }
        if (workingDays <= 10) {
            return "6-10";
        }
        return workingDays <= 20 ? "11-20" : "OVER_20";
    }
}
