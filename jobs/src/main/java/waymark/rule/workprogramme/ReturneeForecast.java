package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.ContractRule;
import waymark.rule.Contribution;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;

/**
 * How many people will return next month: those of the contract whose 104 weeks end in it and who have not left, times the
 * share of those whose 104 weeks ended in the last twelve months who were last listed with an active claim.
 */
@Guidance(clause = "004 L82-84", title = "Work Programme memo LR 106, Volumes", text = """
        L82-84  Every month each contract is told the number of people who return, so that it can prepare for them.
        """)
public final class ReturneeForecast extends ContractRule {

    private static final int DAYS_ON_PROGRAMME = 728;
    private static final int MONTHS_OF_HISTORY = 12;
    private static final String TO_COME = "TO_COME";
    private static final String PAST = "PAST";
    private static final String PAST_RETURNING = "PAST_RETURNING";

    public ReturneeForecast(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Contribution> contributions(Case participant, AsOf asOf) {
        if (participant.programme() != Programme.WP) {
            return Stream.empty();
        }
        LocalDate endsOn = participant.referral().referredOn().plusDays(DAYS_ON_PROGRAMME);
        LocalDate thisMonth = asOf.day().withDayOfMonth(1);
        LocalDate forecast = thisMonth.plusMonths(1);
        if (endsOn.withDayOfMonth(1).equals(forecast)) {
            return participant.left() ? Stream.empty() : Stream.of(one(participant, endsOn, TO_COME, forecast));
        }
        if (endsOn.isBefore(thisMonth.minusMonths(MONTHS_OF_HISTORY)) || !endsOn.isBefore(thisMonth)) {
            return Stream.empty();
        }
        Contribution past = one(participant, endsOn, PAST, forecast);
        return EndOfProgramme.of(participant).returning().isEmpty()
                ? Stream.of(past)
                : Stream.of(past, one(participant, endsOn, PAST_RETURNING, forecast));
    }

    @Override
    public Stream<Finding> judge(String contractId, List<Contribution> sums, AsOf asOf) {
        YearMonth thisMonth = YearMonth.from(asOf.day());
        YearMonth forecast = thisMonth.plusMonths(1);
        long toCome = sum(sums, TO_COME);
        if (toCome == 0) {
            return Stream.empty();
        }
        long past = sum(sums, PAST);
        Finding.Draft finding =
                Finding.ofContract(metric(), contractId, contractId + "/" + forecast, forecast.atDay(1));
        Sentence.Part coming = Sentence.part(
                "{} their {}th day in {}",
                toCome == 1 ? "1 person who has not left reaches" : toCome + " people who have not left reach",
                DAYS_ON_PROGRAMME,
                forecast);
        Sentence.Part history =
                Sentence.part("from {} to {}", thisMonth.minusMonths(MONTHS_OF_HISTORY), thisMonth.minusMonths(1));
        if (past == 0) {
            return Stream.of(
                    finding.why("{}, but nobody reached it {}, so that there is no share to go by.", coming, history)
                            .unknown("NO_HISTORY"));
        }
        long returned = sum(sums, PAST_RETURNING);
        return Stream.of(finding.why(
                        "{}, times {} of {}: of those who reached it {}, so many were last listed with an active claim.",
                        coming,
                        returned,
                        past,
                        history)
                .counted(Amount.ratio(Math.multiplyExact(toCome, returned), past)));
    }

    private static Contribution one(Case participant, LocalDate endsOn, String what, LocalDate forecast) {
        return new Contribution(participant.holderOn(endsOn), what, forecast, 1);
    }

    private static long sum(List<Contribution> sums, String what) {
        return sums.stream()
                .filter(sum -> sum.what().equals(what))
                .mapToLong(Contribution::number)
                .sum();
    }
}
