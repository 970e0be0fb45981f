package waymark.resolve;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What findings.md, part Loading, makes of a world, written down as plainly as it stands there: all rows in memory, looked
 * through from end to end for every question.
 */
final class Oracle {

    /** A row of an accepted delivery, with the place of that delivery. */
    private record Row(int place, Delivered delivery, Delivered.Fact fact) {

        Object value(String column) {
            return fact.values()[Pooled.feed(delivery.feed()).indexOf(column)];
        }

        String text(String column) {
            return (String) value(column);
        }

        boolean isOf(String feed) {
            return delivery.feed().equals(feed);
        }

        String name() {
            return delivery.path() + "#" + fact.row();
        }

        boolean isFromContract() {
            return !delivery.sender().equals("dwp") && !delivery.sender().equals("jcp");
        }
    }

    private final Map<String, String> statuses = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final IdentityHashMap<Row, String> standings = new IdentityHashMap<>();

    /** @param knownOn null for no limit */
    Oracle(List<Delivered> offered, LocalDate knownOn) {
        settleDeliveries(offered, knownOn);
        settle("provider", row -> null, row -> null, (withdrawal, row) -> false);
        settle("jobcentre", row -> null, row -> null, (withdrawal, row) -> false);
        settle("instrument", row -> null, row -> null, (withdrawal, row) -> false);
        settle("contract_term", row -> null, row -> null, (withdrawal, row) -> false);
        settle(
                "contract",
                row -> isThere("provider", "provider_id", row.text("prime_provider_id")) ? null : "provider",
                row -> null,
                (withdrawal, row) -> false);
        settle("referral", this::parentOfReferral, row -> null, (withdrawal, row) -> false);
        for (String feed : List.of(
                "participation", "plan", "barrier", "support_activity", "participant_change", "esf_form", "compliance_check")) {
            settle(feed, this::parentOfRow, this::foreign, this::mayNotWithdraw);
        }
        settle(
                "distance_reading",
                row -> parentOfRow(row) != null ? parentOfRow(row) : foreign(row) == null ? instrument(row) : null,
                row -> foreign(row) != null ? foreign(row) : outOfScale(row),
                this::mayNotWithdraw);
        for (String feed : List.of("end_of_programme", "exit_event", "exit_report")) {
            settle(
                    feed,
                    row -> referralOf(row) == null ? "referral" : null,
                    row -> null,
                    (withdrawal, row) -> withdrawal.isFromContract()
                            && !withdrawal.delivery().sender().equals(row.text("contract_id")));
        }
    }

    /** The status of every delivery that exists, by path, in delivery order. */
    Map<String, String> deliveries() {
        return statuses;
    }

    /** The standing of every row of an accepted delivery, by path and row. */
    Map<String, String> standings() {
        Map<String, String> all = new TreeMap<>();
        rows.forEach(row -> all.put(row.name(), standings.get(row)));
        return all;
    }

    /** The current rows of every case, by file and row, by referral. */
    Map<String, Set<String>> cases() {
        Map<String, Set<String>> cases = new TreeMap<>();
        for (Row referral : rows) {
            if (referral.isOf("referral") && counts(referral)) {
                cases.put(referral.text("referral_id"), new HashSet<>());
            }
        }
        for (Row row : rows) {
            boolean isReference = Set.of("provider", "contract", "jobcentre", "instrument", "contract_term")
                    .contains(row.delivery().feed());
            if (!isReference && counts(row)) {
                cases.get(isMatched(row) ? referralOf(row).text("referral_id") : row.text("referral_id"))
                        .add(row.delivery().file() + "#" + row.fact().row());
            }
        }
        return cases;
    }

    private void settleDeliveries(List<Delivered> offered, LocalDate knownOn) {
        List<Delivered> existing = new ArrayList<>(offered);
        existing.removeIf(delivery -> knownOn != null && delivery.sentOn().isAfter(knownOn));
        existing.sort(Comparator.comparing(Delivered::sentOn)
                .thenComparing(Delivered::sequence)
                .thenComparing(Delivered::file, Oracle::bytewise)
                .thenComparing(Delivered::path, Oracle::bytewise));
        for (int place = 0; place < existing.size(); place++) {
            Delivered delivery = existing.get(place);
            String status = "ACCEPTED";
            Delivered first = existing.stream()
                    .filter(each -> each.file().equals(delivery.file()))
                    .findFirst()
                    .orElseThrow();
            if (!first.bytes().equals(delivery.bytes())) {
                status = "REJECTED SAME_NAME";
            } else if (delivery.reason() != null) {
                status = "REJECTED " + delivery.reason();
            } else if (existing.subList(0, place).stream()
                    .anyMatch(each -> each.bytes().equals(delivery.bytes())
                            && statuses.get(each.path()).equals("ACCEPTED"))) {
                status = "DUPLICATE";
            }
            statuses.put(delivery.path(), status);
            if (status.equals("ACCEPTED")) {
                for (Delivered.Fact fact : delivery.facts()) {
                    rows.add(new Row(place, delivery, fact));
                }
            }
        }
        rows.sort(Comparator.comparing(Row::place).thenComparing(row -> row.fact().row()));
    }

