package waymark.rule.warning.workandhealth;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workandhealth.PlanReviewSlots;

/** Nothing says how often the contract promised to review action plans, so that reviews cannot be judged. */
@Guidance(clause = "003 para 4 bullet 6", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(6)    The plan is reviewed, brought up to date and signed by both parties as regularly as the tender says.
    """)
public final class NoTenderFrequency implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.NO_TENDER_FREQUENCY);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WHP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return PlanReviewSlots.in(participant, asOf).noIntervalOn().map(day -> warning(day, participant)).stream();
    }

    private static Warning warning(LocalDate day, Case participant) {
        return Warning.ofCase(
                WarningCode.NO_TENDER_FREQUENCY,
                participant,
                participant.referralId() + "/none",
                day,
                "referral " + participant.referralId() + ": contract " + participant.holderOn(day)
                        + " has no ACTION_PLAN_REVIEW_DAYS in force on " + day
                        + ", from which the next review counts; send the contract_term row of its tender");
    }
}
