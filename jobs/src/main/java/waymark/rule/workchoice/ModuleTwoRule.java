package waymark.rule.workchoice;

import java.util.function.Function;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.terms.GuidanceVersion;
import waymark.rule.terms.Provision;
import waymark.rule.terms.StartedRule;

/**
 * A rule that rests on the Module Two section of the guidance from April 2017. Subjects of a referral that another
 * version governs are found too, and set aside.
 */
abstract class ModuleTwoRule extends StartedRule {

    private static final String OTHER_GUIDANCE = "GUIDANCE_VERSION";

    ModuleTwoRule(Metric metric) {
        super(metric);
    }

    /** What {@code decide} says of the subject, where the Module Two section governs the referral. */
    static Finding decide(Finding.Draft subject, Case participant, AsOf asOf, Function<Finding.Draft, Finding> decide) {
        Provision provision = Provision.in(participant, asOf);
        return switch (provision.guidance()) {
            case POST -> decide.apply(subject);
            case NOT_KNOWN -> subject.why(provision.whyNotPost()).unknown(OTHER_GUIDANCE);
            case PRE, NONE -> subject.why(provision.whyNotPost()).excluded(OTHER_GUIDANCE);
        };
    }

    /** The same where the guidance before is judged too. */
    static Finding decideForEarlierToo(
            Finding.Draft subject, Case participant, AsOf asOf, Function<Finding.Draft, Finding> decide) {
        return Provision.in(participant, asOf).guidance() == GuidanceVersion.PRE
                ? decide.apply(subject)
                : decide(subject, participant, asOf, decide);
    }
}
