package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Barrier;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.StartedRule;

/** Whether each barrier found has an impact and something that is done about it. */
@Guidance(
        clause = "000 para 9.9; 002 para 4.18",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.9     The impact of a barrier is judged, and it is addressed: by advocacy, by pointing to local help, by advice on
                coping, by support through a life event, or otherwise.
        4.18    The same.
        """)
public final class BarrierActedOn extends StartedRule {

    public BarrierActedOn(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(Barrier.class).stream()
                .filter(row -> row.kind() == Barrier.Kind.BARRIER && row.type() != Barrier.Type.NONE_FOUND)
                .map(barrier -> judge(barrier, participant));
    }

    private Finding judge(Barrier barrier, Case participant) {
        Finding.Draft finding = Finding.of(this, participant, barrier.barrierId(), barrier.assessedOn())
                .opened(barrier.assessedOn());
        return AllOf.in(Sentence.part("the barrier found on {}", barrier.assessedOn()))
                .part("an impact", barrier.impact() != null)
                .part("an action", barrier.actionType() != null)
                .decide(finding);
    }
}
