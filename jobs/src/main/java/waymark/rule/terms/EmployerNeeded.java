package waymark.rule.terms;

import java.time.LocalDate;
import waymark.cases.Case;
import waymark.cases.Employment;
import waymark.cases.ParticipantEvent;

/**
 * Whether the employer has a part in a participant's plan and reviews: while there is a job with an employer, until the
 * participant declines the employer's involvement. Self-employment brings none.
 */
public final class EmployerNeeded {

    private final Case participant;
    private final LocalDate declinedOn;

    private EmployerNeeded(Case participant) {
        this.participant = participant;
        this.declinedOn = Earliest.of(participant, ParticipantEvent.EventType.EMPLOYER_INVOLVEMENT_DECLINED);
    }

    /** Of a case, worked out once. */
    public static EmployerNeeded in(Case participant) {
        return participant.once(EmployerNeeded.class, EmployerNeeded::new);
    }

    /** When the participant first declined the employer's involvement; null when never. */
    public LocalDate declinedOn() {
        return declinedOn;
    }

    /** Whether the employer is needed on {@code day}. */
    public boolean on(LocalDate day) {
        if (declinedOn != null && !declinedOn.isAfter(day)) {
            return false;
        }
        return participant.of(Employment.class).stream().anyMatch(job -> isEmployedOn(job, day));
    }

    private static boolean isEmployedOn(Employment job, LocalDate day) {
        return job.kind() == Employment.Kind.EMPLOYED
                && !job.startedOn().isAfter(day)
                && (job.endedOn() == null || !job.endedOn().isBefore(day));
    }
}
