package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import waymark.calendar.Nation;
import waymark.cases.Case;
import waymark.cases.ContractTerm.Term;
import waymark.rule.AsOf;
import waymark.rule.Sentence;
import waymark.rule.terms.WorkingDays;

/**
 * The last day for completing an action plan, itself in time; the day of referral is day 0. How many days, and of which
 * kind, is what the contract that held the referral on that day had in force then; the guidance says 20 and no kind.
 *
 * @param workingDays how it was counted in working days of England and Wales; null where every day counts
 * @param setBy the contract whose terms say how many days, or of which kind; null where none do
 */
record ActionPlanDeadline(LocalDate referredOn, LocalDate dueOn, WorkingDays workingDays, String setBy) {

    private static final int DAYS = 20;
    private static final String WORKING = "WORKING";

    /** In the kind of days that the contract counts: calendar days, never moved off a weekend, unless it says otherwise. */
    static ActionPlanDeadline asContracted(Case participant, AsOf asOf) {
        return participant.once(ActionPlanDeadline.class, one -> {
            LocalDate referredOn = one.referral().referredOn();
            String holder = one.holderOn(referredOn);
            OptionalInt days = asOf.days(holder, Term.ACTION_PLAN_DAYS, referredOn);
            String basis =
                    asOf.term(holder, Term.ACTION_PLAN_DAY_BASIS, referredOn).orElse(null);
            String setBy = days.isPresent() || basis != null ? holder : null;
            return WORKING.equals(basis)
                    ? inWorkingDays(referredOn, days, setBy, asOf)
                    : new ActionPlanDeadline(referredOn, referredOn.plusDays(days.orElse(DAYS)), null, setBy);
        });
    }

    /** In working days, whatever kind the contract counts. */
    static ActionPlanDeadline inWorkingDays(Case participant, AsOf asOf) {
        LocalDate referredOn = participant.referral().referredOn();
        String holder = participant.holderOn(referredOn);
        OptionalInt days = asOf.days(holder, Term.ACTION_PLAN_DAYS, referredOn);
        return inWorkingDays(referredOn, days, days.isPresent() ? holder : null, asOf);
    }

    private static ActionPlanDeadline inWorkingDays(LocalDate referredOn, OptionalInt days, String setBy, AsOf asOf) {
        WorkingDays clock = WorkingDays.after(referredOn, days.orElse(DAYS), asOf.calendar(Nation.ENGLAND));
        return new ActionPlanDeadline(referredOn, clock.last(), clock, setBy);
    }

    /** {@code Sun 23 Feb 2020, 20 days from the referral on Mon 3 Feb}. */
    Sentence.Part words() {
        Sentence.Part clock = workingDays == null
                ? Sentence.part(
                        "{}, {} from the referral on {}",
                        dueOn,
                        Sentence.count(ChronoUnit.DAYS.between(referredOn, dueOn), "day"),
                        referredOn)
                : Sentence.part("{} for the referral on {} ({})", dueOn, referredOn, workingDays.words());
        return setBy == null ? clock : Sentence.part("{} by the terms of contract {}", clock, setBy);
    }

    /** By how much {@code doneOn} missed it: {@code 1 day late}. */
    String late(LocalDate doneOn) {
        return workingDays == null
                ? Sentence.count(ChronoUnit.DAYS.between(dueOn, doneOn), "day") + " late"
                : workingDays.late(doneOn);
    }
}
