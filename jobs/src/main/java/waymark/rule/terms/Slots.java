package waymark.rule.terms;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** Three months. */
    public static final Function<LocalDate, Period> QUARTERLY = opensOn -> Period.ofMonths(3);

    private final NavigableSet<LocalDate> heldOn = new TreeSet<>();

    /**
     * A time in which a review is due.
     *
     * @param openedOn the day before the first on which a review counts for it
     * @param due the last day on which one does
     * @param reviewedOn the first day after it opened on which one was held, in time or not; null when none was
     */
    public record Slot(LocalDate openedOn, Deadline due, LocalDate reviewedOn) {

        public LocalDate dueOn() {
            return due.dueOn();
        }

        /** The day on which a review was held in time; null when none was. */
        public LocalDate heldOn() {
            return reviewedOn == null || reviewedOn.isAfter(dueOn()) ? null : reviewedOn;
        }

        /** Begins the finding on this slot. */
        public Finding.Draft begin(Rule rule, Case participant) {
            return Finding.of(rule, participant, participant.referralId() + "/" + dueOn(), dueOn())
                    .opened(openedOn)
                    .due(dueOn())
                    .closed(heldOn());
        }

        /** Not due yet, or whether a review was held. */
        public Finding judge(Finding.Draft finding, AsOf asOf) {
            return due.judge(finding, asOf, reviewedOn, "a review was held");
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
     * @param event what happened on that day: "the plan was agreed"
     * @param stop no slot falls due after this day; null when nothing stops them
     * @param length how long a slot lasts that opens on a day
     */
    public List<Slot> from(
            LocalDate anchor, String event, LocalDate stop, Function<LocalDate, Period> length, AsOf asOf) {
        Map<LocalDate, Slot> slots = new LinkedHashMap<>();
        LocalDate opensOn = anchor;
        String openedBy = event;
        boolean more = true;
        while (more) {
            Deadline due = Deadline.after(length.apply(opensOn), opensOn, openedBy);
            if (stop != null && due.dueOn().isAfter(stop)) {
                break;
            }
            Slot slot = new Slot(opensOn, due, heldOn.higher(opensOn));
            slots.remove(slot.dueOn());
            slots.put(slot.dueOn(), slot);
            boolean filled = slot.heldOn() != null;
            opensOn = filled ? slot.heldOn() : slot.dueOn();
            openedBy = filled ? "a review was held" : "the review before it was due";
            more = filled || asOf.isAfter(slot.dueOn());
        }
        return new ArrayList<>(slots.values());
    }
}
