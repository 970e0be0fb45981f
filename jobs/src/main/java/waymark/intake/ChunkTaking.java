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
    private final List<Object[]> unlisted = new ArrayList<>();
    private final List<String> notTaken = new ArrayList<>();
    private final ChunkFiles files;
    private long refusedRows;

    /**
     * @param feed null for files whose names are bad
     */
    ChunkTaking(TakeInSetting setting, FeedContract feed) {
        this.setting = setting;
        this.feed = feed;
        this.files = new ChunkFiles(setting.lakeRoot(), feed);
        this.reader = setting.reader();
    }

    TakenChunk take(List<Offer> offers) throws IOException {
        for (Offer offer : offers) {
            tryToTake(offer);
        }
        close();
        return new TakenChunk(
                feed == null ? null : feed.feed(),
                deliveries,
                files.rows(),
                files.problems(),
                refusedRows,
                sealed,
                unlisted,
                notTaken);
    }

    /** Rows of a file that fails in the middle have no row in the ledger, and so do not count. */
    private void tryToTake(Offer offer) {
        long refusedBefore = refusedRows;
        int sealedBefore = sealed.size();
        int unlistedBefore = unlisted.size();
        int notTakenBefore = notTaken.size();
        String why;
        try {
            take(offer);
            return;
        } catch (NotTakenException e) {
            why = e.getMessage();
        } catch (OutOfMemoryError e) {
            why = "there is not enough memory; set WAYMARK_MEMORY to more, and run again";
        }
        refusedRows = refusedBefore;
        sealed.subList(sealedBefore, sealed.size()).clear();
        unlisted.subList(unlistedBefore, unlisted.size()).clear();
        notTaken.subList(notTakenBefore, notTaken.size()).clear();
        notTaken.add(offer.file().path() + ": " + why);
    }

    private void take(Offer offer) {
        ByteSource file = held(offer.file());
        Verdict verdict = reader.judge(
                offer.file().path(), setting.folders(), file, offer.file().control());
        checkNamed(offer.file(), verdict);
        // When only the control file is new, the rows are in the lake already. Rows that are not get an id of
        // their own, in case a take-in that was killed has left the same ones behind.
        boolean isStored = offer.known() != null
                && offer.known().stored()
                && offer.known().sha256().equals(verdict.sha256());
        String deliveryId = isStored ? offer.known().deliveryId() : offer.deliveryId();
        if (verdict.reason() == null && !isStored) {
            Sorting rows = new Sorting(deliveryId);
            reader.read(verdict, file, rows);
            rows.tellUnlisted(offer.file());
        }
        deliveries.add(DeliveryRow.of(offer.file(), deliveryId, verdict, setting));
    }

    static ByteSource held(LandingFile file) {
        try {
            return file.source().heldWhenSmall();
        } catch (IOException e) {
            throw DeliveredBytes.unavailable(file.name(), e);
        }
    }

    /** A file of referrals has to be the one whose people were looked at: another may name a person to be sealed. */
    private void checkNamed(LandingFile file, Verdict verdict) {
        String looked = setting.named().get(file.path());
        if (looked != null && !looked.equals(verdict.sha256())) {
            throw new NotTakenException(
                    file.name() + " changed while it was read; send files under another name and rename them when they"
                            + " are whole, then run again",
                    null);
        }
    }

    @Override
    public void close() {
        files.close();
    }

    /** Sends each record of one delivery where it belongs. */
    private final class Sorting implements RowSink {

        private final String deliveryId;
        private long listed;
        private long left;

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
            if (listed >= setting.limits().refusedRows() && !namesPair(identity)) {
                left++;
                return;
            }
            listed++;
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
                    referralId(identity),
                    identity == null ? null : identity.personKey(),
                    problem.message(),
                    problem.value()
                };
                files.addProblem(values);
            }
        }

        /** Notes how many refused rows are counted and not listed. */
        void tellUnlisted(LandingFile file) {
            if (left == 0) {
                return;
            }
            unlisted.add(new Object[] {deliveryId, left});
            int limit = setting.limits().refusedRows();
            notTaken.add(file.path() + ": " + (left + listed) + " of its rows are refused, of which " + left
                    + " are counted and not listed, because limits.refused-rows is " + limit
                    + "; send it again under a new name and without the faults, or raise limits.refused-rows first");
        }

        /** The referral that a record names, which was not found to be well named: masked, and shortened where it is longer than any. */
        private static String referralId(Identity identity) {
            String id = identity == null ? null : identity.referralId();
            if (id == null) {
                return null;
            }
            return id.length() > Shown.LONGEST ? Shown.shorten(id) : NinoForm.masked(id);
        }

        /** Should either be sealed one day, a refused referral record must still tell who the other is. */
        private boolean namesPair(Identity identity) {
            return feed.feed().equals("referral")
                    && identity != null
                    && identity.referralId() != null
                    && identity.personKey() != null;
        }

        /** A withdrawal is read no further than its key; yet should whom it names be sealed one day, it must be found. */
        private void nameAgain(Identity identity, Object[] values) {
            for (int i = 0; i < feed.fields().size(); i++) {
                FeedField field = feed.fields().get(i);
                if (field.name().equals(REFERRAL)) {
                    values[i] = referralId(identity);
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
