package waymark.rule.warning.shared;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.FormatNeed;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.AccessibleFormat;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** A month after the start nobody has asked in which format the participant needs papers. */
@Guidance(
        clause = "000 para 9.5; 002 para 4.08",
        title = "Work Choice, section 09; Specialist Employability Support, chapter 4",
        text = """
            9.5     Plans and leaver reports come in a format that the participant can use and understand.
            4.08    The same of support plans.
            """)
public final class FormatNotAsked implements WarningCheck {

    private static final int MONTHS_TO_ASK = 1;

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.FORMAT_NOT_ASKED);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC, Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        FormatNeed need = AccessibleFormat.need(participant);
        if (!participant.started() || (need != null && need != FormatNeed.NOT_ASKED)) {
            return Stream.empty();
        }
        LocalDate startedOn = participant.participation().startedOn();
        LocalDate dueOn = startedOn.plusMonths(MONTHS_TO_ASK);
        LocalDate leftOn = participant.participation().leftOn();
        if (!asOf.isAfter(dueOn) || (leftOn != null && dueOn.isAfter(leftOn))) {
            return Stream.empty();
        }
        return Stream.of(Warning.ofCase(
                WarningCode.FORMAT_NOT_ASKED,
                participant,
                participant.referralId(),
                dueOn,
                "referral " + participant.referralId() + " started on " + startedOn + ", and by " + dueOn
                        + " nobody had asked which format the participant needs; ask, and send format_need"));
    }
}
