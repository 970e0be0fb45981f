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
                        .why(
                                "A {} assessed on {} is paid for by {}.",
                                need.kind() == Barrier.Kind.BARRIER ? "barrier" : "need",
                                need.assessedOn(),
                                words(need.externalFunding()))
                        .counted());
    }

    private static String words(Barrier.ExternalFunding source) {
        return switch (source) {
            case OTHER_GOV_DEPT -> "another government department";
            case LOCAL_AUTHORITY -> "the local authority";
            case HEALTH -> "the health service";
            case OTHER -> "another body";
        };
    }
}
