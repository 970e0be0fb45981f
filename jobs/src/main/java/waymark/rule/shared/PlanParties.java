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
import waymark.rule.Sentence;
import waymark.rule.terms.EmployerNeeded;

/** Who has to sign a plan version, and who did. */
final class PlanParties {

    private final Set<Party> needed = EnumSet.of(Party.PARTICIPANT, Party.PROVIDER);
    private final Map<Party, LocalDate> signedOn = new EnumMap<>(Party.class);
    private final Map<Party, LocalDate> signedTooEarlyOn = new EnumMap<>(Party.class);
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
        if (signature.signedOn() != null) {
            boolean tooEarly = signature.signedOn().isBefore(referredOn);
            (tooEarly ? signedTooEarlyOn : signedOn).put(signature.party(), signature.signedOn());
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

    /** What a party did, as a part of a sentence: "the provider signed on Fri 20 Sep 2019". */
    Sentence.Part words(Party party) {
        if (signedOn.containsKey(party)) {
            return Sentence.part("{} signed on {}", name(party), signedOn.get(party));
        }
        if (refused.contains(party)) {
            return Sentence.part("{} cannot or will not sign", name(party));
        }
        if (signedTooEarlyOn.containsKey(party)) {
            return Sentence.part(
                    "{}'s signature of {} dates from before the referral", name(party), signedTooEarlyOn.get(party));
        }
        return Sentence.part("{} did not sign", name(party));
    }

    /** What a sentence calls a party: "the provider". */
    static String name(Party party) {
        return switch (party) {
            case PARTICIPANT -> "the participant";
            case PROVIDER -> "the provider";
            case EMPLOYER -> "the employer";
            case OTHER -> "the other party";
        };
    }

    /** Whether a party has not signed and is recorded as unable or unwilling to. */
    boolean refused(Party party) {
        return refused.contains(party) && !signedOn.containsKey(party);
    }
}
