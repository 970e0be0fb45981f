package waymark.rule.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import waymark.calendar.Nation;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Sentence;
import waymark.rule.terms.Deadline;

/** How long after the start day a thing was done, in bands of working days that tell near misses from failures. */
final class StartBand {

    private StartBand() {}

    /** The start day, by which it is due. */
    static Deadline due(Case participant) {
        LocalDate startedOn = participant.participation().startedOn();
        return Deadline.of(startedOn, "due {}, the day of the start", startedOn);
    }

    /** Whether a thing done on {@code doneOn} (null: not done) was done on or before the start day. */
    static boolean isOnTime(Case participant, LocalDate doneOn) {
        return doneOn != null && !doneOn.isAfter(participant.participation().startedOn());
    }

    /**
     * The finding with its band: not due yet, or whether the thing was done by the start day.
     *
     * @param doneOn null when it was not done at all
     * @param what it is, as a fact of a sentence: "the plan was agreed"
     */
    static Finding judge(Finding.Draft finding, Case participant, LocalDate doneOn, String what, AsOf asOf) {
        Deadline due = due(participant);
        if (isOnTime(participant, doneOn)) {
            return due.judge(finding.dimension("ON_TIME"), asOf, doneOn, what);
        }
        if (doneOn == null) {
            return due.judge(asOf.isAfter(due.dueOn()) ? finding.dimension("NONE") : finding, asOf, null, what);
        }
        int workingDays = workingDaysLate(participant, doneOn, asOf);
        return finding.dimension(late(workingDays))
                .why(
                        "{}; {} on {}, {} late ({}).",
                        due.words(),
                        what,
                        doneOn,
                        Sentence.count(ChronoUnit.DAYS.between(due.dueOn(), doneOn), "day"),
                        Sentence.count(workingDays, "working day"))
                .notMet();
    }

    /** By the calendar of the nation of the contract that the referral was made to. */
    private static int workingDaysLate(Case participant, LocalDate doneOn, AsOf asOf) {
        Nation nation = asOf.contract(participant.referral().contractId())
                .map(Contract::nation)
                .orElse(Nation.GREAT_BRITAIN);
        return asOf.calendar(nation)
                .workingDaysAfter(participant.participation().startedOn(), doneOn);
    }

    /** Done on a free day right after the start it is in the first band. */
    private static String late(int workingDays) {
        if (workingDays <= 5) {
            return "1-5";
        }
        if (workingDays <= 10) {
            return "6-10";
        }
        return workingDays <= 20 ? "11-20" : "OVER_20";
    }
}
