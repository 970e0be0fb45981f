package waymark.rule.terms;

import java.util.ArrayList;
import java.util.List;
import waymark.rule.Finding;
import waymark.rule.Outcome;

/** Several things that must all be so, where some may not be known. */
public final class AllOf {

    private final Object whole;
    private final List<String> lacking = new ArrayList<>();
    private final List<String> blank = new ArrayList<>();

    private AllOf(Object whole) {
        this.whole = whole;
    }

    /** All of {@code answers}; null stands for an empty value. Which of them decides is for the caller to say. */
    public static AllOf of(Boolean... answers) {
        AllOf all = new AllOf(null);
        for (Boolean answer : answers) {
            all.part(null, answer);
        }
        return all;
    }

    /**
     * All parts of {@code whole}, which are still to be named. A finding then says which of them are not there.
     *
     * @param whole what has the parts, as a fact of a sentence: "the leaver report"
     */
    public static AllOf in(Object whole) {
        return new AllOf(whole);
    }

    /** And this part: {@code name} is what a sentence calls it, such as "the next steps"; null stands for an empty value. */
    public AllOf part(String name, Boolean there) {
        if (there == null) {
            blank.add(name);
        } else if (!there) {
            lacking.add(name);
        }
        return this;
    }

    /** NOT_MET when any is false, else UNKNOWN when any is empty, else MET. */
    public Outcome outcome() {
        if (!lacking.isEmpty()) {
            return Outcome.NOT_MET;
        }
        return blank.isEmpty() ? Outcome.MET : Outcome.UNKNOWN;
    }

    /** The finding with that outcome; the reason of an unknown one is FLAG_BLANK. */
    public Finding decide(Finding.Draft finding) {
        return decide(finding, "FLAG_BLANK");
    }

    /** The finding with that outcome, {@code whenUnknown} being the reason of an unknown one. */
    public Finding decide(Finding.Draft finding, String whenUnknown) {
        if (whole != null) {
            sayWhy(finding);
        }
        Outcome outcome = outcome();
        return finding.with(outcome, outcome == Outcome.UNKNOWN ? whenUnknown : null, null);
    }

    private void sayWhy(Finding.Draft finding) {
        if (!lacking.isEmpty() && !blank.isEmpty()) {
            finding.why("{} lacks {} and is blank on {}.", whole, lacking, blank);
        } else if (!lacking.isEmpty()) {
            finding.why("{} lacks {}.", whole, lacking);
        } else if (!blank.isEmpty()) {
            finding.why("{} is blank on {}.", whole, blank);
        }
    }
}
