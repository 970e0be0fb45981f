package waymark.resolve;

import java.io.Serializable;
import waymark.cases.InstrumentDimension;

/** The checks of a row that look at other rows: its parents, who sent it, and its instrument's scale. */
final class RowChecks implements Serializable {

    private final ReferenceKeys references;
    private final DeliveryIndex deliveries;

    RowChecks(ReferenceKeys references, DeliveryIndex deliveries) {
        this.references = references;
        this.deliveries = deliveries;
    }

    /** Settles a row that waits or is refused; leaves one that passes unsettled. Withdrawals are not asked. */
    void check(PooledRow row, ReferralStanding referral) {
        if (row.deleted()) {
            return;
        }
        if (!referral.isThere()) {
            row.settle(Standing.WAITING);
        } else if (referral.isForeignTo(deliveries.contract(row.delivery()))) {
            row.settle(Standing.FOREIGN);
        } else if (row.isOf(FeedLayout.READING)) {
            InstrumentDimension dimension = references.dimensionOf(row);
            if (dimension == null) {
                row.settle(Standing.WAITING);
            } else if (ReferenceKeys.isOutOfScale(row, dimension)) {
                row.settle(Standing.OUT_OF_SCALE);
            }
        }
    }

    /** The parent that a waiting row lacks. */
    MissingParent missingParentOf(PooledRow row, boolean referralIsThere) {
        if (row.isOf(FeedLayout.REFERRAL)) {
            return references.missingParentOf(row);
        }
        if (referralIsThere && row.isOf(FeedLayout.READING)) {
            return new MissingParent("instrument", row.text("instrument_id") + "/" + row.text("dimension"));
        }
        return new MissingParent(FeedLayout.REFERRAL, row.referralId());
    }
}
