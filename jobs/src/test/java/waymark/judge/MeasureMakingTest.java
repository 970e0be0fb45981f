package waymark.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.BankHolidays;
import waymark.cases.ContractTerm;
import waymark.cases.References;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Measure;
import waymark.rule.Metric;
import waymark.rule.Outcome;
import waymark.rule.RuleCatalogue;

/** How a figure is made (findings.md, part ii, measure). */
class MeasureMakingTest {

    private static final String RATE = "whp_action_plan_on_time";
    private static final String AMOUNT = "whp_action_plan_days";
    private static final String COUNT = "exit_next_step";
    private static final LocalDate AS_OF = LocalDate.of(2020, 6, 30);

    private static final MeasureMaking MAKING = new MeasureMaking(
            RuleCatalogue.load().metrics().stream().collect(Collectors.toMap(Metric::name, Function.identity())),
            new AsOf(AS_OF, new References(terms()), BankHolidays.bundled()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # situation                                        | amounts                              | sum     | n | mean    | p50     | p90
            one                                                | 7                                    | 7       | 1 | 7       | 7       | 7
            two: 1 + 0.5 × 1, 1 + 0.9 × 1                      | 2 1                                  | 3       | 2 | 1.5     | 1.5     | 1.9
            three: rank 1; rank 1.8                            | 3 1 2                                | 6       | 3 | 2       | 2       | 2.8
            four with equals: rank 1.5; rank 2.7 = 5+0.7×95    | 5 100 5 5                            | 115     | 4 | 28.75   | 5       | 71.5
            eleven: ranks 5 and 9 exactly                      | 0 10 20 30 40 50 60 70 80 90 100     | 550     | 11 | 50     | 50      | 90
            a third                                            | 0 0 1                                | 1       | 3 | 0.3333  | 0       | 0.8
            two thirds, rounded up                             | 0 1 1                                | 2       | 3 | 0.6667  | 1       | 1
            half of the last decimal: away from zero           | 0.0001 0.0002                        | 0.0003  | 2 | 0.0002  | 0.0002  | 0.0002
            below zero too                                     | -0.0001 -0.0002                      | -0.0003 | 2 | -0.0002 | -0.0002 | -0.0001
            nine tenths of the last decimal                    | 0 0.0001                             | 0.0001  | 2 | 0.0001  | 0.0001  | 0.0001
            a third of the last decimal: 0.00013…              | 0.0001 0.0001 0.0002                 | 0.0004  | 3 | 0.0001  | 0.0001  | 0.0002
            across zero                                        | -1 2                                 | 1       | 2 | 0.5     | 0.5     | 1.7
            sorted as numbers, negative first                  | 3 -20 -3                             | -20     | 3 | -6.6667 | -3      | 1.8
            nothing at all                                     | none                                 | 0       | 0 | none    | none    | none
            large: 400,000,000 days in all                     | 100000000 300000000                  | 400000000 | 2 | 200000000 | 200000000 | 280000000
            """)
    void makesAnAmount(
            String situation, String amounts, String sum, long number, String mean, String median, String ninthDecile) {
        List<Finding> found = new ArrayList<>(List.of(Found.of(AMOUNT, "s0", Outcome.UNKNOWN, "NO_HISTORY", null)));
        for (String amount : amounts == null ? new String[0] : amounts.split(" +", -1)) {
            found.add(Found.amount(AMOUNT, "s" + found.size(), amount));
        }

        Measure measure = measure(AMOUNT, found);

        assertThat(text(measure.numerator())).isEqualTo(sum);
        assertThat(measure.denominator()).isEqualTo(number);
        assertThat(text(measure.value())).isEqualTo(mean);
        assertThat(text(measure.p50())).isEqualTo(median);
        assertThat(text(measure.p90())).isEqualTo(ninthDecile);
        assertThat(measure.unknown()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # situation                            | met | exception | not met | numerator | denominator | value
            all                                    | 3   | 0         | 0       | 3         | 3           | 100
            none of them                           | 0   | 0         | 3       | 0         | 3           | 0
            an exception is met                    | 1   | 1         | 2       | 2         | 4           | 50
            a third                                | 1   | 0         | 2       | 1         | 3           | 33.3333
            two thirds                             | 1   | 1         | 1       | 2         | 3           | 66.6667
            1 in 128 = 0.78125: away from zero     | 1   | 0         | 127     | 1         | 128         | 0.7813
            nothing judged                         | 0   | 0         | 0       | 0         | 0           | none
            """)
    void makesARate(
            String situation, int met, int exception, int notMet, String numerator, long denominator, String value) {
        List<Finding> found = new ArrayList<>(List.of(Found.of(RATE, "s0", Outcome.EXCLUDED, "DIED", null)));
        add(found, met, Outcome.MET);
        add(found, exception, Outcome.MET_EXCEPTION);
        add(found, notMet, Outcome.NOT_MET);

        Measure measure = measure(RATE, found);

        assertThat(text(measure.numerator())).isEqualTo(numerator);
        assertThat(measure.denominator()).isEqualTo(denominator);
        assertThat(text(measure.value())).isEqualTo(value);
        assertThat(measure.p50()).isNull();
        assertThat(measure.p90()).isNull();
        assertThat(measure.excluded()).isEqualTo(1);
    }

    @Test
    void makesACountWithoutADenominator() {
        Measure measure = measure(
                COUNT,
                List.of(
                        Found.counted(COUNT, "s1", "TRAINING"),
                        Found.counted(COUNT, "s1", "OTHER"),
                        Found.counted(COUNT, "s2", "OTHER")));

        assertThat(text(measure.numerator())).isEqualTo("2");
        assertThat(measure.denominator()).isNull();
        assertThat(text(measure.value())).isEqualTo("2");
        assertThat(measure.p50()).isNull();
        assertThat(measure.asOf()).isEqualTo(AS_OF);
    }

    @Test
    void aZeroThatIsListedIsACountOfNobody() {
        Measure zero = MAKING.measure(new TallyKey("returnee_volume", "C1", Found.JANUARY, Measure.ALL), new Tally());

        assertThat(text(zero.value())).isEqualTo("0");
        assertThat(zero.maturity()).isEqualTo(Measure.Maturity.FINAL);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # outcome     | reason           | maturity
            MET           |                  | FINAL
            MET_EXCEPTION | HEALTH           | FINAL
            NOT_MET       | LATE             | FINAL
            UNKNOWN       | SMART_BLANK      | FINAL
            EXCLUDED      | DIED             | FINAL
            EXCLUDED      | OPEN_NOT_STARTED | PROVISIONAL
            COUNTED       | OPEN_NOT_STARTED | PROVISIONAL
            NOT_DUE       |                  | PROVISIONAL
            """)
    void isProvisionalWhileSomethingIsNotDueOrNotStarted(Outcome outcome, String reason, Measure.Maturity maturity) {
        Finding other = Found.of(RATE, "s1", Outcome.MET, null, null);

        assertThat(measure(RATE, List.of(other, Found.of(RATE, "s2", outcome, reason, null)))
                        .maturity())
                .isEqualTo(maturity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                            | metric                  | contract | month      | target
            in force on the first of the month     | whp_action_plan_on_time | C1       | 2020-01-01 | 85.5
            its last day is the first of the month | whp_action_plan_on_time | C1       | 2020-02-01 | 85.5
            a new one, in force from the first     | whp_action_plan_on_time | C1       | 2020-03-01 | 90
            before any was in force                | whp_action_plan_on_time | C1       | 2019-12-01 |
            in force from the second               | whp_action_plan_on_time | C2       | 2020-01-01 |
            the month after                        | whp_action_plan_on_time | C2       | 2020-02-01 | 70.25
            another metric's                       | whp_action_plan_days    | C1       | 2020-01-01 |
            """)
    void namesTheTargetOfTheMonthsFirstDay(
            String situation, String metric, String contract, LocalDate month, String target) {
        Measure measure = MAKING.measure(new TallyKey(metric, contract, month, "ALL"), new Tally());

        assertThat(text(measure.target())).isEqualTo(target);
    }

    private static Measure measure(String metric, List<Finding> found) {
        TallyBook book = new TallyBook();
        book.add(found);
        TallyKey all = new TallyKey(metric, "C1", Found.JANUARY, Measure.ALL);
        return MAKING.measure(all, book.tallies().get(all));
    }

    private static void add(List<Finding> found, int number, Outcome outcome) {
        for (int i = 0; i < number; i++) {
            found.add(Found.of(RATE, "s" + found.size(), outcome, null, null));
        }
    }

    private static List<ContractTerm> terms() {
        return List.of(
                term("C1", "85.5", "2020-01-01", "2020-02-01"),
                term("C1", "90", "2020-03-01", null),
                term("C2", "70.25", "2020-01-02", null));
    }

    private static ContractTerm term(String contract, String percent, String from, String to) {
        return new ContractTerm(
                contract,
                ContractTerm.Term.TARGET_PERCENT,
                RATE,
                percent,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null);
    }

    private static String text(Amount amount) {
        return amount == null ? null : amount.toString();
    }
}
