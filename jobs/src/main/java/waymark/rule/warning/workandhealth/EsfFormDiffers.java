package waymark.rule.warning.workandhealth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.EsfForm;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workandhealth.EsfStart;

/** The start date and the one on the ESF14-20 Initial form differ, for a start that the fund pays for. */
@Guidance(clause = "003 para 6", title = "Work and Health Programme, chapter 4: action planning", text = """
    6       The start date on record is the same as on the ESF14-20 Initial form; any difference fails the audit.
    """)
public final class EsfFormDiffers implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.ESF_FORM_DIFFERS);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WHP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(EsfForm.class).isEmpty()) {
            return Stream.empty();
        }
        return EsfStart.of(participant, asOf)
                .filter(EsfStart::inScope)
                .filter(start -> !start.matches())
                .map(start -> warning(start.form(), participant))
                .stream();
    }

    private static Warning warning(EsfForm form, Case participant) {
        LocalDate startedOn = participant.participation().startedOn();
        long days = ChronoUnit.DAYS.between(startedOn, form.statedStartOn());
        return Warning.ofCase(
                WarningCode.ESF_FORM_DIFFERS,
                participant,
                participant.referralId(),
                startedOn,
                "referral " + participant.referralId() + " started on " + startedOn + ", and version "
                        + form.formVersion() + " of the ESF14-20 Initial form says " + form.statedStartOn()
                        + " (difference in days: " + (days > 0 ? "+" : "") + days + "); correct the one that is wrong");
    }
}
