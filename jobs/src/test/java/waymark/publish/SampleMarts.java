package waymark.publish;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two contracts with a handful of rows in every mart, and a number that tells one publish from another. */
final class SampleMarts implements MartSource {

    static final LocalDate MONTH = LocalDate.of(2020, 2, 1);
    private static final LocalDate AS_OF = LocalDate.of(2020, 6, 30);
    private static final Instant AT = Instant.parse("2020-07-01T05:30:00Z");

    private final Map<String, List<Object[]>> rows = new HashMap<>();

    /** @param figure the numerator of every measure, and the amount of every finding */
    SampleMarts(int figure) {
        add(
                "contract",
                "WHP-01",
                "WHP-01 Provider P07",
                "WHP",
                "P07",
                "Provider P07",
                "A1",
                "Area one",
                "ENGLAND",
                null,
                MONTH,
                null,
                true);
        add(
                "contract",
                "WHP-02",
                "WHP-02 Provider P08",
                "WHP",
                "P08",
                "Provider P08",
                "A2",
                "Area two",
                "WALES",
                null,
                MONTH,
                AS_OF,
                false);
        add("contract_term", "WHP-01", "TARGET_PERCENT", "m", "85.5", MONTH, null);
        add("contract_term", "WHP-02", "ACTION_PLAN_DAY_BASIS", null, "WORKING", MONTH, AS_OF);
        add("provider", "P07", "Provider P07", "PRIME");
        add("provider", "P08", "Provider P08", "PRIME");
        add("area", "A1", "Area one", "ENGLAND");
        add("area", "A2", "Area two", "WALES");
        add("jobcentre", "J1", "Jobcentre one", "ENGLAND", null);
        for (String contract : List.of("WHP-01", "WHP-02")) {
            BigDecimal number = BigDecimal.valueOf(figure);
            add("measure", "m", contract, MONTH, "ALL", number, 9L, 0L, 0L, 0L, null, null, null, null, AS_OF, "FINAL");
            add(
                    "finding",
                    "m",
                    contract + "-R1",
                    contract,
                    contract + "-R1",
                    MONTH,
                    "MET",
                    "003 para 3",
                    null,
                    MONTH,
                    MONTH,
                    MONTH,
                    number,
                    null,
                    "Agreed and signed Sat 1 Feb 2020.");
            add(
                    "finding",
                    "n",
                    null,
                    contract,
                    contract + "/2020-02",
                    MONTH,
                    "COUNTED",
                    null,
                    null,
                    null,
                    null,
                    null,
                    number,
                    null,
                    null);
            add(
                    "distance",
                    contract + "-R1",
                    contract,
                    MONTH,
                    "T",
                    "A",
                    number,
                    number,
                    BigDecimal.ZERO,
                    BigDecimal.TEN,
                    "P");
            add(
                    "delivery",
                    contract,
                    "plan_" + contract + "_20200201_001.csv",
                    "plan",
                    contract,
                    MONTH,
                    "ACCEPTED",
                    null,
                    2L,
                    1L,
                    1L,
                    0L,
                    0L,
                    0L,
                    null,
                    null,
                    contract + "/2020",
                    120L,
                    null,
                    null,
                    AT);
            add("esf_form", contract + "-R1", contract, 1, MONTH, MONTH);
            add(
                    "problem",
                    "plan_" + contract + "_20200201_001.csv",
                    2,
                    "BAD_DATE",
                    "agreed_date",
                    "ROW",
                    3,
                    contract + "-R2",
                    "not a date",
                    "31/02/2020",
                    "plan",
                    contract);
            add(
                    "warning",
                    "DATES_ODD",
                    "ROW",
                    null,
                    contract + "-R1",
                    contract,
                    contract + "-W1",
                    MONTH,
                    "ends before it starts",
                    "employment_" + contract + "_20200201_001.csv",
                    4);
            add(
                    "waiting",
                    "plan_" + contract + "_20200201_001.csv",
                    "plan",
                    contract,
                    7,
                    contract + "-R9",
                    "referral",
                    contract + "-R9",
                    MONTH);
        }
        add("run", "r" + figure, "run", AT, null, AS_OF, null, null, null, "0.1.0");
        add("run_step", "r" + figure, 1, "take in", new BigDecimal("1.5"), 2L);
    }

    private void add(String table, Object... row) {
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    static PublishedRun run(int figure) {
        return new PublishedRun(
                "r" + figure, AS_OF, null, AT, "0.1.0", MONTH, MONTH, AS_OF.plusDays(7), AS_OF.plusDays(7));
    }

    @Override
    public RowStream rows(MartTable table) {
        return RowStream.of(rows.getOrDefault(table.name(), Collections.emptyList()));
    }
}
