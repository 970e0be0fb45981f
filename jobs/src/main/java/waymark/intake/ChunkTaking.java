package waymark.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.lake.LakeTable;
import waymark.problem.Problem;

/**
 * Takes in the files of one chunk in a task: judges each whole, then checks its records and writes the good ones and the
 * faults straight to new files of the lake, which count once the take-in commits them.
 */
final class ChunkTaking implements Closeable {

    private static final String REFERRAL = "referral_id";

    private final TakeInSetting setting;
    private final FeedContract feed;
    private final DeliveryReader reader;
    private final List<Object[]> deliveries = new ArrayList<>();
    private final List<Object[]> sealed = new ArrayList<>();
    private final ChunkFiles files;
    private long refusedRows;

    /**
     * @param feed null for files whose names are bad
     */
    ChunkTaking(TakeInSetting setting, FeedContract feed) {
        this.setting = setting;
        this.feed = feed;
        this.files = new ChunkFiles(setting.lakeRoot(), feed);
        this.reader = new DeliveryReader(setting.feeds(), setting.gate().pseudonyms(), setting.people());
    }

    TakenChunk take(List<Offer> offers) throws IOException {
        for (Offer offer : offers) {
            take(offer);
        }
        close();
        return new TakenChunk(
                feed == null ? null : feed.feed(), deliveries, files.rows(), files.problems(), refusedRows, sealed);
    }

    private void take(Offer offer) throws IOException {
        ByteSource file = offer.file().source().heldWhenSmall();
        Verdict verdict = reader.judge(offer.file().name(), file, offer.file().control());
        // When only the control file is new, the rows are in the lake already. Rows that are not get an id of
        // their own, in case a take-in that was killed has left the same ones behind.
        boolean isStored = offer.known() != null
                && offer.known().stored()
                && offer.known().sha256().equals(verdict.sha256());
        String deliveryId = isStored ? offer.known().deliveryId() : offer.deliveryId();
        if (verdict.reason() == null && !isStored) {
            reader.read(verdict, file, new Sorting(deliveryId));
        }
        deliveries.add(DeliveryRow.of(offer.file(), deliveryId, verdict, setting));
    }

    @Override
    public void close() {
        files.close();
    }

    /** Sends each record of one delivery where it belongs. */
    private final class Sorting implements RowSink {

        private final String deliveryId;

        Sorting(String deliveryId) {
            this.deliveryId = deliveryId;
        }

        @Override
        public void accepted(int row, Integer line, boolean deleted, Identity identity, Object[] values) {
            if (isDropped(row, identity)) {
                return;
            }
            Object[] stamped = Arrays.copyOf(values, values.length + LakeTable.PROVENANCE.size());
            if (deleted) {
                nameAgain(identity, stamped);
            }
            stamped[values.length] = deliveryId;
            stamped[values.length + 1] = row;
            stamped[values.length + 2] = line;
            stamped[values.length + 3] = deleted;
            files.addRow(stamped);
        }

        @Override
        public void refused(int row, Integer line, Identity identity, List<Problem> faults) {
            if (isDropped(row, identity)) {
                return;
            }
            refusedRows++;
            int fault = 1;
            for (Problem problem : faults) {
                Object[] values = {
                    deliveryId,
                    row,
                    fault++,
                    line,
                    problem.code().name(),
                    problem.code().level().name(),
                    problem.column(),
                    identity == null ? null : identity.referralId(),
                    identity == null ? null : identity.personKey(),
                    problem.message(),
                    problem.value()
                };
                files.addProblem(values);
            }
        }

        /** A withdrawal is read no further than its key; yet should whom it names be sealed one day, it must be found. */
        private void nameAgain(Identity identity, Object[] values) {
            for (int i = 0; i < feed.fields().size(); i++) {
                FeedField field = feed.fields().get(i);
                if (field.name().equals(REFERRAL)) {
                    values[i] = identity.referralId();
                } else if (field.type() == FieldType.NINO) {
                    values[i] = identity.personKey();
                }
            }
        }

        private boolean isDropped(int row, Identity identity) {
            if (!setting.gate().isSealed(identity)) {
                return false;
            }
            sealed.add(new Object[] {deliveryId, row});
            return true;
        }
    }
}
