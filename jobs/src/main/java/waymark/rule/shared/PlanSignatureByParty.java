package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;
import waymark.rule.terms.PlanVersions;

/** Which of the parties to the current plan have signed it. */
@Guidance(
        clause = "000 para 9.5; 002 para 4.07",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.5     All parties sign and date the plan.
        4.07    The same.
        """)
public final class PlanSignatureByParty extends CurrentPlanRule {

    public PlanSignatureByParty(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        PlanParties parties = new PlanParties(current, participant);
        return parties.needed().stream().map(party -> judge(party, parties, current, participant, asOf));
    }

    private Finding judge(Party party, PlanParties parties, Plan current, Case participant, AsOf asOf) {
        Finding.Draft finding = Finding.of(this, participant, PlanVersions.subject(current) + "/" + party, asOf.day())
                .opened(current.agreedOn())
                .closed(parties.signedOn(party))
                .dimension(party);
        if (parties.signedOn(party) != null) {
            return finding.met();
        }
        finding.why("{}: {}.", words(current), parties.words(party));
        return parties.refused(party) ? finding.notMet("REFUSED") : finding.notMet();
    }
}
