package waymark.rule.workandhealth;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.MandatoryActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;
import waymark.rule.terms.AllOf;

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
        String items = Sentence.count(live.size(), "live mandatory item");
        List<String> files = live.stream()
                .map(MandatoryActivity::registerDocId)
                .filter(Objects::nonNull)
                .toList();
        int without = live.size() - files.size();
        if (without > 0) {
            return finding.why("{} of {} {} in no file.", without, items, without == 1 ? "is" : "are")
                    .notMet();
        }
        long different = files.stream().distinct().count();
        if (different > 1) {
            return finding.why("{} lie in {} files.", items, different).notMet();
        }
        return AllOf.in(Sentence.part("the file of {}", items))
                .part("the description", all(live, MandatoryActivity::saysWhat))
                .part("the day it takes place", all(live, MandatoryActivity::saysWhen))
                .part("the day it has to be done by", all(live, MandatoryActivity::saysByWhen))
                .part("the evidence to show", all(live, MandatoryActivity::saysEvidence))
                .decide(finding, "SAYS_BLANK");
    }

    /** Whether all items say it: false when any does not, else empty when any answer is. */
    private static Boolean all(List<MandatoryActivity> live, Function<MandatoryActivity, Boolean> says) {
        List<Boolean> answers = live.stream().map(says).toList();
        if (answers.contains(false)) {
            return false;
        }
        return answers.contains(null) ? null : true;
    }
}
