package waymark.rule.shared;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.cases.PlanSignature;
import waymark.cases.Programme;
import waymark.rule.terms.EmployerNeeded;

/** Who has to sign a plan version, and who did. */
final class PlanParties {

    private final Set<Party> needed = EnumSet.of(Party.PARTICIPANT, Party.PROVIDER);
    private final Map<Party, LocalDate> signedOn = new EnumMap<>(Party.class);
    private final Set<Party> refused = EnumSet.noneOf(Party.class);

    /**
     * @param agreed an agreed version
     */
    PlanParties(Plan agreed, Case participant) {
        if (agreed.partiesExpected() != null) {
            needed.addAll(agreed.partiesExpected());
        }
        // Only Work Choice asks for the employer's agreement by itself; SES leaves it to the plan.
        if (participant.programme() == Programme.WC
                && EmployerNeeded.in(participant).on(agreed.agreedOn())) {
            needed.add(Party.EMPLOYER);
        }
        for (PlanSignature signature : participant.of(PlanSignature.class)) {
            if (signature.versionNo().equals(agreed.versionNo())
                    && signature.planId().equals(agreed.planId())) {
                read(signature, participant.referral().referredOn());
            }
        }
    }

    private void read(PlanSignature signature, LocalDate referredOn) {
        if (signature.signedOn() != null && !signature.signedOn().isBefore(referredOn)) {
            signedOn.put(signature.party(), signature.signedOn());
        }
        if (signature.refusalType() != null) {
            refused.add(signature.party());
        }
    }

    /** Participant and provider, whoever the plan names, and in Work Choice an employer who has a part in it. */
    Set<Party> needed() {
        return needed;
    }

    /** When a party signed; null when it did not. A signature dated before the referral is none. */
    LocalDate signedOn(Party party) {
        return signedOn.get(party);
    }

    boolean haveSigned(Set<Party> parties) {
        return signedOn.keySet().containsAll(parties);
    }

    /** The last day on which one of these parties, who all have signed, did. */
    LocalDate lastSignedOn(Set<Party> parties) {
        return parties.stream().map(signedOn::get).max(LocalDate::compareTo).orElseThrow();
    }

    /** Whether a party has not signed and is recorded as unable or unwilling to. */
    boolean refused(Party party) {
        return refused.contains(party) && !signedOn.containsKey(party);
    }
}
