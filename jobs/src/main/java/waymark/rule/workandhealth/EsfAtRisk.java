package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Outcome;
import waymark.rule.Rule;

/** Participants paid for by the European Social Fund whose evidence would not stand up, by the first cause found. */
@Guidance(clause = "003 Consequences", title = "Work and Health Programme, chapter 4: action planning", text = """
    Consequences    Action planning that falls short of the contract does not meet the fund's audit, and money
                    may have to be paid back.
    """)
public final class EsfAtRisk extends Rule {

    public EsfAtRisk(Metric metric) {
        super(metric);
    }

    private enum Cause {
        /** No complete plan in time, also when one came late. */
        NO_PLAN,
        FORM_MISSING,
        FORM_DIFFERS,
        /** The original of some version is known not to be held. */
        ORIGINAL_MISSING
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        LocalDate startedOn = participant.participation().startedOn();
        return EsfStart.of(participant, asOf)
                .filter(EsfStart::inScope)
                .flatMap(start -> cause(participant, start, asOf))
                .stream()
                .map(cause -> Finding.of(this, participant, startedOn)
                        .opened(startedOn)
                        .dimension(cause)
                        .counted());
    }

    private static Optional<Cause> cause(Case participant, EsfStart start, AsOf asOf) {
        if (ActionPlanStanding.asContracted(participant, asOf).outcome() == Outcome.NOT_MET) {
            return Optional.of(Cause.NO_PLAN);
        }
        if (start.form() == null) {
            return Optional.of(Cause.FORM_MISSING);
        }
        if (!start.matches(participant.participation().startedOn())) {
            return Optional.of(Cause.FORM_DIFFERS);
        }
        boolean originalMissing =
                participant.of(Plan.class).stream().anyMatch(plan -> Boolean.FALSE.equals(plan.originalHeld()));
        return originalMissing ? Optional.of(Cause.ORIGINAL_MISSING) : Optional.empty();
    }
}
