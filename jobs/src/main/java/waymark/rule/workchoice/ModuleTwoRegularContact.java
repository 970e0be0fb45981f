package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.ModuleStays;

/** Whether one adviser, and no other, was a participant's regular contact over the last three months in Module Two. */
@Guidance(clause = "001 para 5.12", title = "Work Choice, section 05 (2017): least support in Module Two", text = """
    5.12    Prime, employer or subcontractor give the support, and best of all through one adviser who \
    becomes the participant's regular contact.
    """)
public final class ModuleTwoRegularContact extends ModuleTwoRule {

    private static final int MONTHS = 3;

    public ModuleTwoRegularContact(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (participant.left() || !ModuleStays.in(participant).inModuleTwoOn(asOf.day())) {
            return Stream.empty();
        }
        return Stream.of(decide(
                Finding.of(this, participant, asOf.day()),
                participant,
                asOf,
                finding -> judge(finding, participant, asOf.day())));
    }

    private static Finding judge(Finding.Draft finding, Case participant, LocalDate day) {
        LocalDate from = day.minusMonths(MONTHS).plusDays(1);
        long contacts = contacts(participant, from);
        finding.why(
                "{} as regular contact from {} to {}; one is asked for.",
                contacts == 0 ? "nobody is named" : Sentence.part("{} named", Sentence.count(contacts, "adviser")),
                from,
                day);
        return contacts == 1 ? finding.met() : finding.notMet();
    }

    private static long contacts(Case participant, LocalDate from) {
        return participant.of(SupportActivity.class).stream()
                .filter(activity -> !activity.doneOn().isBefore(from))
                .filter(activity -> Boolean.TRUE.equals(activity.regularContact()) && activity.adviserId() != null)
                .map(SupportActivity::adviserId)
                .distinct()
                .count();
    }
}
