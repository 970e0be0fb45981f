package waymark.rule.workandhealth;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.MandatoryActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether all live mandatory activities of a participant lie in one file that explains each of them in full. */
@Guidance(clause = "003 para 4 bullet 4", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(4)    What is live and mandatory is held in one file, on paper or not, which says plainly what the activity
            is, when it takes place, by when it has to be done and what will show that it was.
    """)
public final class MandatorySingleFile extends Rule {

    public MandatorySingleFile(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        List<MandatoryActivity> live = participant.of(MandatoryActivity.class).stream()
                .filter(activity -> activity.state() == MandatoryActivity.State.LIVE)
                .toList();
        return live.isEmpty() ? Stream.empty() : Stream.of(judge(live, Finding.of(this, participant, asOf.day())));
    }

    private static Finding judge(List<MandatoryActivity> live, Finding.Draft finding) {
        List<Boolean> says = live.stream().flatMap(MandatorySingleFile::says).toList();
        if (!inOneFile(live) || says.contains(false)) {
            return finding.notMet();
        }
        return says.stream().anyMatch(Objects::isNull) ? finding.unknown("SAYS_BLANK") : finding.met();
    }

    private static boolean inOneFile(List<MandatoryActivity> live) {
        String file = live.get(0).registerDocId();
        return file != null && live.stream().allMatch(activity -> file.equals(activity.registerDocId()));
    }

    private static Stream<Boolean> says(MandatoryActivity activity) {
        return Stream.of(activity.saysWhat(), activity.saysWhen(), activity.saysByWhen(), activity.saysEvidence());
    }
}
