package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.List;
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
import waymark.rule.Sentence;

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
        return EsfStart.of(participant, asOf).filter(EsfStart::inScope).stream()
                .flatMap(start -> cause(participant, start, asOf)
                        .map(cause -> Finding.of(this, participant, start.startedOn())
                                .opened(start.startedOn())
                                .dimension(cause)
                                .why(why(cause, participant, start, asOf))
                                .counted())
                        .stream());
    }

    private static Optional<Cause> cause(Case participant, EsfStart start, AsOf asOf) {
        if (ActionPlanStanding.asContracted(participant, asOf).outcome() == Outcome.NOT_MET) {
            return Optional.of(Cause.NO_PLAN);
        }
        if (start.form() == null) {
            return Optional.of(Cause.FORM_MISSING);
        }
        if (!start.matches()) {
            return Optional.of(Cause.FORM_DIFFERS);
        }
        return withoutOriginal(participant).isEmpty() ? Optional.empty() : Optional.of(Cause.ORIGINAL_MISSING);
    }

    private static String why(Cause cause, Case participant, EsfStart start, AsOf asOf) {
        return switch (cause) {
            case NO_PLAN -> ActionPlanStanding.asContracted(participant, asOf).why();
            case FORM_MISSING, FORM_DIFFERS -> start.why();
            case ORIGINAL_MISSING -> originalsMissing(withoutOriginal(participant));
        };
    }

    private static String originalsMissing(List<LocalDate> days) {
        return Sentence.of(
                days.size() == 1
                        ? "The provider does not hold the original of the plan drawn up on {}."
                        : "The provider does not hold the originals of the plans drawn up on {}.",
                days);
    }

    /** The days on which the versions were drawn up of which the original is known not to be held. */
    private static List<LocalDate> withoutOriginal(Case participant) {
        return participant.of(Plan.class).stream()
                .filter(plan -> Boolean.FALSE.equals(plan.originalHeld()))
                .map(Plan::createdOn)
                .distinct()
                .sorted()
                .toList();
    }
}
