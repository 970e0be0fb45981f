package waymark.rule.warning.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.DistanceReading;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.shared.DistanceSeries;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** The first reading with an instrument came so late that it tells little of where the participant set out from. */
@Guidance(
        clause = "000 para 9.7; 002 para 4.16",
        title = "Work Choice, section 09; Specialist Employability Support, chapter 4",
        text = """
            9.7     The use of a tool for distance travelled is recorded.
            4.16    The same. Neither says when the first reading is taken; more than 42 days after the start is read as late.
            """)
public final class LateBaseline implements WarningCheck {

    private static final int LATEST_DAY = 42;

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.LATE_BASELINE);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC, Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (!participant.started() || participant.of(DistanceReading.class).isEmpty()) {
            return Stream.empty();
        }
        LocalDate startedOn = participant.participation().startedOn();
        return DistanceSeries.in(participant, asOf).stream()
                .filter(series -> series.baselineOn().isAfter(startedOn.plusDays(LATEST_DAY)))
                .map(series -> warning(series, startedOn, participant));
    }

    private static Warning warning(DistanceSeries series, LocalDate startedOn, Case participant) {
        return Warning.ofCase(
                WarningCode.LATE_BASELINE,
                participant,
                participant.referralId() + "/" + series.instrumentId(),
                series.baselineOn(),
                "referral " + participant.referralId() + ": the first reading with " + series.instrumentId() + " is of "
                        + series.baselineOn() + ", " + ChronoUnit.DAYS.between(startedOn, series.baselineOn())
                        + " days after the start on " + startedOn
                        + "; send an earlier one if there is, and read the change with care");
    }
}
