package waymark.rule.workandhealth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.rule.Sentence;
import waymark.rule.workandhealth.CompletePlan.Proof;

/**
 * The complete action plan versions of a referral, the earliest first. The initial plan, whoever signed it, is none: it
 * precedes the plan that the standard asks for. A signature or reason dated before the referral is as if absent.
 */
public final class CompletePlans {

    private static final Comparator<Plan> LATEST_FIRST = Comparator.comparing(Plan::createdOn)
            .thenComparing(Plan::planId, Bytewise.ORDER)
            .thenComparing(Plan::versionNo)
            .reversed();

    private final List<CompletePlan> earliestFirst;
    private final Set<Proof> counted;

    /**
     * @param counted what may stand for the participant's consent
     */
    private CompletePlans(List<CompletePlan> earliestFirst, Set<Proof> counted) {
        this.earliestFirst = earliestFirst;
        this.counted = counted;
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
        return new CompletePlans(
                earliestFirst.stream()
                        .filter(complete -> complete.proof() == Proof.OWN_HAND)
                        .toList(),
                EnumSet.of(Proof.OWN_HAND));
    }

    /** Where none is complete: what keeps the version that is nearest to it from being so. */
    Sentence.Part nearest(Case participant) {
        List<PlanSigning> versions = participant.of(Plan.class).stream()
                .filter(CompletePlans::mayCount)
                .map(plan -> PlanSigning.of(plan, participant))
                .toList();
        return versions.stream()
                .min(Comparator.<PlanSigning>comparingInt(version -> version.open(counted))
                        .thenComparing(PlanSigning::plan, LATEST_FIRST))
                .map(nearest -> Sentence.part(
                        versions.size() == 1 ? "the plan {}" : "the plan version nearest to complete {}",
                        nearest.words(counted)))
                .orElseGet(() -> Sentence.part(
                        participant.of(Plan.class).isEmpty()
                                ? "there is no plan"
                                : "there is no plan but an initial one, which does not count"));
    }

    /** The versions that would be complete with what is missing, in no particular order: agreed, and not initial. */
    public static List<Plan> agreed(Case participant) {
        return participant.of(Plan.class).stream()
                .filter(plan -> mayCount(plan) && plan.agreedOn() != null)
                .toList();
    }

    /**
     * Who has to sign {@code plan} yet: the provider without a signature, the participant with neither signature nor
     * recorded reason. Nobody for a complete version.
     */
    public static Set<Party> missing(Plan plan, Case participant) {
        return PlanSigning.of(plan, participant).missing();
    }

    private static boolean mayCount(Plan plan) {
        return plan.versionType() != Plan.VersionType.INITIAL;
    }

    private static CompletePlans find(Case participant) {
        List<CompletePlan> found = new ArrayList<>();
        agreed(participant)
                .forEach(plan -> PlanSigning.of(plan, participant).complete().ifPresent(found::add));
        found.sort(CompletePlan.EARLIEST_FIRST);
        return new CompletePlans(List.copyOf(found), EnumSet.allOf(Proof.class));
    }
}
