package waymark.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything known about one referral as of a day: its records as they read on that day. What lies in the future of the
 * as-of day has already been taken out, so a rule need not look at dates to know whether it may see them.
 */
public final class Case {

    private static final Participation NOT_STARTED =
            new Participation(null, null, null, null, null, null, null, null, null, null, null);

    private final Referral referral;
    private final Participation participation;
    private final Map<Class<?>, List<Object>> records;
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final List<ParticipantChange> transfers;

    private Case(Map<Class<?>, List<Object>> records) {
        this.records = records;
        this.referral = of(Referral.class).get(0);
        this.participation = of(Participation.class).stream().findFirst().orElse(NOT_STARTED);
        this.transfers = of(ParticipantChange.class).stream()
                .filter(change -> change.changeType() == ParticipantChange.ChangeType.CONTRACT_TRANSFER)
                .filter(change -> change.newContractId() != null)
                .sorted(Comparator.comparing(ParticipantChange::effectiveOn)
                        .thenComparing(ParticipantChange::changeId, Bytewise.ORDER)
                        .reversed())
                .toList();
    }

    /** The case made of these records: exactly one {@link Referral}, at most one {@link Participation}, any others. */
    public static Case of(List<?> records) {
        Map<Class<?>, List<Object>> byType = new HashMap<>();
        for (Object each : records) {
            byType.computeIfAbsent(each.getClass(), type -> new ArrayList<>()).add(each);
        }
        return new Case(byType);
    }

    /** All records of a type, in no particular order. */
    @SuppressWarnings("unchecked")
    public <T> List<T> of(Class<T> type) {
        return (List<T>) (List<?>) records.getOrDefault(type, List.of());
    }

    /**
     * Something that several rules work out of a case, made once: {@code type} is its key.
     *
     * <p>A case is judged by one thread.
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Class<T> type, Function<Case, T> make) {
        Object made = derived.get(type);
        if (made == null) {
            made = make.apply(this);
            derived.put(type, made);
        }
        return (T) made;
    }

    public Referral referral() {
        return referral;
    }

    public String referralId() {
        return referral.referralId();
    }

    public Programme programme() {
        return referral.programme();
    }

    /** Start and leaving; everything in it is empty when nothing has been delivered. */
    public Participation participation() {
        return participation;
    }

    /** Whether a start date on or before the as-of day is known; the status STARTED does not matter. */
    public boolean started() {
        return participation.startedOn() != null;
    }

    /** Whether a leave date on or before the as-of day is known. */
    public boolean left() {
        return participation.leftOn() != null;
    }

    /** Started on or before {@code day} and not left by then: on the leave date the participant has already left. */
    public boolean inProgrammeOn(LocalDate day) {
        return started()
                && !participation.startedOn().isAfter(day)
                && (!left() || participation.leftOn().isAfter(day));
    }

    /**
     * The contract that holds the referral on {@code day}: the one it was made to, or the one of the last transfer
     * effective on or before that day.
     */
    public String holderOn(LocalDate day) {
        for (ParticipantChange transfer : transfers) {
            if (!transfer.effectiveOn().isAfter(day)) {
                return transfer.newContractId();
            }
        }
        return referral.contractId();
    }
}
