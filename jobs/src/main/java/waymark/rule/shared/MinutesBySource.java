package waymark.rule.shared;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.SupportActivity;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.StartedRule;

/** The minutes of support, or of participation, in each activity, by the kind of organisation that gave it. */
@Guidance(
        clause = "000 para 9.8; 002 para 4.17",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.8     Where several organisations support a participant, what each of them gives is on record.
        4.17    The same.
        """)
public final class MinutesBySource extends StartedRule {

    private final String what;
    private final Function<SupportActivity, Integer> minutes;

    private MinutesBySource(Metric metric, String what, Function<SupportActivity, Integer> minutes) {
        super(metric);
        this.what = what;
        this.minutes = minutes;
    }

    /** What was given. */
    public static Rule ofSupport(Metric metric) {
        return new MinutesBySource(metric, "support from", SupportActivity::supportMinutes);
    }

    /** What the participant did. */
    public static Rule ofParticipation(Metric metric) {
        return new MinutesBySource(metric, "participation with", SupportActivity::participantMinutes);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(SupportActivity.class).stream().map(activity -> {
            Finding.Draft finding = Finding.of(this, participant, activity.activityId(), activity.doneOn())
                    .dimension(activity.sourceType());
            Integer recorded = minutes.apply(activity);
            String source = words(activity.sourceType());
            if (recorded == null) {
                return finding.why("the minutes of {} {} are not recorded.", what, source)
                        .unknown("MINUTES_BLANK");
            }
            return finding.why("{} of {} {}.", Duration.ofMinutes(recorded), what, source)
                    .counted(Amount.of(recorded));
        });
    }

    private static String words(SupportActivity.SourceType source) {
        return switch (source) {
            case PRIME -> "the prime provider";
            case SUBCONTRACTOR -> "a subcontractor";
            case EMPLOYER -> "an employer";
            case THIRD_TIER -> "a third-tier organisation";
            case OTHER_EXTERNAL -> "another organisation";
        };
    }
}
