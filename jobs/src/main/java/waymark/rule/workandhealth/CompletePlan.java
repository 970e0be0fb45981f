package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import waymark.cases.Bytewise;
import waymark.cases.Plan;
import waymark.cases.RefusalReason;
import waymark.rule.Sentence;
import waymark.rule.terms.PlanVersions;

/**
 * An action plan version that is agreed and closed by both parties.
 *
 * @param completedOn the last of agreeing, the provider's signature and the participant's signature or recorded reason
 * @param proof what stands for the participant's consent
 */
record CompletePlan(PlanSigning signing, LocalDate completedOn, Proof proof) {

    /** The earliest first; of one day by plan and version. */
    static final Comparator<CompletePlan> EARLIEST_FIRST = Comparator.comparing(CompletePlan::completedOn)
            .thenComparing(complete -> complete.plan().planId(), Bytewise.ORDER)
            .thenComparing(complete -> complete.plan().versionNo());

    /** How the participant's side of a plan was closed. */
    enum Proof {
        /** Both parties signed, on paper or electronically. */
        OWN_HAND,
        /** Both parties signed, at least one of them in another way. */
        SIGNED,
        /** The provider signed; why the participant did not is recorded. */
        REASON
    }

    Plan plan() {
        return signing.plan();
    }

    boolean signed() {
        return proof != Proof.REASON;
    }

    /** Why the participant did not sign; only of a plan that is not {@link #signed}. */
    RefusalReason refusalReason() {
        return signing.own().refusalReason();
    }

    boolean isBy(LocalDate day) {
        return !completedOn.isAfter(day);
    }

    /** When it was agreed and by whom signed: {@code the plan was agreed on Thu 20 Feb, …}. */
    Sentence.Part words() {
        return Sentence.part("the plan {}", signing.words(EnumSet.allOf(Proof.class)));
    }

    String subjectId() {
        return PlanVersions.subject(plan());
    }
}
