package waymark.rule.warning.support;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.cases.Participation.NextProgramme;
import waymark.cases.Programme;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** A customer of Start Back is said to have moved to a programme that took nobody any more. */
@Guidance(clause = "002 para 4.13", title = "Specialist Employability Support, chapter 4", text = """
    4.13    From Start Back customers move on to Work Choice or the Work Programme.
            Work Choice took its last referrals on 28 February 2018, the Work Programme on 31 March 2017.
    """)
public final class LateTransition implements WarningCheck {

    /** The Work and Health Programme was open for as long as there was Start Back. */
    private static final Map<NextProgramme, LocalDate> LAST_REFERRALS =
            Map.of(NextProgramme.WC, LocalDate.of(2018, 2, 28), NextProgramme.WP, LocalDate.of(2017, 3, 31));

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.LATE_TRANSITION);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        Participation moved = participant.participation();
        if (participant.referral().strand() != Referral.Strand.START_BACK
                || moved.nextProgramme() == null
                || moved.movedOn() == null
                || !isClosedOn(moved.movedOn(), moved.nextProgramme())) {
            return Stream.empty();
        }
        return Stream.of(Warning.ofCase(
                WarningCode.LATE_TRANSITION,
                participant,
                participant.referralId(),
                moved.movedOn(),
                "referral " + participant.referralId() + " moved to " + moved.nextProgramme() + " on " + moved.movedOn()
                        + ", and its last referrals were of " + LAST_REFERRALS.get(moved.nextProgramme())
                        + "; check next_programme and transition_date"));
    }

    private static boolean isClosedOn(LocalDate day, NextProgramme next) {
        LocalDate last = LAST_REFERRALS.get(next);
        return last != null && day.isAfter(last);
    }
}
