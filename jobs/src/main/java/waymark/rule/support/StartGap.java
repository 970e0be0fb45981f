package waymark.rule.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.cases.Programme;
import waymark.cases.Referral;
import waymark.cases.Referral.Status;
import waymark.rule.AsOf;
import waymark.rule.ContractRule;
import waymark.rule.Contribution;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/**
 * Weeks in which nobody started although somebody waited, once that has gone on for more than two weeks. A week runs from
 * Monday to Sunday and counts when it is over.
 */
@Guidance(
        clause = "002 para 4.04",
        title = "Specialist Employability Support, chapter 4, Individual Support Plans",
        text = """
        4.04    The service is there all year, and people can join and leave it at any time. From 1 November 2018 it ran as a
                weekly course laid down in the contract, so later referrals do not count as waiting.
        """)
public final class StartGap extends ContractRule {

    private static final LocalDate LAST_REFERRAL = LocalDate.of(2018, 10, 31);
    private static final Set<Status> CLOSED =
            Set.of(Status.WITHDRAWN, Status.CANCELLED, Status.FAILED_TO_ATTEND, Status.DID_NOT_START);
    private static final int WEEKS_TO_GAP = 3;
    private static final String WAITING = "WAITING";
    private static final String STARTED = "STARTED";

    public StartGap(Metric metric) {
        super(metric);
    }

    /** A case counts as waiting on each Monday that finds it so, and as a start in the week in which it starts. */
    @Override
    public Stream<Contribution> contributions(Case participant, AsOf asOf) {
        if (participant.programme() != Programme.SES) {
            return Stream.empty();
        }
        Stream<Contribution> waiting = mondaysWaiting(participant, asOf)
                .map(monday -> new Contribution(participant.holderOn(monday), WAITING, monday, 1));
        if (!participant.started()) {
            return waiting;
        }
        LocalDate startedOn = participant.participation().startedOn();
        LocalDate week = startedOn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.concat(waiting, Stream.of(new Contribution(participant.holderOn(startedOn), STARTED, week, 1)));
    }

    private static Stream<LocalDate> mondaysWaiting(Case participant, AsOf asOf) {
        Referral referral = participant.referral();
        if (referral.referredOn().isAfter(LAST_REFERRAL)) {
            return Stream.empty();
        }
        LocalDate until = participant.started() ? participant.participation().startedOn() : asOf.day();
        if (CLOSED.contains(referral.status()) && referral.statusOn().isBefore(until)) {
            until = referral.statusOn();
        }
        LocalDate waitedUntil = until;
        LocalDate first = referral.referredOn().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> monday.isBefore(waitedUntil), monday -> monday.plusWeeks(1));
    }

    @Override
    public Stream<Finding> judge(String contractId, List<Contribution> sums, AsOf asOf) {
        SortedMap<LocalDate, Long> idle = weeks(sums, WAITING);
        idle.keySet().removeAll(weeks(sums, STARTED).keySet());
        LocalDate endsOn = asOf.contract(contractId).map(Contract::endsOn).orElse(LocalDate.MAX);
        Stream.Builder<Finding> gaps = Stream.builder();
        int inARow = 0;
        LocalDate next = null;
        for (LocalDate monday : idle.keySet()) {
            inARow = monday.equals(next) ? inARow + 1 : 1;
            next = monday.plusWeeks(1);
            LocalDate sunday = monday.plusDays(6);
            if (inARow >= WEEKS_TO_GAP && asOf.isAfter(sunday) && !sunday.isAfter(endsOn)) {
                gaps.add(gap(contractId, monday, inARow, idle.get(monday)));
            }
        }
        return gaps.build();
    }

    private Finding gap(String contractId, LocalDate monday, int inARow, long waiting) {
        return Finding.ofContract(metric(), contractId, contractId + "/" + monday, monday)
                .opened(monday)
                .why(
                        "No start in the week from {} while {} waited, and none in the {} weeks before.",
                        monday,
                        waiting == 1 ? "1 person" : waiting + " people",
                        inARow - 1)
                .counted();
    }

    /** By their Mondays, how many were waiting or started. */
    private static SortedMap<LocalDate, Long> weeks(List<Contribution> sums, String what) {
        SortedMap<LocalDate, Long> weeks = new TreeMap<>();
        sums.stream().filter(sum -> sum.what().equals(what)).forEach(sum -> weeks.put(sum.day(), sum.number()));
        return weeks;
    }
}
