package waymark.rule.workandhealth;

import java.time.LocalDate;
import waymark.calendar.Nation;
import waymark.cases.Case;
import waymark.cases.ContractTerm.Term;
import waymark.rule.AsOf;

/**
 * The last day for completing an action plan, itself in time; the day of referral is day 0. How many days, and of which
 * kind, is what the contract that held the referral on that day had in force then; the guidance says 20 and no kind.
 *
 * @param asContracted in the kind of days that the contract counts: calendar days, never moved off a weekend, unless it
 *     says otherwise
 * @param inWorkingDays in working days of England and Wales, whatever kind the contract counts
 */
record ActionPlanDeadline(LocalDate asContracted, LocalDate inWorkingDays) {

    private static final int DAYS = 20;
    private static final String WORKING = "WORKING";

    static ActionPlanDeadline of(Case participant, AsOf asOf) {
        return participant.once(ActionPlanDeadline.class, one -> make(one, asOf));
    }

    private static ActionPlanDeadline make(Case participant, AsOf asOf) {
        LocalDate referredOn = participant.referral().referredOn();
        String holder = participant.holderOn(referredOn);
        int days = asOf.days(holder, Term.ACTION_PLAN_DAYS, referredOn).orElse(DAYS);
        String basis = asOf.term(holder, Term.ACTION_PLAN_DAY_BASIS, referredOn).orElse(null);
        LocalDate inWorkingDays = asOf.calendar(Nation.ENGLAND).plusWorkingDays(referredOn, days);
        return new ActionPlanDeadline(WORKING.equals(basis) ? inWorkingDays : referredOn.plusDays(days), inWorkingDays);
    }
}
