package waymark.rule.workprogramme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.calendar.Nation;
import waymark.calendar.WorkingCalendar;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.ExitEvent;
import waymark.cases.ExitEvent.EventType;
import waymark.cases.Jobcentre;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Rule;
import waymark.rule.terms.WorkingDays;

/**
 * The request for an exit report that a referral is judged by, with what happened to it. A referral has one at most: the
 * first made after the last withdrawal or, where all that were made were withdrawn, the first of all.
 */
public final class ExitRequest {

    private static final int DAYS_TO_RETURN = 10;
    private static final int DAYS_TO_REPLY = 7;
    private static final Comparator<ExitEvent> IN_ORDER =
            Comparator.comparing(ExitEvent::happenedOn).thenComparing(ExitEvent::eventId, Bytewise.ORDER);

    private final Case participant;
    private final Map<EventType, List<ExitEvent>> events;
    private final ExitEvent requested;
    private final ExitEvent withdrawal;
    private final LocalDate askedAgainAfter;

    /**
     * @param withdrawal the last one; null when there is none, or the report was asked for again after it
     * @param askedAgainAfter the day of the withdrawal after which the report was asked for again; the beginning of time
     *     when it was not
     */
    private ExitRequest(
            Case participant,
            Map<EventType, List<ExitEvent>> events,
            ExitEvent requested,
            ExitEvent withdrawal,
            LocalDate askedAgainAfter) {
        this.participant = participant;
        this.events = events;
        this.requested = requested;
        this.withdrawal = withdrawal;
        this.askedAgainAfter = askedAgainAfter;
    }

    /** The request of a case; empty when none was ever made. */
    public static Optional<ExitRequest> of(Case participant) {
        return participant.once(Sought.class, ExitRequest::seek).request();
    }

    private static Sought seek(Case participant) {
        Map<EventType, List<ExitEvent>> events = participant.of(ExitEvent.class).stream()
                .sorted(IN_ORDER)
                .collect(groupingBy(ExitEvent::eventType, () -> new EnumMap<>(EventType.class), toList()));
        List<ExitEvent> requests = events.getOrDefault(EventType.REQUESTED, List.of());
        List<ExitEvent> withdrawals = events.getOrDefault(EventType.WITHDRAWN, List.of());
        if (requests.isEmpty()) {
            return new Sought(Optional.empty());
        }
        if (withdrawals.isEmpty()) {
            return new Sought(Optional.of(new ExitRequest(participant, events, requests.get(0), null, LocalDate.MIN)));
        }
        ExitEvent last = withdrawals.get(withdrawals.size() - 1);
        ExitRequest request = requests.stream()
                .filter(again -> again.happenedOn().isAfter(last.happenedOn()))
                .findFirst()
                .map(again -> new ExitRequest(participant, events, again, null, last.happenedOn()))
                .orElseGet(() -> new ExitRequest(participant, events, requests.get(0), last, LocalDate.MIN));
        return new Sought(Optional.of(request));
    }

    /** The REQUESTED event, whose id is the subject of findings on the request. */
    public ExitEvent requested() {
        return requested;
    }

    public LocalDate requestedOn() {
        return requested.happenedOn();
    }

    /** The Jobcentre that asked. */
    String jobcentreId() {
        return requested.jobcentreId();
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** The event with which the Jobcentre took it back; only of a request that is withdrawn. */
    ExitEvent withdrawal() {
        return withdrawal;
    }

    /** The first day that the Jobcentre had the report, which may lie before the request; null when it has none yet. */
    public LocalDate receivedOn() {
        return firstAfter(EventType.RECEIVED, LocalDate.MIN);
    }

    boolean isReceivedBy(LocalDate last) {
        return happenedBy(EventType.RECEIVED, last);
    }

    /** Whether an event of that type lies on or before {@code last}. */
    boolean happenedBy(EventType type, LocalDate last) {
        LocalDate first = firstAfter(type, LocalDate.MIN);
        return first != null && !first.isAfter(last);
    }

    /** The first day after {@code day} with an event of that type; null when there is none. */
    public LocalDate firstAfter(EventType type, LocalDate day) {
        for (ExitEvent event : events.getOrDefault(type, List.of())) {
            if (event.happenedOn().isAfter(day)) {
                return event.happenedOn();
            }
        }
        return null;
    }

    /** The last day from {@code first} to {@code last} with an event of that type; null when there is none. */
    LocalDate lastBetween(EventType type, LocalDate first, LocalDate last) {
        LocalDate found = null;
        for (ExitEvent event : events.getOrDefault(type, List.of())) {
            if (!event.happenedOn().isBefore(first) && !event.happenedOn().isAfter(last)) {
                found = event.happenedOn();
            }
        }
        return found;
    }

    /** The reminders of this request, in order; those of one that was withdrawn before it are not among them. */
    public List<ExitEvent> reminders() {
        return events.getOrDefault(EventType.REMINDED, List.of()).stream()
                .filter(reminder -> reminder.happenedOn().isAfter(askedAgainAfter))
                .toList();
    }

    /** The last day to return the report. */
    public LocalDate dueOn(AsOf asOf) {
        return timeToReturn(asOf).last();
    }

    /** The last day to reply to a reminder of {@code remindedOn}. */
    public LocalDate replyDueOn(LocalDate remindedOn, AsOf asOf) {
        return timeToReply(remindedOn, asOf).last();
    }

    /** The ten working days to return the report. */
    WorkingDays timeToReturn(AsOf asOf) {
        return WorkingDays.after(requestedOn(), DAYS_TO_RETURN, calendar(asOf));
    }

    /** The seven working days to reply to a reminder of {@code remindedOn}. */
    WorkingDays timeToReply(LocalDate remindedOn, AsOf asOf) {
        return WorkingDays.after(remindedOn, DAYS_TO_REPLY, calendar(asOf));
    }

    /** The working days of the Jobcentre that asked; where it is not known, of the one that referred. */
    public WorkingCalendar calendar(AsOf asOf) {
        Nation nation = asOf.jobcentre(requested.jobcentreId())
                .or(() -> asOf.jobcentre(participant.referral().jobcentreId()))
                .map(Jobcentre::nation)
                .orElse(Nation.ENGLAND);
        return asOf.calendar(nation);
    }

    /** Begins a finding on the request, in the month in which it was made. */
    Finding.Draft finding(Rule rule) {
        return findingIn(rule, requestedOn()).opened(requestedOn());
    }

    /** Begins a finding on the request in the month of {@code monthDay}. */
    Finding.Draft findingIn(Rule rule, LocalDate monthDay) {
        return Finding.of(rule, participant, requested.eventId(), monthDay);
    }

    /** What {@link Case#once} keeps: that there is no request is worth knowing too. */
    private record Sought(Optional<ExitRequest> request) {}
}
