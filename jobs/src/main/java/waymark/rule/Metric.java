package waymark.rule;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import waymark.cases.Programme;

/**
 * A metric as the catalogue describes it.
 *
 * @param name the name in exports and marts
 * @param ref its reference number, such as M-01
 * @param title a short plain title for people
 * @param programmes whose referrals it judges
 * @param unit of its value: %, days, people …
 * @param headline whether it is the one figure of its programme
 * @param subject what one finding is about
 * @param monthOf the date that gives a finding its month
 * @param definition what is measured, in words
 * @param target the guidance's own target, for people; empty when there is none
 * @param duty whose duty the figure judges
 * @param rule ids of the rules behind it
 * @param clauses the guidance paragraph by programme; a programme without one has no entry
 */
public record Metric(
        String name,
        String ref,
        String title,
        Set<Programme> programmes,
        Kind kind,
        String unit,
        Better better,
        boolean headline,
        String subject,
        String monthOf,
        String definition,
        String target,
        Duty duty,
        String rule,
        Map<Programme, String> clauses)
        implements Serializable {

    /** How findings become a figure. */
    public enum Kind {
        /** Met ÷ judged, in percent. */
        RATE,
        /** Sum, mean and percentiles of amounts. */
        AMOUNT,
        /** Number of subjects. */
        COUNT
    }

    /** Which way is good. */
    public enum Better {
        HIGH,
        LOW,
        NONE
    }

    /** Whose duty a figure judges. */
    public enum Duty {
        PROVIDER,
        JOBCENTRE_PLUS,
        DWP,
        /** Whoever sends the files. */
        SENDER,
        /** Waymark itself. */
        WAREHOUSE,
        /** Nobody's: it describes, and judges nobody. */
        NONE
    }

    /** The paragraph that findings of a programme cite; null when there is none. */
    public String clause(Programme programme) {
        return clauses.get(programme);
    }
}
