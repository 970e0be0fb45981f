package waymark.rule.shared;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.PlanVersions;
import waymark.rule.terms.StartedRule;

/** Whether the provider holds the original of every version of a participant's plan, agreed or not. */
@Guidance(
        clause = "000 para 9.12; 002 para 4.20",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.12    The provider keeps the original plan, so that a Performance Manager can check it and as long as the European
                Social Fund asks.
        4.20    The provider keeps the original plan in case DWP wants to see it.
        """)
public final class PlanOriginalHeld extends StartedRule {

    private static final Comparator<Plan> BY_DAY = Comparator.comparing(Plan::createdOn)
            .thenComparing(Plan::versionNo)
            .thenComparing(Plan::planId, Bytewise.ORDER);

    public PlanOriginalHeld(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        List<Plan> versions = PlanVersions.in(participant).all();
        if (versions.isEmpty() || !participant.inProgrammeOn(asOf.day())) {
            return Stream.empty();
        }
        Finding.Draft finding = Finding.of(this, participant, asOf.day())
                .opened(participant.participation().startedOn());
        List<Sentence.Part> missing = words(versions, version -> Boolean.FALSE.equals(version.originalHeld()));
        List<Sentence.Part> blank = words(versions, version -> version.originalHeld() == null);
        if (!missing.isEmpty() && !blank.isEmpty()) {
            finding.why("the provider does not hold {}; of {} it is not recorded.", originals(missing), blank);
        } else if (!missing.isEmpty()) {
            finding.why("the provider does not hold {}.", originals(missing));
        } else if (!blank.isEmpty()) {
            finding.why("it is not recorded whether the provider holds {}.", originals(blank));
        }
        return Stream.of(AllOf.of(versions.stream().map(Plan::originalHeld).toArray(Boolean[]::new))
                .decide(finding));
    }

    private static Sentence.Part originals(List<Sentence.Part> versions) {
        return Sentence.part(versions.size() == 1 ? "the original of {}" : "the originals of {}", versions);
    }

    private static List<Sentence.Part> words(List<Plan> versions, Predicate<Plan> which) {
        return versions.stream()
                .filter(which)
                .sorted(BY_DAY)
                .map(version -> version.agreedOn() == null
                        ? Sentence.part("the draft of {}", version.createdOn())
                        : Sentence.part("the plan agreed on {}", version.agreedOn()))
                .toList();
    }
}
