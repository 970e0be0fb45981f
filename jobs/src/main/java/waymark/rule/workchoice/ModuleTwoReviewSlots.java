package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.Provision;
import waymark.rule.terms.Slots;

/** The quarters of each stay in Module Two in which a review is due. */
final class ModuleTwoReviewSlots {

    private final Map<LocalDate, Slots.Slot> byDueDay = new LinkedHashMap<>();

    private ModuleTwoReviewSlots(Case participant, AsOf asOf) {
        LocalDate stop = Provision.in(participant, asOf)
                .endOr(participant.participation().leftOn());
        for (ModuleStays.Stay stay : ModuleStays.in(participant).of(ModuleStays.TWO)) {
            LocalDate last = stay.until(stop).last();
            Slots.in(participant)
                    .from(stay.startedOn(), "Module Two began", last, Slots.QUARTERLY, asOf)
                    .forEach(slot -> byDueDay.put(slot.dueOn(), slot));
        }
    }

    /** The slots of a case, one for each due day: of stays with a due day in common the later one's. */
    static Collection<Slots.Slot> in(Case participant, AsOf asOf) {
        return participant
                .once(ModuleTwoReviewSlots.class, each -> new ModuleTwoReviewSlots(each, asOf))
                .byDueDay
                .values();
    }
}
