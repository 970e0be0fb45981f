package waymark.rule.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import waymark.cases.Barrier;
import waymark.cases.Case;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.StartedRule;

/** Whether a detailed needs assessment was made on or before the start day. */
@Guidance(clause = "002 para 4.21; 002 para 4.22", title = "Specialist Employability Support, chapter 4", text = """
        4.21    On Start Back, every customer's needs are assessed in detail as they begin.
        4.22    On Main Provision likewise.
        """)
public final class NeedsAssessmentAtStart extends StartedRule {

    public NeedsAssessmentAtStart(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate startedOn = participant.participation().startedOn();
        LocalDate assessedOn = assessedOn(participant, true);
        Finding.Draft finding = Finding.of(this, participant, startedOn)
                .opened(startedOn)
                .due(startedOn)
                .closed(assessedOn)
                .clause(clause(participant.referral().strand()));
        LocalDate perhapsOn = assessedOn(participant, null);
        if (asOf.isAfter(startedOn)
                && !StartBand.isOnTime(participant, assessedOn)
                && StartBand.isOnTime(participant, perhapsOn)) {
            return Stream.of(finding.why(
                            "{}; needs were assessed on {}, but whether in detail is not recorded.",
                            StartBand.due(participant).words(),
                            perhapsOn)
                    .unknown("FLAG_BLANK"));
        }
        return Stream.of(StartBand.judge(finding, participant, assessedOn, "needs were assessed in detail", asOf));
    }

    /** The first assessment of needs that is marked {@code detailed}; null stands for no mark. */
    private static LocalDate assessedOn(Case participant, Boolean detailed) {
        return Earliest.of(
                participant,
                Barrier.class,
                row -> row.kind() == Barrier.Kind.NEEDS_ASSESSMENT && Objects.equals(row.detailed(), detailed),
                Barrier::assessedOn);
    }

    private static String clause(Referral.Strand strand) {
        return strand == Referral.Strand.MAIN_PROVISION ? "002 para 4.22" : "002 para 4.21";
    }
}
