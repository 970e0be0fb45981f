package waymark.rule.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Source;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/**
 * Activities recorded in a block: more than 8 hours of either kind in one row, or more than 16 hours of a participant in one
 * day. What a day has too much is put down to the row of it that was delivered last.
 */
@Guidance(clause = "000 para 9.8", title = "Work Choice, section 9", text = """
    9.8     Activities are recorded separately, each with its time.
    """)
final class BlockRecording implements WarningCheck {

    private static final int MINUTES_OF_A_ROW = 8 * 60;
    private static final int MINUTES_OF_A_DAY = 16 * 60;
    private static final Comparator<SupportActivity> BY_DELIVERY =
            Comparator.comparing(SupportActivity::source, Source.BY_DELIVERY);

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.BLOCK_RECORDING);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<SupportActivity> activities = participant.of(SupportActivity.class);
        if (activities.isEmpty()) {
            return Stream.empty();
        }
        List<Warning> warnings = new ArrayList<>();
        Map<LocalDate, Integer> minutesOfDay = new HashMap<>();
        for (SupportActivity activity : activities) {
            minutesOfDay.merge(activity.doneOn(), activity.participantMinutes(), Integer::sum);
            if (longest(activity) > MINUTES_OF_A_ROW) {
                warnings.add(ofRow(activity, participant));
            }
        }
        minutesOfDay.forEach((day, minutes) -> {
            if (minutes > MINUTES_OF_A_DAY) {
                warnings.add(ofDay(day, minutes, participant));
            }
        });
        return warnings.stream();
    }

    private static int longest(SupportActivity activity) {
        int support = activity.supportMinutes() == null ? 0 : activity.supportMinutes();
        return Math.max(activity.participantMinutes(), support);
    }

    private static Warning ofRow(SupportActivity activity, Case participant) {
        return Warning.ofRow(
                WarningCode.BLOCK_RECORDING,
                participant,
                activity.activityId(),
                activity.doneOn(),
                activity.source(),
                "support_activity " + activity.activityId() + " of " + activity.doneOn() + " has " + longest(activity)
                        + " minutes, more than 8 hours; record each activity by itself, with its time");
    }

    private static Warning ofDay(LocalDate day, int minutes, Case participant) {
        SupportActivity last = participant.of(SupportActivity.class).stream()
                .filter(activity -> activity.doneOn().equals(day))
                .max(BY_DELIVERY)
                .orElseThrow();
        return Warning.ofRow(
                WarningCode.BLOCK_RECORDING,
                participant,
                participant.referralId() + "/" + day,
                day,
                last.source(),
                "support_activity of referral " + participant.referralId() + " on " + day + " adds up to " + minutes
                        + " minutes, more than 16 hours; check the times and whether one was recorded twice");
    }
}
