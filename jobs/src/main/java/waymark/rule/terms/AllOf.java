package waymark.rule.terms;

import waymark.rule.Finding;
import waymark.rule.Outcome;

/** Several things that must all be so, where some may not be known. */
public final class AllOf {

    private final Outcome outcome;

    private AllOf(Outcome outcome) {
        this.outcome = outcome;
    }

    /** All of {@code answers}; null stands for an empty value. */
    public static AllOf of(Boolean... answers) {
        boolean anyEmpty = false;
        for (Boolean answer : answers) {
            if (answer == null) {
                anyEmpty = true;
            } else if (!answer) {
                return new AllOf(Outcome.NOT_MET);
            }
        }
        return new AllOf(anyEmpty ? Outcome.UNKNOWN : Outcome.MET);
    }

    /** NOT_MET when any is false, else UNKNOWN when any is empty, else MET. */
    public Outcome outcome() {
        return outcome;
    }

    /** The finding with that outcome; the reason of an unknown one is FLAG_BLANK. */
    public Finding decide(Finding.Draft finding) {
        return decide(finding, "FLAG_BLANK");
    }

    /** The finding with that outcome, {@code whenUnknown} being the reason of an unknown one. */
    public Finding decide(Finding.Draft finding, String whenUnknown) {
        return finding.with(outcome, outcome == Outcome.UNKNOWN ? whenUnknown : null, null);
    }
}
