package waymark.rule;

import java.time.LocalDate;
import waymark.cases.Case;

/**
 * What a metric says of one subject as of a day.
 *
 * @param referralId null for findings about a whole contract or a delivery
 * @param contractId the contract that holds the referral on dueOn, or on the day that gives the month
 * @param month first day of the month in which the subject counts
 * @param clause the guidance paragraph, null where there is none
 * @param reason a short code: which branch decided; null where the outcome says it all
 * @param amount null for a rate
 * @param dimension the value of the one breakdown, null where there is none
 * @param why one plain English sentence by the rule that judged, from the facts it judged by, without identifiers of people;
 *     null at most for a subject that is MET without a deadline
 */
public record Finding(
        String metric,
        String referralId,
        String contractId,
        String subjectId,
        LocalDate month,
        Outcome outcome,
        String clause,
        String reason,
        LocalDate openedOn,
        LocalDate dueOn,
        LocalDate closedOn,
        Amount amount,
        String dimension,
        String why) {

    /** Begins a finding on a case whose subject counts in the month of {@code monthDay}. */
    public static Draft of(Rule rule, Case participant, String subjectId, LocalDate monthDay) {
        return new Draft(rule.metric(), participant, null, subjectId, monthDay);
    }

    /** Begins a finding on the referral itself. */
    public static Draft of(Rule rule, Case participant, LocalDate monthDay) {
        return of(rule, participant, participant.referralId(), monthDay);
    }

    /** Begins a finding that is about no referral but a contract, or a sender, as a whole. */
    public static Draft ofContract(Metric metric, String contractId, String subjectId, LocalDate monthDay) {
        return new Draft(metric, null, contractId, subjectId, monthDay);
    }

    /** A finding whose outcome is still to be said. The methods that say it return the finding. */
    public static final class Draft {

        private final Metric metric;
        private final Case participant;
        private final String contractId;
        private final String subjectId;
        private final LocalDate monthDay;
        private LocalDate openedOn;
        private LocalDate dueOn;
        private LocalDate closedOn;
        private String dimension;
        private String clause;
        private String why;

        private Draft(Metric metric, Case participant, String contractId, String subjectId, LocalDate monthDay) {
            this.metric = metric;
            this.participant = participant;
            this.contractId = contractId;
            this.subjectId = subjectId;
            this.monthDay = monthDay;
            this.clause = participant == null
                    ? metric.clauses().values().stream().findFirst().orElse(null)
                    : metric.clause(participant.programme());
        }

        public Draft opened(LocalDate day) {
            openedOn = day;
            return this;
        }

        public Draft due(LocalDate day) {
            dueOn = day;
            return this;
        }

        /** The day of the fact that closes it; null when there is none. */
        public Draft closed(LocalDate day) {
            closedOn = day;
            return this;
        }

        public Draft dimension(String value) {
            dimension = value;
            return this;
        }

        /** The code of {@code value}; no dimension when it is null. */
        public Draft dimension(Enum<?> value) {
            return dimension(value == null ? null : value.name());
        }

        /** A paragraph other than the metric's own. */
        public Draft clause(String paragraph) {
            clause = paragraph;
            return this;
        }

        /** Why the outcome is what it is: a sentence, its facts in the places of {@code {}} as {@link Sentence} writes them. */
        public Draft why(String template, Object... facts) {
            why = Sentence.of(template, facts);
            return this;
        }

        public Finding met() {
            return with(Outcome.MET, null, null);
        }

        public Finding met(String reason) {
            return with(Outcome.MET, reason, null);
        }

        public Finding metByException(String reason) {
            return with(Outcome.MET_EXCEPTION, reason, null);
        }

        public Finding notMet() {
            return with(Outcome.NOT_MET, null, null);
        }

        public Finding notMet(String reason) {
            return with(Outcome.NOT_MET, reason, null);
        }

        public Finding notDue() {
            return with(Outcome.NOT_DUE, null, null);
        }

        public Finding excluded(String reason) {
            return with(Outcome.EXCLUDED, reason, null);
        }

        public Finding unknown(String reason) {
            return with(Outcome.UNKNOWN, reason, null);
        }

        public Finding counted() {
            return with(Outcome.COUNTED, null, null);
        }

        public Finding counted(Amount amount) {
            return with(Outcome.COUNTED, null, amount);
        }

        /** Counted, with the reason why. */
        public Finding counted(String reason) {
            return with(Outcome.COUNTED, reason, null);
        }

        /** Any outcome, where it is worked out rather than said. */
        public Finding with(Outcome outcome, String reason, Amount amount) {
            String holder = participant == null ? contractId : participant.holderOn(dueOn == null ? monthDay : dueOn);
            return new Finding(
                    metric.name(),
                    participant == null ? null : participant.referralId(),
                    holder,
                    subjectId,
                    monthDay.withDayOfMonth(1),
                    outcome,
                    clause,
                    reason,
                    openedOn,
                    dueOn,
                    closedOn,
                    amount,
                    dimension,
                    why);
        }
    }
}
