package waymark.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import waymark.contract.FeedContract;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileWriter;
import waymark.problem.Problem;

/**
 * Takes in the files of one chunk in a task: judges each whole, then checks its records and writes the good ones and the
 * faults straight to new files of the lake, which count once the take-in commits them.
 */
final class ChunkTaking implements Closeable {

    private final TakeInSetting setting;
    private final FeedContract feed;
    private final DeliveryReader reader;
    private final List<Object[]> deliveries = new ArrayList<>();
    private final List<Object[]> sealed = new ArrayList<>();
    private RowFileWriter rows;
    private RowFileWriter problems;
    private long refusedRows;

    /**
     * @param feed null for files whose names are bad
     */
    ChunkTaking(TakeInSetting setting, FeedContract feed) {
        this.setting = setting;
        this.feed = feed;
        this.reader = new DeliveryReader(setting.feeds(), setting.gate().pseudonyms(), setting.people());
    }

    TakenChunk take(List<Offer> offers) throws IOException {
        for (Offer offer : offers) {
            take(offer);
        }
        close();
        return new TakenChunk(feed == null ? null : feed.feed(), deliveries, closed(rows), closed(problems), refusedRows, sealed);
    }

    private void take(Offer offer) throws IOException {
        ByteSource file = offer.file().source().heldWhenSmall();
        Verdict verdict = reader.judge(offer.file().name(), file, offer.file().control());
        boolean sameBytes = offer.known() != null && offer.known().sha256().equals(verdict.sha256());
        String deliveryId = sameBytes ? offer.known().deliveryId() : offer.deliveryId();
        // When only the control file is new, the rows are in the lake already.
        if (verdict.reason() == null && !(sameBytes && offer.known().stored())) {
            reader.read(verdict, file, new Sorting(deliveryId));
        }
        deliveries.add(deliveryRow(offer.file(), deliveryId, verdict));
    }

    private Object[] deliveryRow(LandingFile file, String deliveryId, Verdict verdict) {
        DeliveryName name = verdict.name();
        return new Object[] {
            deliveryId,
            file.path(),
            file.name(),
            name == null ? null : name.feed(),
            name == null ? null : name.sender(),
            name == null ? null : name.sentOn(),
            name == null ? null : name.sequence(),
            verdict.reason() == null ? null : verdict.reason().name(),
            verdict.column(),
            verdict.message(),
            verdict.sha256(),
            verdict.controlSha256(),
            verdict.bytes(),
            file.modifiedAt(),
            file.controlModifiedAt(),
            verdict.records(),
            verdict.extraColumns().isEmpty() ? null : String.join(",", verdict.extraColumns()),
            verdict.periodFrom(),
            verdict.periodTo(),
            verdict.complete(),
            setting.takeInId(),
            Instant.ofEpochMilli(setting.begunAt())
        };
    }

    private void write(Object[] row) throws IOException {
        if (rows == null) {
            rows = new RowFileWriter(LakeTable.of(feed), setting.lakeRoot() + "/" + feed.feed());
        }
        rows.write(row);
    }

    private void writeProblem(Object[] row) throws IOException {
        if (problems == null) {
            problems = new RowFileWriter(LakeTables.PROBLEM, setting.lakeRoot() + "/" + LakeTables.PROBLEM.name());
        }
        problems.write(row);
    }

    @Override
    public void close() throws IOException {
        try {
            if (rows != null) {
                rows.close();
            }
            if (problems != null) {
                problems.close();
            }
        } catch (IOException e) {
            throw Lake.unwritable(setting.lakeRoot(), e);
        }
    }

    private static List<DataFile> closed(RowFileWriter writer) throws IOException {
        return writer == null ? List.of() : List.of(writer.file());
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
            stamped[values.length] = deliveryId;
            stamped[values.length + 1] = row;
            stamped[values.length + 2] = line;
            stamped[values.length + 3] = deleted;
            try {
                write(stamped);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
                try {
                    writeProblem(values);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
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
