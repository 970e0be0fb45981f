package waymark.rule.support;

import java.util.stream.Stream;
import waymark.cases.Barrier;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.StartedRule;

/** The needs and barriers for which another body pays, by that body. */
@Guidance(clause = "002 para 4.02", title = "Specialist Employability Support, chapter 4", text = """
        4.02    Where a participant needs more than the programme pays for, the provider finds the money elsewhere: other
                departments, the local authority, the health service.
        """)
public final class ExternalFundingSecured extends StartedRule {

    public ExternalFundingSecured(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(Barrier.class).stream()
                .filter(need -> need.externalFunding() != null)
                .map(need -> Finding.of(this, participant, need.barrierId(), need.assessedOn())
                        .opened(need.assessedOn())
                        .dimension(need.externalFunding())
                        .counted());
    }
}
