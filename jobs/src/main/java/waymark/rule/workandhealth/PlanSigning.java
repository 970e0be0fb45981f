package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.cases.PlanSignature;
import waymark.cases.PlanSignature.Method;
import waymark.rule.Sentence;
import waymark.rule.workandhealth.CompletePlan.Proof;

/**
 * Who has signed a plan version and who has not. A signature or reason dated before the referral is as if absent.
 *
 * @param provider the provider's signature row; null without one
 * @param own the participant's signature row; null without one
 */
record PlanSigning(Plan plan, LocalDate referredOn, PlanSignature provider, PlanSignature own) {

    static PlanSigning of(Plan plan, Case participant) {
        return new PlanSigning(
                plan,
                participant.referral().referredOn(),
                signature(plan, Party.PROVIDER, participant),
                signature(plan, Party.PARTICIPANT, participant));
    }

    /** The version as a complete one; empty while it is not agreed, or a party is missing. */
    Optional<CompletePlan> complete() {
        if (plan.agreedOn() == null || !isSigned(provider)) {
            return Optional.empty();
        }
        LocalDate othersOn = later(plan.agreedOn(), provider.signedOn());
        if (isSigned(own)) {
            Proof proof = byOwnHand(provider) && byOwnHand(own) ? Proof.OWN_HAND : Proof.SIGNED;
            return Optional.of(new CompletePlan(this, later(othersOn, own.signedOn()), proof));
        }
        return isReasoned()
                ? Optional.of(new CompletePlan(this, later(othersOn, own.refusalRecordedOn()), Proof.REASON))
                : Optional.empty();
    }

    /** Who has to sign yet: the provider without a signature, the participant with neither signature nor recorded reason. */
    Set<Party> missing() {
        return missing(EnumSet.allOf(Proof.class));
    }

    /** How many of three things are missing where only {@code counted} counts: agreeing, and either party's side. */
    int open(Set<Proof> counted) {
        return missing(counted).size() + (plan.agreedOn() == null ? 1 : 0);
    }

    /** When it was agreed, who signed when and who did not: {@code was agreed on Thu 20 Feb, the provider …}. */
    Sentence.Part words(Set<Proof> counted) {
        Sentence.Part agreed = plan.agreedOn() == null
                ? Sentence.part("was never agreed")
                : Sentence.part("was agreed on {}", plan.agreedOn());
        return missing(counted).isEmpty() && isSigned(own)
                ? Sentence.part(
                        "{}, the provider signed on {} and the participant on {}",
                        agreed,
                        provider.signedOn(),
                        own.signedOn())
                : Sentence.part("{}, {}, and {}", agreed, providerSide(counted), ownSide(counted));
    }

    /** Why the participant did not sign: {@code cannot sign (health), as recorded on Sun 23 Feb}. */
    Sentence.Part refusal() {
        return Sentence.part(
                "{} sign ({}), as recorded on {}",
                own.refusalType() == PlanSignature.RefusalType.CANNOT ? "cannot" : "refuses to",
                own.refusalReason(),
                own.refusalRecordedOn());
    }

    private Set<Party> missing(Set<Proof> counted) {
        Set<Party> missing = EnumSet.noneOf(Party.class);
        if (!counts(provider, counted)) {
            missing.add(Party.PROVIDER);
        }
        if (!counts(own, counted) && !(counted.contains(Proof.REASON) && isReasoned())) {
            missing.add(Party.PARTICIPANT);
        }
        return missing;
    }

    private Sentence.Part providerSide(Set<Proof> counted) {
        return provider == null || provider.signedOn() == null
                ? Sentence.part("the provider has not signed")
                : Sentence.part("the provider {}", signed(provider, counted));
    }

    private Sentence.Part ownSide(Set<Proof> counted) {
        boolean reasonCounts = counted.contains(Proof.REASON);
        if (isReasoned() && !isSigned(own)) {
            return Sentence.part(
                    reasonCounts ? "the participant {}" : "the participant {}, which does not count here", refusal());
        }
        if (own != null && own.signedOn() != null) {
            return Sentence.part("the participant {}", signed(own, counted));
        }
        if (own != null && own.refusalRecordedOn() != null && own.refusalType() != null) {
            return Sentence.part("the participant {}, before the referral", refusal());
        }
        return Sentence.part(
                reasonCounts
                        ? "the participant has not signed, with no reason on record"
                        : "the participant has not signed");
    }

    private Sentence.Part signed(PlanSignature signature, Set<Proof> counted) {
        if (!isSigned(signature)) {
            return Sentence.part("signed on {}, before the referral", signature.signedOn());
        }
        return counts(signature, counted)
                ? Sentence.part("signed on {}", signature.signedOn())
                : Sentence.part("signed on {} {}, which does not count here", signature.signedOn(), how(signature));
    }

    private static String how(PlanSignature signature) {
        if (signature.method() == null) {
            return "in a way not recorded";
        }
        return signature.method() == Method.REMOTE ? "remotely" : "in another way";
    }

    private boolean counts(PlanSignature signature, Set<Proof> counted) {
        return isSigned(signature) && (counted.contains(Proof.SIGNED) || byOwnHand(signature));
    }

    private boolean isSigned(PlanSignature signature) {
        return signature != null && isValid(signature.signedOn());
    }

    private boolean isReasoned() {
        return own != null && own.refusalType() != null && isValid(own.refusalRecordedOn());
    }

    private boolean isValid(LocalDate day) {
        return day != null && !day.isBefore(referredOn);
    }

    private static PlanSignature signature(Plan plan, Party party, Case participant) {
        for (PlanSignature signature : participant.of(PlanSignature.class)) {
            if (signature.party() == party
                    && signature.planId().equals(plan.planId())
                    && signature.versionNo().equals(plan.versionNo())) {
                return signature;
            }
        }
        return null;
    }

    private static boolean byOwnHand(PlanSignature signature) {
        return signature.method() == Method.WET || signature.method() == Method.ELECTRONIC;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
