package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether each referral got an action plan, agreed and signed by both parties, in time; in one of three readings. */
@Guidance(clause = "003 para 3", title = "Work and Health Programme, chapter 4: action planning", text = """
    2       Early planning after the first meeting needs no signature, and is not the plan that counts.
    3       Within 20 days of the referral there is an action plan that provider and participant have agreed
            and signed; a customer service standard that performance is managed on. What kind of days is not said.
    4(5)    Where a participant cannot or will not sign, the reason is recorded.
    """)
public final class ActionPlanOnTime extends Rule {

    private final Reading reading;

    public ActionPlanOnTime(Metric metric, Reading reading) {
        super(metric);
        this.reading = reading;
    }

    /** What counts as in time, and as signed. */
    public enum Reading {
        /** Calendar days, or what the contract says; a recorded reason stands for the participant's signature. */
        AS_CONTRACTED,
        /** The same, always in working days. */
        WORKING_DAYS,
        /** The contract's days, but nothing stands for two signatures on paper or made electronically. */
        TWO_SIGNATURES
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        LocalDate referredOn = participant.referral().referredOn();
        ActionPlanStanding standing = standing(participant, asOf);
        Finding.Draft finding = Finding.of(this, participant, referredOn)
                .opened(referredOn)
                .due(standing.dueOn())
                .closed(standing.closedOn())
                .why(standing.why());
        if (reading == Reading.AS_CONTRACTED) {
            finding.dimension(participant.referral().customerGroup());
        }
        return Stream.of(finding.with(standing.outcome(), standing.reason(), null));
    }

    private ActionPlanStanding standing(Case participant, AsOf asOf) {
        return switch (reading) {
            case AS_CONTRACTED -> ActionPlanStanding.asContracted(participant, asOf);
            case WORKING_DAYS ->
                ActionPlanStanding.of(
                        participant,
                        ActionPlanDeadline.inWorkingDays(participant, asOf),
                        CompletePlans.of(participant),
                        asOf);
            case TWO_SIGNATURES ->
                ActionPlanStanding.of(
                        participant,
                        ActionPlanDeadline.asContracted(participant, asOf),
                        CompletePlans.of(participant).byOwnHand(),
                        asOf);
        };
    }
}
