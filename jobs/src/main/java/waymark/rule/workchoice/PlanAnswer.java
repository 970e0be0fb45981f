package waymark.rule.workchoice;

import waymark.cases.StepAnswer;
import waymark.rule.Finding;

/** What a plan's answer means where the plan should show a thing unless it does not suit the participant. */
final class PlanAnswer {

    private PlanAnswer() {}

    /** Where it does not suit, nothing is asked for. */
    static Finding askedIfSuitable(StepAnswer answer, Finding.Draft finding) {
        return answer == StepAnswer.NOT_APPROPRIATE ? finding.excluded(answer.name()) : judge(answer, finding);
    }

    /** Every one is asked for; where none suits, saying so is an answer. */
    static Finding askedAlways(StepAnswer answer, Finding.Draft finding) {
        return answer == StepAnswer.NOT_APPROPRIATE ? finding.metByException(answer.name()) : judge(answer, finding);
    }

    private static Finding judge(StepAnswer answer, Finding.Draft finding) {
        if (answer == null) {
            return finding.unknown("FLAG_BLANK");
        }
        return answer == StepAnswer.YES ? finding.met() : finding.notMet();
    }
}
