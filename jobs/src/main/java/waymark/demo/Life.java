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

    private static final Shares FORMATS = Shares.of("NONE 78, LARGE_PRINT 8, EASY_READ 8, BSL 3, AUDIO 2, BRAILLE 1");
    private static final Shares INTRODUCED = Shares.of("DEA 35, SRO 15, WORK_COACH 45, OTHER 5");
    private static final Shares SUBCONTRACTORS = Shares.of("P91 3, P92 2");

    private final Scale scale;
    private final Person person;
    private final Chance chance;
    private final WorkingCalendar calendar;
    private final Skill records;
    private final String formatNeed;
    private final String introducedBy;
    private final String subcontractor;
    private final Row participation = Row.of("participation");
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Life(Scale scale, Person person, Chance chance, WorkingCalendar calendar) {
        this.scale = scale;
        this.person = person;
        this.chance = chance;
        this.calendar = calendar;
        records = skillIn("records");
        formatNeed = chance.of(FORMATS);
        introducedBy = chance.of(INTRODUCED);
        subcontractor = chance.happens(35) ? chance.of(SUBCONTRACTORS) : null;
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

    /** How good the contract is at some work, such as {@code plans}. */
    Skill skillIn(String work) {
        return Skill.of(contract(), work, chance);
    }

    /** The format in which the person can read papers, whether anybody asked or not. */
    String formatNeed() {
        return formatNeed;
    }

    /** Who brought the person to the programme. */
    String introducedBy() {
        return introducedBy;
    }

    /** Who looks after the person for the prime provider; null when that does so itself. */
    String subcontractor() {
        return subcontractor;
    }

    /** The row of the participation, to be told anew when it changes. */
    Row participation() {
        return participation;
    }

    int activitiesPerMonth() {
        return scale.activitiesPerMonth();
    }

    /** Nothing after this day can be told. */
    LocalDate until() {
        return scale.until();
    }

    /** The day {@code low} to {@code high} days after {@code day}, or the next working day. */
    LocalDate after(LocalDate day, int low, int high) {
        return workingDay(day.plusDays(chance.between(low, high)));
    }

    /** {@code day} if it is a working day, else the next one. */
    LocalDate workingDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    /** {@code day} if it is a working day, else the last one before it. */
    LocalDate workingDayBefore(LocalDate day) {
        LocalDate working = day;
        while (!calendar.isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** The day on which the provider writes down what happened on {@code day}. */
    LocalDate noted(LocalDate day) {
        return records.manages(-5) ? day : day.plusDays(chance.between(1, 9));
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

    /** Tells of something that happened to the participant, on an event row with what is special about it. */
    void event(String type, LocalDate on, Row event) {
        event.with("event_id", newId("E")).with("event_type", type).with("event_date", on);
        tell(noted(on), event);
    }

    /** The same when there is nothing special about it. */
    void event(String type, LocalDate on) {
        event(type, on, Row.of("participant_event"));
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
                Period period = scale.rhythm().periodOf(entry.contract(), entry.sender(), entry.recordedOn());
                last.put(List.of(entry.contract().feed(), entry.sender(), period, entry.key()), entry);
            }
        }
        last.values().forEach(outbox::put);
    }
}
