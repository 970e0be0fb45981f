package waymark.rule.warning.workprogramme;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.EndOfProgrammeListing;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workprogramme.EndOfProgramme;

/** Both systems list somebody as about to complete the programme, on different days. */
@Guidance(clause = "004 L94-132", title = "Work Programme memo LR 106, Annex A", text = """
    L94-132  A line of the template gives the end date under LMS or under WSP, not both.
    """)
public final class TwoSystems implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.TWO_SYSTEMS);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(EndOfProgrammeListing.class).size() < 2) {
            return Stream.empty();
        }
        EndOfProgramme listed = EndOfProgramme.of(participant);
        Optional<EndOfProgrammeListing> other = listed.latest(EndOfProgrammeListing.System.WSP);
        return listed.latest(EndOfProgrammeListing.System.LMS).stream().flatMap(one -> other.stream()
                .filter(two -> !two.endedOn().equals(one.endedOn()))
                .map(two -> warning(one, two, participant)));
    }

    private static Warning warning(EndOfProgrammeListing one, EndOfProgrammeListing two, Case participant) {
        return Warning.ofCase(
                WarningCode.TWO_SYSTEMS,
                participant,
                participant.referralId(),
                one.listedOn().isAfter(two.listedOn()) ? one.listedOn() : two.listedOn(),
                "referral " + participant.referralId() + " ends on " + one.endedOn() + " in LMS (report of "
                        + one.listedOn() + ") and on " + two.endedOn() + " in WSP (report of " + two.listedOn()
                        + "); ask the Jobcentre which is right");
    }
}
