package waymark.rule.terms;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import waymark.rule.Given;

/** What holds of every run of review slots, whatever was held when. */
class SlotsProperties {

    private static final LocalDate ANCHOR = LocalDate.of(2017, 8, 29);
    private static final LocalDate STOP = LocalDate.of(2019, 3, 31);

    @Property
    void eachSlotIsThreeMonthsAndHoldsItsFirstReview(
            @ForAll("days") List<LocalDate> held, @ForAll("day") LocalDate asOf) {
        TreeSet<LocalDate> known =
                held.stream().filter(day -> !day.isAfter(asOf)).collect(Collectors.toCollection(TreeSet::new));

        for (Slots.Slot slot : slots(held, asOf)) {
            assertThat(slot.dueOn()).isEqualTo(slot.openedOn().plusMonths(3)).isBeforeOrEqualTo(STOP);
            LocalDate first = known.higher(slot.openedOn());
            assertThat(slot.heldOn()).isEqualTo(first == null || first.isAfter(slot.dueOn()) ? null : first);
        }
    }

    @Property
    void dueDaysRiseAndEachSlotOpensWhereTheOneBeforeWasFilledOrMissed(
            @ForAll("days") List<LocalDate> held, @ForAll("day") LocalDate asOf) {
        List<Slots.Slot> slots = slots(held, asOf);

        for (int i = 1; i < slots.size(); i++) {
            Slots.Slot before = slots.get(i - 1);
            Slots.Slot slot = slots.get(i);
            assertThat(slot.dueOn()).isAfter(before.dueOn());
            LocalDate next = before.heldOn() == null ? before.dueOn() : before.heldOn();
            // A slot of the same due day may have been replaced on the way.
            assertThat(slot.openedOn()).isAfterOrEqualTo(next);
            assertThat(slot.openedOn().equals(next) || held.contains(slot.openedOn()))
                    .isTrue();
        }
    }

    @Property
    void onlyTheLastMayBeOpenAndUnfilled(@ForAll("days") List<LocalDate> held, @ForAll("day") LocalDate asOf) {
        List<Slots.Slot> slots = slots(held, asOf);

        for (int i = 0; i < slots.size() - 1; i++) {
            assertThat(slots.get(i).heldOn() != null || slots.get(i).dueOn().isBefore(asOf))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return day().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-30, 700).map(ANCHOR::plusDays);
    }

    private static List<Slots.Slot> slots(List<LocalDate> held, LocalDate asOf) {
        String rows = held.stream().map(day -> "plan_review | held_date=" + day).collect(joining("\n"));
        Given.OnDay day = Given.rows("referral | programme=WC referral_date=2017-05-02\n" + rows)
                .asOf(asOf.toString());
        return Slots.in(day.participant()).from(ANCHOR, "a plan was agreed", STOP, Slots.QUARTERLY, day.asOf());
    }
}
