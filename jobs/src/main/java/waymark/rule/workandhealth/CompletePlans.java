package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class CompletePlans {

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

    private static CompletePlans find(Case participant) {
        List<CompletePlan> found = new ArrayList<>();
        for (Plan plan : participant.of(Plan.class)) {
            if (plan.versionType() != Plan.VersionType.INITIAL && plan.agreedOn() != null) {
                complete(plan, participant).ifPresent(found::add);
            }
        }
        found.sort(CompletePlan.EARLIEST_FIRST);
        return new CompletePlans(List.copyOf(found));
    }

    private static Optional<CompletePlan> complete(Plan plan, Case participant) {
        LocalDate referredOn = participant.referral().referredOn();
        PlanSignature provider = signature(plan, Party.PROVIDER, participant);
        PlanSignature own = signature(plan, Party.PARTICIPANT, participant);
        if (provider == null || own == null || !isValid(provider.signedOn(), referredOn)) {
            return Optional.empty();
        }
        LocalDate othersOn = later(plan.agreedOn(), provider.signedOn());
        if (isValid(own.signedOn(), referredOn)) {
            Proof proof = byOwnHand(provider) && byOwnHand(own) ? Proof.OWN_HAND : Proof.SIGNED;
            return Optional.of(new CompletePlan(plan, later(othersOn, own.signedOn()), proof, null));
        }
        if (own.refusalType() != null && isValid(own.refusalRecordedOn(), referredOn)) {
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
