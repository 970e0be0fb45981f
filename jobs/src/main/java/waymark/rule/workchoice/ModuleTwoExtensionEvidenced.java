package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.ModuleStays;

/** Whether a stay past its standard length was approved in time, with the approving email on file. */
@Guidance(clause = "001 para 5.9", title = "Work Choice, section 05 (2017): how long Module Two lasts", text = """
    5.9     The provider no longer decides on more time. In every case the Performance Manager is asked \
    and agrees, and the email that confirms it is kept for audit. (Until then up to two years were \
    for the provider to give: earlier referrals are asked past these.)
    """)
public final class ModuleTwoExtensionEvidenced extends ModuleTwoRule {

    public ModuleTwoExtensionEvidenced(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                .flatMap(stay -> judge(stay, ModuleTwoAllowance.of(stay, participant, asOf), participant, asOf));
    }

    private Stream<Finding> judge(ModuleStays.Stay stay, ModuleTwoAllowance allowance, Case participant, AsOf asOf) {
        LocalDate lastStandardDay = allowance.lastStandardDay();
        if (!stay.until(asOf.day()).last().isAfter(lastStandardDay)) {
            return Stream.empty();
        }
        LocalDate approvedOn = Earliest.of(allowance.approvals().stream()
                .filter(approval -> approval.approvalEmailRef() != null)
                .map(ModuleExtension::decidedOn)
                .filter(decidedOn -> !decidedOn.isAfter(lastStandardDay)));
        Finding.Draft subject = Finding.of(this, participant, stay.stayId(), lastStandardDay.plusDays(1))
                .opened(stay.startedOn())
                .due(lastStandardDay)
                .closed(approvedOn);
        return Stream.of(decideForEarlierToo(subject, participant, asOf, finding -> {
            finding.why(
                    "{}; {}.",
                    allowance.standardInWords(),
                    allowance.requests().words(approval -> inWords(approval, lastStandardDay)));
            return approvedOn != null ? finding.met() : finding.notMet();
        }));
    }

    private static Sentence.Part inWords(ModuleExtension approval, LocalDate lastStandardDay) {
        long late = approval.decidedOn().toEpochDay() - lastStandardDay.toEpochDay();
        return Sentence.part(
                "an approval of {} came {}, with {} email on file",
                approval.decidedOn(),
                late > 0 ? Sentence.count(late, "day") + " late" : "in time",
                approval.approvalEmailRef() == null ? "no" : "the");
    }
}
