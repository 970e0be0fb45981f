package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.function.Supplier;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Sentence;
import waymark.rule.terms.WorkingDays;

/**
 * A step that Jobcentre Plus is to take after so many working days, and that counts however late it is taken.
 *
 * @param clock the beginning of the sentence: what came before the step, and when it is due
 * @param done that it was taken, as the sentence says it: "sent"
 * @param doneOn the day; null when it was not taken
 */
record JobcentreStep(Sentence.Part clock, WorkingDays time, String done, LocalDate doneOn) {

    /**
     * NOT_DUE while the due day has not passed, then whether the step was taken.
     *
     * @param missing how the sentence ends when it was not
     */
    Finding judge(Finding.Draft finding, AsOf asOf, Supplier<Sentence.Part> missing) {
        if (!asOf.isAfter(time.last())) {
            return doneOn == null
                    ? finding.why("{}; that day has not passed.", clock).notDue()
                    : finding.why("{}; {} on {}; that day has not passed.", clock, done, doneOn)
                            .notDue();
        }
        if (doneOn == null) {
            return finding.why("{}; {}.", clock, missing.get()).notMet();
        }
        return doneOn.isAfter(time.last())
                ? finding.why("{}; {} on {}, {}, which counts.", clock, done, doneOn, time.late(doneOn))
                        .met()
                : finding.why("{}; {} on {}.", clock, done, doneOn).met();
    }
}
