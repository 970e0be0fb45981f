package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.cases.PlanSignature;
import waymark.cases.PlanSignature.Method;
import waymark.rule.workandhealth.CompletePlan.Proof;

/**
 * The complete action plan versions of a referral, the earliest first. The initial plan, whoever signed it, is none: it
 * precedes the plan that the standard asks for. A signature or reason dated before the referral is as if absent.
 */
public final class CompletePlans {

    private final List<CompletePlan> earliestFirst;

    private CompletePlans(List<CompletePlan> earliestFirst) {
        this.earliestFirst = earliestFirst;
    }

    static CompletePlans of(Case participant) {
        return participant.once(CompletePlans.class, CompletePlans::find);
    }

    List<CompletePlan> all() {
        return earliestFirst;
    }

    Optional<CompletePlan> first() {
        return earliestFirst.stream().findFirst();
    }

    Optional<CompletePlan> firstSigned() {
        return earliestFirst.stream().filter(CompletePlan::signed).findFirst();
    }

    Optional<CompletePlan> firstByReason() {
        return earliestFirst.stream().filter(complete -> !complete.signed()).findFirst();
    }

    /** Those that both parties signed by their own hand, on paper or electronically. */
    CompletePlans byOwnHand() {
        return new CompletePlans(earliestFirst.stream()
                .filter(complete -> complete.proof() == Proof.OWN_HAND)
                .toList());
    }

    /** The versions that would be complete with what is missing, in no particular order: agreed, and not initial. */
    public static List<Plan> agreed(Case participant) {
        return participant.of(Plan.class).stream()
                .filter(plan -> plan.versionType() != Plan.VersionType.INITIAL && plan.agreedOn() != null)
                .toList();
    }

    /**
     * Who has to sign {@code plan} yet: the provider without a signature, the participant with neither signature nor
     * recorded reason. Nobody for a complete version.
     */
    public static Set<Party> missing(Plan plan, Case participant) {
        LocalDate referredOn = participant.referral().referredOn();
        Set<Party> missing = EnumSet.noneOf(Party.class);
        if (!isSigned(signature(plan, Party.PROVIDER, participant), referredOn)) {
            missing.add(Party.PROVIDER);
        }
        PlanSignature own = signature(plan, Party.PARTICIPANT, participant);
        if (!isSigned(own, referredOn) && !isReasoned(own, referredOn)) {
            missing.add(Party.PARTICIPANT);
        }
        return missing;
    }

    private static CompletePlans find(Case participant) {
        List<CompletePlan> found = new ArrayList<>();
        agreed(participant).forEach(plan -> complete(plan, participant).ifPresent(found::add));
        found.sort(CompletePlan.EARLIEST_FIRST);
        return new CompletePlans(List.copyOf(found));
    }

    private static Optional<CompletePlan> complete(Plan plan, Case participant) {
        LocalDate referredOn = participant.referral().referredOn();
        PlanSignature provider = signature(plan, Party.PROVIDER, participant);
        PlanSignature own = signature(plan, Party.PARTICIPANT, participant);
        if (!isSigned(provider, referredOn)) {
            return Optional.empty();
        }
        LocalDate othersOn = later(plan.agreedOn(), provider.signedOn());
        if (isSigned(own, referredOn)) {
            Proof proof = byOwnHand(provider) && byOwnHand(own) ? Proof.OWN_HAND : Proof.SIGNED;
            return Optional.of(new CompletePlan(plan, later(othersOn, own.signedOn()), proof, null));
        }
        if (isReasoned(own, referredOn)) {
            return Optional.of(new CompletePlan(
                    plan, later(othersOn, own.refusalRecordedOn()), Proof.REASON, own.refusalReason()));
        }
        return Optional.empty();
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

    private static boolean isSigned(PlanSignature signature, LocalDate referredOn) {
        return signature != null && isValid(signature.signedOn(), referredOn);
    }

    private static boolean isReasoned(PlanSignature signature, LocalDate referredOn) {
        return signature != null
                && signature.refusalType() != null
                && isValid(signature.refusalRecordedOn(), referredOn);
    }

    private static boolean isValid(LocalDate day, LocalDate referredOn) {
        return day != null && !day.isBefore(referredOn);
    }

    private static boolean byOwnHand(PlanSignature signature) {
        return signature.method() == Method.WET || signature.method() == Method.ELECTRONIC;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
