package waymark.rule.warning;

import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/** A description of an activity that is too short to be sufficient or too long to be concise. */
@Guidance(clause = "000 para 9.8", title = "Work Choice, section 9", text = """
    9.8     Records are concise and sufficient; 20 to 1,000 characters are read so.
    """)
final class DescriptionLength implements WarningCheck {

    private static final int LEAST = 20;
    private static final int MOST = 1000;

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.DESCRIPTION_LENGTH);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(SupportActivity.class).stream()
                .filter(activity -> isOdd(activity.descriptionLength()))
                .map(activity -> Warning.ofRow(
                        WarningCode.DESCRIPTION_LENGTH,
                        participant,
                        activity.activityId(),
                        activity.doneOn(),
                        activity.source(),
                        "support_activity " + activity.activityId() + " of " + activity.doneOn()
                                + " is described in " + activity.descriptionLength() + " characters; " + LEAST + " to "
                                + MOST + " are concise and sufficient: describe it anew"));
    }

    private static boolean isOdd(Integer characters) {
        return characters != null && (characters < LEAST || characters > MOST);
    }
}
