package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.AccessToWorkEvent.EventType;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.StartedRule;

/** Whether the employer of a leaver with Access to Work was told what leaving means for it, where that is allowed. */
@Guidance(clause = "000 para 9.16", title = "Work Choice, section 09: Leaver Reports", text = """
    9.16    The employer is told what becomes of Access to Work that goes on, as far as the participant's \
    wishes on disclosure allow.
    """)
public final class EmployerInformed extends StartedRule {

    public EmployerInformed(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        Participation leaver = participant.participation();
        if (!participant.left()
                || !Boolean.TRUE.equals(leaver.inWorkAtLeave())
                || !Boolean.TRUE.equals(leaver.accessToWorkAtLeave())) {
            return Stream.empty();
        }
        LocalDate informedOn = Earliest.of(participant, EventType.EMPLOYER_INFORMED);
        Finding.Draft finding = Finding.of(this, participant, leaver.leftOn())
                .opened(leaver.leftOn())
                .closed(informedOn);
        Sentence.Part left = Sentence.part("the participant left in work with Access to Work on {}", leaver.leftOn());
        Optional<DisclosureWish> wish = DisclosureWish.on(asOf.day(), participant);
        if (wish.isEmpty()) {
            return Stream.of(finding.why("{}; whether the employer may be told of it is not recorded.", left)
                    .unknown("DISCLOSURE_BLANK"));
        }
        return Stream.of(judge(wish.get(), left, informedOn, finding));
    }

    private static Finding judge(DisclosureWish wish, Sentence.Part left, LocalDate informedOn, Finding.Draft finding) {
        if (!wish.allowed()) {
            return finding.why(
                            "{}; on {} it was recorded that the employer may not be told of it.", left, wish.saidOn())
                    .excluded("DISCLOSURE_REFUSED");
        }
        return informedOn != null
                ? finding.met()
                : finding.why(
                                "{}; on {} it was recorded that the employer may be told of it, but not that it was done.",
                                left,
                                wish.saidOn())
                        .notMet();
    }
}
