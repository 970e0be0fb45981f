package waymark.rule.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import waymark.cases.Case;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Rule;

/**
 * The times by which reviews fall due, one after another: each slot opens with the review held in the slot before, or
 * with its due day where none was held. An early review so brings the next one forward.
 */
public final class Slots {

    private final NavigableSet<LocalDate> heldOn = new TreeSet<>();

    /**
     * A time in which a review is due.
     *
     * @param openedOn the day before the first on which a review counts for it
     * @param dueOn the last day on which one does
     * @param heldOn the first day on which one was held; null when none was
     */
    public record Slot(LocalDate openedOn, LocalDate dueOn, LocalDate heldOn) {

        /** Begins the finding on this slot. */
        public Finding.Draft begin(Rule rule, Case participant) {
            return Finding.of(rule, participant, participant.referralId() + "/" + dueOn, dueOn)
                    .opened(openedOn)
                    .due(dueOn)
                    .closed(heldOn);
        }

        /** Not due yet, or whether a review was held. */
        public Finding judge(Finding.Draft finding, AsOf asOf) {
            if (!asOf.isAfter(dueOn)) {
                return finding.notDue();
            }
            return heldOn != null ? finding.met() : finding.notMet();
        }
    }

    private Slots(Case participant) {
        for (PlanReview review : participant.of(PlanReview.class)) {
            if (review.heldOn() != null) {
                heldOn.add(review.heldOn());
            }
        }
    }

    /** The slots that reviews held on any plan fill. */
    public static Slots in(Case participant) {
        return participant.once(Slots.class, Slots::new);
    }

    /**
     * The slots from an anchor on, in the order in which they were opened. Of several with one due day, which months of
     * different lengths or a changed interval can give, only the last stays.
     *
     * @param anchor the day on which the first slot opens
     * @param stop no slot falls due after this day; null when nothing stops them
     * @param dueAfter the due day, always later, of a slot that opens on a day
     */
    public List<Slot> from(LocalDate anchor, LocalDate stop, UnaryOperator<LocalDate> dueAfter, AsOf asOf) {
        Map<LocalDate, Slot> slots = new LinkedHashMap<>();
        LocalDate opensOn = anchor;
        boolean more = true;
        while (more) {
            LocalDate dueOn = dueAfter.apply(opensOn);
            if (stop != null && dueOn.isAfter(stop)) {
                break;
            }
            LocalDate held = heldOn.higher(opensOn);
            boolean filled = held != null && !held.isAfter(dueOn);
            slots.remove(dueOn);
            slots.put(dueOn, new Slot(opensOn, dueOn, filled ? held : null));
            opensOn = filled ? held : dueOn;
            more = filled || asOf.isAfter(dueOn);
        }
        return new ArrayList<>(slots.values());
    }
}
