package waymark.rule.warning.workchoice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.Provision;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** The day after provision ended, the participant had not left. */
@Guidance(clause = "000 End of Provision", title = "Work Choice, section 09: end of provision", text = """
    End of Provision   The last day of Work Choice is 31 October 2018 in Scotland and 31 March 2019 in England and Wales.
    """)
public final class OpenAfterCap implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.OPEN_AFTER_CAP);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        LocalDate lastDay = Provision.in(participant, asOf).endsOn();
        if (!participant.started() || !asOf.isAfter(lastDay)) {
            return Stream.empty();
        }
        LocalDate startedOn = participant.participation().startedOn();
        LocalDate leftOn = participant.participation().leftOn();
        LocalDate firstDayAfter = lastDay.plusDays(1);
        if (leftOn != null && !leftOn.isAfter(firstDayAfter)) {
            return Stream.empty();
        }
        return Stream.of(Warning.ofCase(
                WarningCode.OPEN_AFTER_CAP,
                participant,
                participant.referralId(),
                startedOn.isAfter(firstDayAfter) ? startedOn : firstDayAfter,
                "referral " + participant.referralId() + " started on " + startedOn + ", provision ended on " + lastDay
                        + ", and "
                        + (leftOn == null
                                ? "there is no leave date; send leave_date and leave_reason"
                                : "the leave date is " + leftOn + "; check it")));
    }
}
