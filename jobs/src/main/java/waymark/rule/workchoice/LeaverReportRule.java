package waymark.rule.workchoice;

import java.util.function.Function;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.cases.Participation;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.StartedRule;

/** A rule on each leaver report of a participant who has left. Nothing is asked about a participant who died. */
abstract class LeaverReportRule extends StartedRule {

    LeaverReportRule(Metric metric) {
        super(metric);
    }

    @Override
    protected final Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.left()
                ? participant.of(LeaverReport.class).stream().flatMap(report -> judge(report, participant, asOf))
                : Stream.empty();
    }

    /** The findings on one report of a participant who has left. */
    protected abstract Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf);

    /** Begins the finding on {@code report}, in the month of leaving. */
    final Finding.Draft on(LeaverReport report, Case participant) {
        return on(report.leaverReportId(), participant);
    }

    /** Begins the finding on a report or a part of it. */
    final Finding.Draft on(String subjectId, Case participant) {
        return Finding.of(
                        this,
                        participant,
                        subjectId,
                        participant.participation().leftOn())
                .opened(participant.participation().leftOn());
    }

    /** The report as a sentence calls it: "the leaver report made on Sun 10 Jun 2018". */
    static Sentence.Part words(LeaverReport report) {
        return Sentence.part("the leaver report made on {}", report.createdOn());
    }

    /** What {@code decide} says, unless the participant died. */
    static Finding unlessDied(Finding.Draft finding, Case participant, Function<Finding.Draft, Finding> decide) {
        Participation leaver = participant.participation();
        if (leaver.leaveReason() != Participation.LeaveReason.DIED) {
            return decide.apply(finding);
        }
        return finding.why("The participant died, and so left on {}; no leaver report is asked for.", leaver.leftOn())
                .excluded(Participation.LeaveReason.DIED.name());
    }
}
