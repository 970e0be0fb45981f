package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.ContractTerm.Term;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;

/**
 * The times by which an action plan's reviews fall due. A slot falls due one interval after its anchor: the first complete
 * plan, then the last review held in time, or the due day that was missed. A review that comes late belongs to the slot
 * after.
 */
public final class PlanReviewSlots {

    private static final Comparator<PlanReview> EARLIEST_FIRST =
            Comparator.comparing(PlanReview::heldOn).thenComparing(PlanReview::reviewId, Bytewise.ORDER);

    private final Map<LocalDate, Slot> byDueDay = new LinkedHashMap<>();
    private LocalDate noIntervalOn;

    /**
     * A time in which a review is due.
     *
     * @param review the one that was held in it; null when none was
     */
    record Slot(LocalDate anchor, LocalDate dueOn, PlanReview review) {}

    private PlanReviewSlots(Case participant, AsOf asOf) {
        if (participant.started()) {
            CompletePlans.of(participant).first().ifPresent(plan -> fill(plan.completedOn(), participant, asOf));
        }
    }

    /** The slots of a case, worked out once; none for a participant who has not started or has no complete plan. */
    public static PlanReviewSlots in(Case participant, AsOf asOf) {
        return participant.once(PlanReviewSlots.class, one -> new PlanReviewSlots(one, asOf));
    }

    List<Slot> all() {
        return List.copyOf(byDueDay.values());
    }

    /**
     * The anchor on which the contract has no interval, so that no slot follows; empty when there is none, or when the
     * participant had left before it.
     */
    public Optional<LocalDate> noIntervalOn() {
        return Optional.ofNullable(noIntervalOn);
    }

    private void fill(LocalDate completedOn, Case participant, AsOf asOf) {
        LocalDate leftOn = participant.participation().leftOn();
        List<PlanReview> held = new ArrayList<>(participant.of(PlanReview.class));
        held.removeIf(review -> review.heldOn() == null);
        held.sort(EARLIEST_FIRST);
        LocalDate anchor = completedOn;
        while (true) {
            OptionalInt interval = asOf.days(participant.holderOn(anchor), Term.ACTION_PLAN_REVIEW_DAYS, anchor);
            if (interval.isEmpty()) {
                noIntervalOn = leftOn != null && leftOn.isBefore(anchor) ? null : anchor;
                return;
            }
            LocalDate dueOn = anchor.plusDays(interval.getAsInt());
            if (leftOn != null && dueOn.isAfter(leftOn)) {
                return;
            }
            PlanReview review = first(held, anchor, dueOn);
            // A contract that shortens its interval can make two slots due on one day: the later one counts.
            byDueDay.put(dueOn, new Slot(anchor, dueOn, review));
            if (review == null && !dueOn.isBefore(asOf.day())) {
                return;
            }
            anchor = review == null ? dueOn : review.heldOn();
        }
    }

    private static PlanReview first(List<PlanReview> held, LocalDate anchor, LocalDate dueOn) {
        for (PlanReview review : held) {
            if (review.heldOn().isAfter(anchor)) {
                return review.heldOn().isAfter(dueOn) ? null : review;
            }
        }
        return null;
    }
}