    /**
     * Settles the rows of a feed, which are in delivery order already.
     *
     * @param missing the feed of a parent that a row lacks, or null
     * @param refusal how a row is refused by other rows, or null
     * @param foreign whether a withdrawal may not withdraw the row before it
     */
    private void settle(
            String feed,
            Function<Row, String> missing,
            Function<Row, String> refusal,
            BiPredicate<Row, Row> foreign) {
        Map<List<Object>, List<Row>> byKey = new HashMap<>();
        for (Row row : rows) {
            if (row.isOf(feed)) {
                byKey.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
            }
        }
        for (List<Row> same : byKey.values()) {
            for (int i = 0; i < same.size(); i++) {
                Row row = same.get(i);
                if (!row.fact().deleted()) {
                    String lacks = missing.apply(row);
                    String refused = lacks == null ? refusal.apply(row) : null;
                    standings.put(row, lacks != null ? "WAITING " + lacks : Objects.requireNonNullElse(refused, "PASSES"));
                } else {
                    Row asked = null;
                    for (Row earlier : same.subList(0, i)) {
                        boolean isRefused = Set.of("FOREIGN", "OUT_OF_SCALE").contains(standings.get(earlier));
                        asked = earlier.fact().deleted() || isRefused ? asked : earlier;
                    }
                    standings.put(row, asked != null && foreign.test(row, asked) ? "FOREIGN" : "PASSES");
                }
            }
            List<Row> passing =
                    same.stream().filter(row -> standings.get(row).equals("PASSES")).toList();
            for (int i = 0; i < passing.size(); i++) {
                standings.put(passing.get(i), i == passing.size() - 1 ? "CURRENT" : "SUPERSEDED");
            }
        }
    }

    private boolean counts(Row row) {
        return "CURRENT".equals(standings.get(row)) && !row.fact().deleted();
    }

    private boolean isThere(String feed, String column, Object value) {
        return rows.stream().anyMatch(row -> row.isOf(feed) && counts(row) && row.value(column).equals(value));
    }

    private String parentOfReferral(Row row) {
        if (!isThere("contract", "contract_id", row.text("contract_id"))) {
            return "contract";
        }
        return isThere("jobcentre", "jobcentre_id", row.text("jobcentre_id")) ? null : "jobcentre";
    }

    private String parentOfRow(Row row) {
        return isThere("referral", "referral_id", row.text("referral_id")) ? null : "referral";
    }

    private String foreign(Row row) {
        boolean isReporter = reporters(row.text("referral_id")).contains(row.delivery().sender());
        return row.isFromContract() && !isReporter ? "FOREIGN" : null;
    }

    private boolean mayNotWithdraw(Row withdrawal, Row row) {
        return withdrawal.isFromContract()
                && parentOfRow(row) == null
                && !reporters(row.text("referral_id")).contains(withdrawal.delivery().sender());
    }

    private String instrument(Row reading) {
        return dimension(reading) == null ? "instrument" : null;
    }

    private String outOfScale(Row reading) {
        Row dimension = dimension(reading);
        BigDecimal score = (BigDecimal) reading.value("score");
        return score.compareTo((BigDecimal) dimension.value("scale_min")) < 0
                        || score.compareTo((BigDecimal) dimension.value("scale_max")) > 0
                ? "OUT_OF_SCALE"
                : null;
    }

    private Row dimension(Row reading) {
        return rows.stream()
                .filter(row -> row.isOf("instrument")
                        && counts(row)
                        && row.text("instrument_id").equals(reading.text("instrument_id"))
                        && row.text("dimension").equals(reading.text("dimension")))
                .findFirst()
                .orElse(null);
    }

    private Set<String> reporters(String referralId) {
        Set<String> reporters = new HashSet<>();
        for (Row row : rows) {
            if (row.isOf("referral") && !row.fact().deleted() && row.text("referral_id").equals(referralId)) {
                reporters.add(row.text("contract_id"));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Row row : rows) {
                if (isTransferOf(row, referralId)
                        && (!row.isFromContract() || reporters.contains(row.delivery().sender()))) {
                    reporters.add(row.text("new_contract_id"));
                }
            }
        }
        return reporters;
    }

    private static boolean isTransferOf(Row row, String referralId) {
        return row.isOf("participant_change")
                && !row.fact().deleted()
                && row.text("referral_id").equals(referralId)
                && row.text("change_type").equals("CONTRACT_TRANSFER")
                && row.text("new_contract_id") != null;
    }

    private static boolean isMatched(Row row) {
        return Set.of("end_of_programme", "exit_event", "exit_report").contains(row.delivery().feed());
    }

    /** The referral of a row that names a person and a contract; null when there is none. */
    private Row referralOf(Row row) {
        LocalDate eventOn = (LocalDate)
                row.value(
                        row.isOf("exit_event") ? "event_date" : row.isOf("exit_report") ? "completed_date" : "report_date");
        List<Row> candidates = rows.stream()
                .filter(referral -> referral.isOf("referral")
                        && counts(referral)
                        && referral.text("nino").equals(row.text("nino"))
                        && !((LocalDate) referral.value("referral_date")).isAfter(eventOn)
                        && holders(referral).contains(row.text("contract_id")))
                .toList();
        if (row.isOf("end_of_programme")) {
            List<Row> named = candidates.stream()
                    .filter(referral -> referral.value("referral_date").equals(row.value("referral_date")))
                    .toList();
            candidates = named.isEmpty() ? candidates : named;
        }
        return candidates.stream()
                .max(Comparator.comparing((Row referral) -> (LocalDate) referral.value("referral_date"))
                        .thenComparing(referral -> referral.text("referral_id"), Oracle::bytewise))
                .orElse(null);
    }

    /** The contract of a referral, and those that its transfers name. */
    private Set<String> holders(Row referral) {
        Set<String> holders = new HashSet<>();
        holders.add(referral.text("contract_id"));
        rows.stream()
                .filter(row -> isTransferOf(row, referral.text("referral_id")) && counts(row))
                .forEach(row -> holders.add(row.text("new_contract_id")));
        return holders;
    }

    private static List<Object> key(Row row) {
        return Pooled.feed(row.delivery().feed()).contract().key().stream()
                .map(row::value)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private static int bytewise(String one, String other) {
        return Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
