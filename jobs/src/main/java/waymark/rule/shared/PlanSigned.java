package waymark.rule.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.CurrentPlanRule;

/** Whether the current plan is signed: by all who have to, or at least by participant and provider. */
@Guidance(
        clause = "000 para 9.5; 002 para 4.07",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.5     The participant agrees the plan, and so does the employer where there is one; all parties sign and date it.
                A refusal is not provided for, so it leaves the plan unsigned, with the reason REFUSED.
        4.07    All parties sign and date it.
        """)
public final class PlanSigned extends CurrentPlanRule {

    private static final Set<Party> TWO = EnumSet.of(Party.PARTICIPANT, Party.PROVIDER);

    private final Function<PlanParties, Set<Party>> asked;

    private PlanSigned(Metric metric, Function<PlanParties, Set<Party>> asked) {
        super(metric);
        this.asked = asked;
    }

    /** By everyone who has to sign. */
    public static Rule byAll(Metric metric) {
        return new PlanSigned(metric, PlanParties::needed);
    }

    /** By participant and provider: a third party who has not signed does not count against these two. */
    public static Rule byTwo(Metric metric) {
        return new PlanSigned(metric, parties -> TWO);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        PlanParties parties = new PlanParties(current, participant);
        Set<Party> signatories = asked.apply(parties);
        Finding.Draft finding = on(current, participant, asOf);

        if (parties.haveSigned(signatories)) {
            return Stream.of(finding.closed(parties.lastSignedOn(signatories)).met());
        }
        finding.why(
                "{}: {}.",
                words(current),
                signatories.stream().map(parties::words).toList());
        if (signatories.stream().anyMatch(parties::refused)) {
            return Stream.of(finding.notMet("REFUSED"));
        }
        return Stream.of(parties.haveSigned(TWO) ? finding.notMet("THIRD_PARTY_UNSIGNED") : finding.notMet());
    }
}
