package waymark.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.cases.RawRow;

/**
 * All rows about one referral, each with its standing. Rows that were settled before, because their key has been on another
 * referral too or because they were matched by NINo, stay as they are.
 */
public final class ReferralRows {

    private final List<PooledRow> rows;
    private final DeliveryIndex deliveries;
    private final RowChecks checks;
    private final ReferralStanding referral;

    ReferralRows(String referralId, List<PooledRow> rows, Tools tools) {
        this.rows = rows;
        this.deliveries = tools.deliveries();
        this.checks = tools.checks();
        this.referral = ReferralStanding.of(referralId, rows, tools);
        Map<String, List<PooledRow>> byKey = new HashMap<>();
        for (PooledRow row : rows) {
            if (row.standing() == null && !row.isOf(FeedLayout.REFERRAL)) {
                checks.check(row, referral);
                byKey.computeIfAbsent(row.feedAndKey(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        KeyResolution.Withdrawals withdrawals =
                (withdrawal, row) -> referral.isForeignTo(deliveries.contract(withdrawal.delivery()));
        byKey.values().forEach(same -> KeyResolution.settle(same, withdrawals));
    }

    /** Whether the referral is there, so that there is a case. */
    public boolean referralIsThere() {
        return referral.isThere();
    }

    /** The current rows, which make up the case. */
    public List<RawRow> current() {
        List<RawRow> current = new ArrayList<>(rows.size());
        for (PooledRow row : rows) {
            if (row.counts()) {
                current.add(new RawRow(row.feed().feed(), row.values(), deliveries.source(row.delivery(), row.row())));
            }
        }
        return current;
    }

    /** The referral as one that rows about its person may belong to; empty when it is not there. */
    Optional<NinoMatching.Candidate> candidate() {
        if (!referral.isThere()) {
            return Optional.empty();
        }
        Set<String> contracts = new HashSet<>();
        contracts.add(referral.current().contractId());
        for (PooledRow row : rows) {
            if (row.counts() && ReferralStanding.isTransfer(row)) {
                contracts.add(row.text("new_contract_id"));
            }
        }
        return Optional.of(new NinoMatching.Candidate(
                referral.referralId(),
                referral.current().personKey(),
                referral.current().referredOn(),
                contracts));
    }

    /** Tells what became of every row. */
    public void tell(Standings standings) {
        for (PooledRow row : rows) {
            MissingParent missing =
                    row.standing() == Standing.WAITING ? checks.missingParentOf(row, referral.isThere()) : null;
            standings.add(row.delivery(), row.row(), row.standing(), row.referralId(), missing);
        }
    }

    /** Hears what became of rows. */
    public interface Standings {

        /**
         * A row stands so.
         *
         * @param delivery place of the delivery in delivery order
         * @param row ordinal of the record in its file
         * @param referralId the referral that the row names; null when it names none
         * @param missing the parent that a waiting row lacks; null for any other row
         */
        void add(int delivery, int row, Standing standing, String referralId, MissingParent missing);
    }
}
