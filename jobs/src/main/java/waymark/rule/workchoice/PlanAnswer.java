package waymark.rule.workchoice;

import waymark.cases.StepAnswer;
import waymark.rule.Finding;
import waymark.rule.Sentence;

/**
 * What a document says where it should set out a thing unless that does not suit the participant.
 *
 * @param thing what it should set out, as a sentence calls it: "a taper of support in work"
 * @param document what should: "the plan agreed on Sat 10 Jun 2017"
 * @param answer null when it does not say
 */
record PlanAnswer(String thing, Sentence.Part document, StepAnswer answer) {

    static PlanAnswer to(String thing, Sentence.Part document, StepAnswer answer) {
        return new PlanAnswer(thing, document, answer);
    }

    /** Where it does not suit, nothing is asked for. */
    Finding askedIfSuitable(Finding.Draft finding) {
        return answer == StepAnswer.NOT_APPROPRIATE
                ? finding.why("{} says that {} would not be appropriate.", document, thing)
                        .excluded(answer.name())
                : judge(finding);
    }

    /** Every one is asked for; where none suits, saying so is an answer. */
    Finding askedAlways(Finding.Draft finding) {
        return answer == StepAnswer.NOT_APPROPRIATE
                ? finding.why("{} says that {} would not be appropriate, which is an answer.", document, thing)
                        .metByException(answer.name())
                : judge(finding);
    }

    private Finding judge(Finding.Draft finding) {
        if (answer == null) {
            return finding.why("Whether {} sets out {} is not recorded.", document, thing)
                    .unknown("FLAG_BLANK");
        }
        return answer == StepAnswer.YES
                ? finding.met()
                : finding.why("{} does not set out {}.", document, thing).notMet();
    }
}
