package waymark.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import waymark.calendar.WorkingCalendar;

/** One referral of one person, as it is being told: what is fixed about it, and the rows written down so far. */
final class Life {

    private final Scale scale;
    private final Person person;
    private final Chance chance;
    private final WorkingCalendar calendar;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Life(Scale scale, Person person, Chance chance, WorkingCalendar calendar) {
        this.scale = scale;
        this.person = person;
        this.chance = chance;
        this.calendar = calendar;
    }

    Person person() {
        return person;
    }

    SampleContract contract() {
        return person.contract();
    }

    Chance chance() {
        return chance;
    }

    int activitiesPerMonth() {
        return scale.activitiesPerMonth();
    }

    /** Nothing after this day can be told. */
    LocalDate until() {
        return scale.until();
    }

    /** Whether the contract does something well that is {@code harder} percent harder than most. */
    boolean doesWell(int harder) {
        return chance.happens(contract().chanceOfDoingWell(harder));
    }

    /** The day {@code low} to {@code high} days after {@code day}, or the next working day. */
    LocalDate after(LocalDate day, int low, int high) {
        return workingDay(day.plusDays(chance.between(low, high)));
    }

    /** {@code day} if it is a working day, else the next one. */
    LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    /** The day on which the provider writes down what happened on {@code day}. */
    LocalDate noted(LocalDate day) {
        return doesWell(-5) ? day : day.plusDays(chance.between(1, 9));
    }

    /** A new id of this referral: {@code kind} and the next number. */
    String newId(String kind) {
        int number = numbers.merge(kind, 1, Integer::sum);
        return person.referralId() + "-" + kind + String.format(Locale.ROOT, "%02d", number);
    }

    /** Tells a row that the provider sends. */
    void tell(LocalDate recordedOn, Row row) {
        tellAs(contract().id(), recordedOn, row);
    }

    /** Tells a row about this referral that {@code sender} sends. */
    void tellAs(String sender, LocalDate recordedOn, Row row) {
        if (row.contract().has("referral_id")) {
            row.with("referral_id", person.referralId());
        } else {
            row.with("nino", person.nino());
        }
        if (row.contract().has("contract_id")) {
            row.with("contract_id", contract().id());
        }
        entries.add(row.toldBy(sender, recordedOn));
    }

    /** Sends what was told: of several rows of one key in one file, the last. */
    void sendTo(Outbox outbox) {
        Map<Object, Entry> last = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.recordedOn().isAfter(scale.until())) {
                Period period = scale.rhythm().periodOf(entry.contract(), entry.recordedOn());
                last.put(List.of(entry.contract().feed(), entry.sender(), period, entry.key()), entry);
            }
        }
        last.values().forEach(outbox::put);
    }
}
