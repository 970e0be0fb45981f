package waymark.resolve;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a referral means for rows about it: whether it is there, and who may report on it.
 *
 * @param referralId the referral
 * @param current the row of it that counts; null when it is not there
 * @param reporters contracts that hold or held it: of every referral row that passed its checks, and of transfers that DWP or
 *     one of them sent
 */
record ReferralStanding(String referralId, Held current, Set<String> reporters) implements Serializable {

    private static final String TRANSFER = "CONTRACT_TRANSFER";

    /** What the current row says. */
    record Held(String personKey, String contractId, LocalDate referredOn) implements Serializable {}

    boolean isThere() {
        return current != null;
    }

    /** Whether {@code contract}, null for DWP and Jobcentre Plus, may not report on a referral that is there. */
    boolean isForeignTo(String contract) {
        return isThere() && contract != null && !reporters.contains(contract);
    }

    /**
     * From the rows of one referral; settles those of the feed referral.
     *
     * @param rows rows of the feeds referral and participant_change; rows of other feeds are passed over
     */
    static ReferralStanding of(String referralId, List<PooledRow> rows, Tools tools) {
        List<PooledRow> referrals = new ArrayList<>();
        List<PooledRow> transfers = new ArrayList<>();
        for (PooledRow row : rows) {
            if (row.isOf(FeedLayout.REFERRAL)) {
                referrals.add(row);
            } else if (isTransfer(row)) {
                transfers.add(row);
            }
        }
        Set<String> reporters = new HashSet<>();
        for (PooledRow row : referrals) {
            if (!row.deleted()) {
                reporters.add(row.text("contract_id"));
                if (tools.references().lacksParentOf(row)) {
                    row.settle(Standing.WAITING);
                }
            }
        }
        KeyResolution.settle(referrals, KeyResolution.Withdrawals.ANY);
        addTransfers(reporters, transfers, tools.deliveries());
        Held current = referrals.stream()
                .filter(PooledRow::counts)
                .findFirst()
                .map(row -> new Held(row.text("nino"), row.text("contract_id"), (LocalDate) row.value("referral_date")))
                .orElse(null);
        return new ReferralStanding(referralId, current, reporters);
    }

    /** Whether a row hands its referral to another contract. */
    static boolean isTransfer(PooledRow row) {
        return row.isOf(FeedLayout.CHANGE)
                && !row.deleted()
                && TRANSFER.equals(row.text("change_type"))
                && row.text("new_contract_id") != null;
    }

    /** A contract cannot transfer a referral to itself: only DWP, or one who may report already, adds another. */
    private static void addTransfers(Set<String> reporters, List<PooledRow> transfers, DeliveryIndex deliveries) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (PooledRow transfer : transfers) {
                String sender = deliveries.contract(transfer.delivery());
                if (sender == null || reporters.contains(sender)) {
                    grown |= reporters.add(transfer.text("new_contract_id"));
                }
            }
        }
    }
}
