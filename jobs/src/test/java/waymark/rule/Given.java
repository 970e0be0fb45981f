package waymark.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.calendar.BankHolidays;
import waymark.cases.Case;
import waymark.cases.CaseAssembly;
import waymark.cases.RawRow;

/**
 * What has been delivered about one referral, as a table of text: a row on a line, {@code feed | column=value column=value}.
 * Empty lines and those that begin with {@code #} say nothing.
 *
 * <p>Required columns that a line leaves out are filled in: referral R1 of person-1 with contract C1 and Jobcentre J1, plan
 * P1 in versions 1, 2, … of the programme's plan type, ids such as A1 and A2, first codes, zeros and false. A required date
 * must be said, but for created_date (agreed_date), status_date (referral_date) and their like. {@code column=} leaves a
 * column empty. Contract C1 (England, from 2010) and Jobcentre J1 (England) are there unless they are given.
 * {@code _sent=2020-01-05} and {@code _sequence=2} say in which file a row came.
 */
public final class Given {

    private static final Set<String> REFERENCES =
            Set.of("contract", "contract_term", "contact", "provider", "jobcentre", "instrument");
    private static final CaseAssembly ASSEMBLY = new CaseAssembly(GivenLine.contracts());
    private static final BankHolidays BANK_HOLIDAYS = BankHolidays.bundled();
    private static final Map<String, Metric> METRICS = MetricCatalogue.described();

    private final List<GivenLine> lines;

    private Given(List<GivenLine> lines) {
        this.lines = lines;
    }

    public static Given rows(String text) {
        return new Given(List.of()).and(text);
    }

    /** This and more rows. */
    public Given and(String text) {
        List<GivenLine> all = new ArrayList<>(lines);
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> all.add(GivenLine.parse(line, all.size() + 1)));
        return new Given(all);
    }

    /** How it all reads as of a day, {@code yyyy-mm-dd}. */
    public OnDay asOf(String day) {
        return new OnDay(LocalDate.parse(day), rows());
    }

    /**
     * The findings on contracts, in the order of their ids: contributions of all cases summed, for each contract that has
     * any.
     */
    public static List<Finding> judgeContracts(
            List<Given> cases, String day, Function<Metric, ContractRule> make, String metric) {
        ContractRule rule = make.apply(metric(metric));
        AsOf asOf = new OnDay(
                        LocalDate.parse(day),
                        cases.stream().flatMap(each -> each.rows().stream()).toList())
                .asOf();
        return judgeContracts(
                rule,
                cases.stream()
                        .flatMap(each -> each.asOf(day).find().stream())
                        .filter(participant -> rule.metric().programmes().contains(participant.programme())),
                asOf);
    }

    /** The findings on contracts that these cases contribute to, in the order of their ids. */
    static List<Finding> judgeContracts(ContractRule rule, Stream<Case> cases, AsOf asOf) {
        Map<Contribution, Long> sums = cases.flatMap(participant -> rule.contributions(participant, asOf))
                .collect(groupingBy(
                        each -> new Contribution(each.contractId(), each.what(), each.day(), 0),
                        summingLong(Contribution::number)));
        Map<String, List<Contribution>> ofContract = new TreeMap<>();
        sums.forEach((sum, number) -> ofContract
                .computeIfAbsent(sum.contractId(), id -> new ArrayList<>())
                .add(new Contribution(sum.contractId(), sum.what(), sum.day(), number)));
        return ofContract.entrySet().stream()
                .flatMap(each -> rule.judge(each.getKey(), each.getValue(), asOf))
                .toList();
    }

    /** The rows as CaseAssembly gets them, those of reference feeds too. */
    public List<RawRow> rows() {
        Optional<GivenLine> referral = first("referral", null, null);
        List<GivenLine> all = new ArrayList<>(lines);
        String contractId = referral.map(line -> line.text("contract_id")).orElse("C1");
        String jobcentreId = referral.map(line -> line.text("jobcentre_id")).orElse("J1");
        if (first("contract", "contract_id", contractId).isEmpty() && referral.isPresent()) {
            all.add(GivenLine.parse("contract | contract_id=" + contractId, 1));
        }
        if (first("jobcentre", "jobcentre_id", jobcentreId).isEmpty()) {
            all.add(GivenLine.parse("jobcentre | jobcentre_id=" + jobcentreId, 1));
        }
        GivenRows rows = new GivenRows(referral.orElse(null));
        return all.stream().map(rows::row).toList();
    }

    /** The first line of a feed, of that id (C1 or J1 when the line does not say) unless {@code column} is null. */
    private Optional<GivenLine> first(String feed, String column, String id) {
        return lines.stream()
                .filter(line -> line.feed().equals(feed))
                .filter(line -> column == null
                        || Objects.requireNonNullElse(line.text(column), id).equals(id))
                .findFirst();
    }

    private static Metric metric(String name) {
        return Optional.ofNullable(METRICS.get(name))
                .orElseThrow(() -> new IllegalArgumentException("schemas/metrics.yaml describes no metric " + name));
    }

    /** The rows as they read on a day. */
    public static final class OnDay {

        private final LocalDate day;
        private final List<RawRow> rows;

        private OnDay(LocalDate day, List<RawRow> rows) {
            this.day = day;
            this.rows = rows;
        }

        /** The case; it is an error when the referral is not visible yet. */
        public Case participant() {
            return find().orElseThrow(() -> new IllegalStateException("no referral is visible on " + day));
        }

        /** The case; empty while the referral is not visible. */
        public Optional<Case> find() {
            return ASSEMBLY.assemble(
                    rows.stream()
                            .filter(row -> !REFERENCES.contains(row.feed()))
                            .toList(),
                    day);
        }

        public AsOf asOf() {
            List<RawRow> references =
                    rows.stream().filter(row -> REFERENCES.contains(row.feed())).toList();
            return new AsOf(day, ASSEMBLY.references(references), BANK_HOLIDAYS);
        }

        /** What a rule finds, as a run would: nothing while the referral is not visible, or of another programme. */
        public List<Finding> judge(Function<Metric, ? extends Rule> make, String metric) {
            Rule rule = make.apply(metric(metric));
            return find().filter(participant -> rule.metric().programmes().contains(participant.programme()))
                    .map(participant -> rule.judge(participant, asOf()).toList())
                    .orElse(List.of());
        }
    }
}
