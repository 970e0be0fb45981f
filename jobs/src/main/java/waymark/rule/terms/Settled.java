package waymark.rule.terms;

import java.time.LocalDate;
import java.time.Period;
import waymark.cases.Case;

/** Three months in, or left: from then on a thing that should be done early in the programme can be asked for. */
public final class Settled {

    static final Period TIME = Period.ofMonths(3);

    private Settled() {}

    /** Whether a participant who has started is settled on {@code asOf}. */
    public static boolean isSettled(Case participant, LocalDate asOf) {
        return participant.left()
                || !participant.participation().startedOn().plus(TIME).isAfter(asOf);
    }
}
