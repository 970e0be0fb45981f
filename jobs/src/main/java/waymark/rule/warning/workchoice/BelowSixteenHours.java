package waymark.rule.warning.workchoice;

import static java.util.stream.Collectors.toCollection;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ModuleStay;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.DaySpans;
import waymark.rule.terms.GuidanceVersion;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.Provision;
import waymark.rule.terms.WeeklyHours;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/**
 * Days in Module Two on which all jobs together come to less than 16.00 hours a week, as far as their hours are known.
 * Nobody leaves for it: the guidance asks for the hours on entry, and sets no time in which to find them again.
 */
@Guidance(clause = "001 para 5.3", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.3     Module Two begins with paid work or self-employment of 16 hours or more, in one job or several.
    """)
public final class BelowSixteenHours implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.BELOW_16_HOURS);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(ModuleStay.class).isEmpty()
                || Provision.in(participant, asOf).guidance() != GuidanceVersion.POST) {
            return Stream.empty();
        }
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                .flatMap(stay -> judge(stay, participant, asOf).stream());
    }

    private static Optional<Warning> judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        WeeklyHours hours = WeeklyHours.in(participant);
        DaySpans.Span days = stay.until(asOf.day());
        NavigableSet<LocalDate> turns = hours.changes()
                .filter(day -> day.isAfter(days.first()) && !day.isAfter(days.last()))
                .collect(toCollection(TreeSet::new));
        turns.add(days.first());
        LocalDate first = null;
        long below = 0;
        for (LocalDate turn : turns) {
            if (Boolean.FALSE.equals(hours.areEnoughOn(turn))) {
                LocalDate next = turns.higher(turn);
                first = first == null ? turn : first;
                below +=
                        ChronoUnit.DAYS.between(turn, next == null ? days.last().plusDays(1) : next);
            }
        }
        return first == null ? Optional.empty() : Optional.of(warning(stay, first, below, hours, participant));
    }

    private static Warning warning(
            ModuleStays.Stay stay, LocalDate first, long below, WeeklyHours hours, Case participant) {
        return Warning.ofCase(
                WarningCode.BELOW_16_HOURS,
                participant,
                stay.stayId(),
                first,
                "module_stay " + stay.stayId() + ": on " + first + " all jobs come to "
                        + hours.knownOn(first).setScale(2, RoundingMode.HALF_UP)
                        + " hours a week (days of the stay below 16.00 so far: " + below
                        + "); check jobs and hours, or whether Module Two still fits");
    }
}
