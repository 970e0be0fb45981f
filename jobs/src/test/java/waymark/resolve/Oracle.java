package waymark.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What findings.md, part Loading, makes of a world, written down as plainly as it stands there: all rows in memory, looked
 * through from end to end for every question.
 */
final class Oracle {

    private final WorldDeliveries deliveries;
    private final List<WorldRow> rows;
    private final WorldStandings standings;

    /** @param knownOn null for no limit */
    Oracle(List<Delivered> offered, LocalDate knownOn) {
        deliveries = new WorldDeliveries(offered, knownOn);
        rows = deliveries.rows();
        standings = new WorldStandings(rows);
        for (String feed : List.of("provider", "jobcentre", "instrument", "contract_term")) {
            standings.settle(feed, row -> null, row -> null, (withdrawal, row) -> false);
        }
        standings.settle(
                "contract",
                row -> standings.isThere("provider", "provider_id", row.text("prime_provider_id")) ? null : "provider",
                row -> null,
                (withdrawal, row) -> false);
        standings.settle("referral", this::parentOfReferral, row -> null, (withdrawal, row) -> false);
        for (String feed : List.of(
                "participation",
                "plan",
                "barrier",
                "support_activity",
                "participant_change",
                "esf_form",
                "compliance_check")) {
            standings.settle(feed, this::parentOfRow, this::foreign, this::mayNotWithdraw);
        }
        standings.settle(
                "distance_reading",
                row -> parentOfRow(row) != null ? parentOfRow(row) : foreign(row) == null ? instrument(row) : null,
                row -> foreign(row) != null ? foreign(row) : outOfScale(row),
                this::mayNotWithdraw);
        for (String feed : List.of("end_of_programme", "exit_event", "exit_report")) {
            standings.settle(
                    feed,
                    row -> referralOf(row) == null ? "referral" : null,
                    row -> null,
                    (withdrawal, row) -> withdrawal.isFromContract()
                            && !withdrawal.delivery().sender().equals(row.text("contract_id")));
        }
    }

    /** The status of every delivery that exists, by path, in delivery order. */
    Map<String, String> deliveries() {
        return deliveries.statuses();
    }

    /** The standing of every row of an accepted delivery, by path and row. */
    Map<String, String> standings() {
        return standings.all();
    }

    /** The current rows of every case, by file and row, by referral. */
    Map<String, Set<String>> cases() {
        Map<String, Set<String>> cases = new TreeMap<>();
        for (WorldRow referral : rows) {
            if (referral.isOf("referral") && standings.counts(referral)) {
                cases.put(referral.text("referral_id"), new HashSet<>());
            }
        }
        for (WorldRow row : rows) {
            boolean isReference = Set.of("provider", "contract", "jobcentre", "instrument", "contract_term")
                    .contains(row.delivery().feed());
            if (!isReference && standings.counts(row)) {
                cases.get(isMatched(row) ? referralOf(row).text("referral_id") : row.text("referral_id"))
                        .add(row.delivery().file() + "#" + row.fact().row());
            }
        }
        return cases;
    }

    private String parentOfReferral(WorldRow row) {
        if (!standings.isThere("contract", "contract_id", row.text("contract_id"))) {
            return "contract";
        }
        return standings.isThere("jobcentre", "jobcentre_id", row.text("jobcentre_id")) ? null : "jobcentre";
    }

    private String parentOfRow(WorldRow row) {
        return standings.isThere("referral", "referral_id", row.text("referral_id")) ? null : "referral";
    }

    private String foreign(WorldRow row) {
        boolean isReporter =
                reporters(row.text("referral_id")).contains(row.delivery().sender());
        return row.isFromContract() && !isReporter ? "FOREIGN" : null;
    }

    private boolean mayNotWithdraw(WorldRow withdrawal, WorldRow row) {
        return withdrawal.isFromContract()
                && parentOfRow(row) == null
                && !reporters(row.text("referral_id"))
                        .contains(withdrawal.delivery().sender());
    }

    private String instrument(WorldRow reading) {
        return dimension(reading) == null ? "instrument" : null;
    }

    private String outOfScale(WorldRow reading) {
        WorldRow dimension = dimension(reading);
        BigDecimal score = (BigDecimal) reading.value("score");
        return score.compareTo((BigDecimal) dimension.value("scale_min")) < 0
                        || score.compareTo((BigDecimal) dimension.value("scale_max")) > 0
                ? "OUT_OF_SCALE"
                : null;
    }

    private WorldRow dimension(WorldRow reading) {
        return rows.stream()
                .filter(row -> row.isOf("instrument")
                        && standings.counts(row)
                        && row.text("instrument_id").equals(reading.text("instrument_id"))
                        && row.text("dimension").equals(reading.text("dimension")))
                .findFirst()
                .orElse(null);
    }

    private Set<String> reporters(String referralId) {
        Set<String> reporters = new HashSet<>();
        for (WorldRow row : rows) {
            if (row.isOf("referral")
                    && !row.fact().deleted()
                    && row.text("referral_id").equals(referralId)) {
                reporters.add(row.text("contract_id"));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            for (WorldRow row : rows) {
                if (row.isTransferOf(referralId)
                        && (!row.isFromContract()
                                || reporters.contains(row.delivery().sender()))) {
                    reporters.add(row.text("new_contract_id"));
                }
            }
        }
        return reporters;
    }

    private static boolean isMatched(WorldRow row) {
        return Set.of("end_of_programme", "exit_event", "exit_report")
                .contains(row.delivery().feed());
    }

    /** The referral of a row that names a person and a contract; null when there is none. */
    private WorldRow referralOf(WorldRow row) {
        LocalDate eventOn = (LocalDate) row.value(
                row.isOf("exit_event") ? "event_date" : row.isOf("exit_report") ? "completed_date" : "report_date");
        List<WorldRow> candidates = rows.stream()
                .filter(referral -> referral.isOf("referral")
                        && standings.counts(referral)
                        && referral.text("nino").equals(row.text("nino"))
                        && !((LocalDate) referral.value("referral_date")).isAfter(eventOn)
                        && holders(referral).contains(row.text("contract_id")))
                .toList();
        if (row.isOf("end_of_programme")) {
            List<WorldRow> named = candidates.stream()
                    .filter(referral -> referral.value("referral_date").equals(row.value("referral_date")))
                    .toList();
            candidates = named.isEmpty() ? candidates : named;
        }
        return candidates.stream()
                .max(Comparator.comparing((WorldRow referral) -> (LocalDate) referral.value("referral_date"))
                        .thenComparing(referral -> referral.text("referral_id"), WorldDeliveries::bytewise))
                .orElse(null);
    }

    /** The contract of a referral, and those that its transfers name. */
    private Set<String> holders(WorldRow referral) {
        Set<String> holders = new HashSet<>();
        holders.add(referral.text("contract_id"));
        rows.stream()
                .filter(row -> row.isTransferOf(referral.text("referral_id")) && standings.counts(row))
                .forEach(row -> holders.add(row.text("new_contract_id")));
        return holders;
    }
}
