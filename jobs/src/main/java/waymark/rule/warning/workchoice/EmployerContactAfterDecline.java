package waymark.rule.warning.workchoice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.EmployerNeeded;
import waymark.rule.terms.GuidanceVersion;
import waymark.rule.terms.Provision;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** The employer was contacted on a day after the participant had declined the employer's involvement. */
@Guidance(clause = "001 para 5.15", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.15    Participants who do not want their employer involved are supported without.
    """)
public final class EmployerContactAfterDecline implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.EMPLOYER_CONTACT_AFTER_DECLINE);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        LocalDate declinedOn = EmployerNeeded.in(participant).declinedOn();
        if (declinedOn == null || Provision.in(participant, asOf).guidance() != GuidanceVersion.POST) {
            return Stream.empty();
        }
        return participant.of(SupportActivity.class).stream()
                .filter(activity -> activity.supportType() == SupportActivity.SupportType.EMPLOYER_CONTACT)
                .filter(contact -> contact.doneOn().isAfter(declinedOn))
                .map(contact -> warning(contact, declinedOn, participant));
    }

    private static Warning warning(SupportActivity contact, LocalDate declinedOn, Case participant) {
        return Warning.ofCase(
                WarningCode.EMPLOYER_CONTACT_AFTER_DECLINE,
                participant,
                contact.activityId(),
                contact.doneOn(),
                "support_activity " + contact.activityId() + " of " + contact.doneOn()
                        + " is EMPLOYER_CONTACT, and the participant declined the employer's involvement on "
                        + declinedOn
                        + "; stop the contact, or correct the row that is wrong");
    }
}
