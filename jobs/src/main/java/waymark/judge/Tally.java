package waymark.judge;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import waymark.rule.Finding;

/** Counts findings of one metric, contract, month and dimension value. Tallies of parts add up to the tally of the whole. */
final class Tally implements Serializable {

    private static final String OPEN_NOT_STARTED = "OPEN_NOT_STARTED";

    private long met;
    private long notMet;
    private long excluded;
    private long notDue;
    private long unknown;
    private long openNotStarted;
    private long subjects;
    /** How often each amount occurs, in ten-thousandths. */
    private final Map<Long, Long> amounts = new HashMap<>();

    void add(Finding finding) {
        switch (finding.outcome()) {
            case MET, MET_EXCEPTION -> met++;
            case NOT_MET -> notMet++;
            case EXCLUDED -> excluded++;
            case NOT_DUE -> notDue++;
            case UNKNOWN -> unknown++;
            case COUNTED -> {}
        }
        if (OPEN_NOT_STARTED.equals(finding.reason())) {
            openNotStarted++;
        }
        if (finding.amount() != null) {
            amounts.merge(finding.amount().tenThousandths(), 1L, Long::sum);
        }
    }

    /** Counts subjects whose findings are COUNTED, each once however many findings it has. */
    void addSubjects(long count) {
        subjects += count;
    }

    Tally plus(Tally other) {
        met += other.met;
        notMet += other.notMet;
        excluded += other.excluded;
        notDue += other.notDue;
        unknown += other.unknown;
        openNotStarted += other.openNotStarted;
        subjects += other.subjects;
        other.amounts.forEach((amount, count) -> amounts.merge(amount, count, Long::sum));
        return this;
    }

    long met() {
        return met;
    }

    long judged() {
        return met + notMet;
    }

    long excluded() {
        return excluded;
    }

    long notDue() {
        return notDue;
    }

    long unknown() {
        return unknown;
    }

    long subjects() {
        return subjects;
    }

    Map<Long, Long> amounts() {
        return amounts;
    }

    /** Whether the figure can still change because something is not due or not started. */
    boolean isProvisional() {
        return notDue > 0 || openNotStarted > 0;
    }
}
