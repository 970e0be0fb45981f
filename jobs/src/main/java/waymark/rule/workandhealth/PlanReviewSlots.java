package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.time.Period;
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
import waymark.rule.terms.Deadline;

/**
 * The times by which an action plan's reviews fall due. A slot falls due one interval after its anchor: the first complete
 * plan, then the last review held in time, or the due day that was missed. A review that comes late belongs to the slot
 * after.
 */
public final class PlanReviewSlots {

    private static final Comparator<PlanReview> EARLIEST_FIRST =
            Comparator.comparing(PlanReview::heldOn).thenComparing(PlanReview::reviewId, Bytewise.ORDER);

    private final Map<LocalDate, Slot> byDueDay = new LinkedHashMap<>();
    private Anchor withoutInterval;

    /**
     * A time in which a review is due.
     *
     * @param next the first review after it opened, in time or not; null when there is none
     */
    record Slot(Anchor anchor, Deadline due, PlanReview next) {

        LocalDate dueOn() {
            return due.dueOn();
        }

        /** The first day after it opened on which a review was held, in time or not; null when none was. */
        LocalDate reviewedOn() {
            return next == null ? null : next.heldOn();
        }

        /** The review that was held in it; null when none was. */
        PlanReview review() {
            return next == null || next.heldOn().isAfter(dueOn()) ? null : next;
        }
    }

    /**
     * The day from which an interval counts.
     *
     * @param event what happened that day: "the plan was complete"
     */
    record Anchor(LocalDate on, String event) {}

    private PlanReviewSlots(Case participant, AsOf asOf) {
        if (participant.started()) {
            CompletePlans.of(participant)
                    .first()
                    .ifPresent(
                            plan -> fill(new Anchor(plan.completedOn(), "the plan was complete"), participant, asOf));
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
        return withoutInterval().map(Anchor::on);
    }

    Optional<Anchor> withoutInterval() {
        return Optional.ofNullable(withoutInterval);
    }

    private void fill(Anchor first, Case participant, AsOf asOf) {
        LocalDate leftOn = participant.participation().leftOn();
        List<PlanReview> held = new ArrayList<>(participant.of(PlanReview.class));
        held.removeIf(review -> review.heldOn() == null);
        held.sort(EARLIEST_FIRST);
        Anchor anchor = first;
        while (true) {
            LocalDate from = anchor.on();
            OptionalInt interval = asOf.days(participant.holderOn(from), Term.ACTION_PLAN_REVIEW_DAYS, from);
            if (interval.isEmpty()) {
                withoutInterval = leftOn != null && leftOn.isBefore(from) ? null : anchor;
                return;
            }
            Deadline due = Deadline.after(Period.ofDays(interval.getAsInt()), from, anchor.event());
            if (leftOn != null && due.dueOn().isAfter(leftOn)) {
                return;
            }
            Slot slot = new Slot(anchor, due, firstAfter(from, held));
            // A contract that shortens its interval can make two slots due on one day: the later one counts.
            byDueDay.put(slot.dueOn(), slot);
            if (slot.review() == null && !slot.dueOn().isBefore(asOf.day())) {
                return;
            }
            anchor = slot.review() == null
                    ? new Anchor(slot.dueOn(), "the review before it was due")
                    : new Anchor(slot.reviewedOn(), "a review was held");
        }
    }

    private static PlanReview firstAfter(LocalDate day, List<PlanReview> held) {
        for (PlanReview review : held) {
            if (review.heldOn().isAfter(day)) {
                return review;
            }
        }
        return null;
    }
}
