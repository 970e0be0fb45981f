package waymark.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.problem.WaymarkException;

/**
 * Reads delivered files: first the file as a whole, to its last byte, and then, when nothing speaks against it, its rows.
 * Keeps nothing of a file; any number of threads may share one.
 */
public final class DeliveryReader {

    private final FeedCatalogue catalogue;
    private final Map<String, FeedRows> feeds = new HashMap<>();

    public DeliveryReader(FeedCatalogue catalogue, Pseudonyms pseudonyms, People people) {
        this.catalogue = catalogue;
        for (FeedContract contract : catalogue.contracts()) {
            feeds.put(contract.feed(), new FeedRows(contract, pseudonyms, people));
        }
    }

    /**
     * Judges a file by itself: its name, sender, control file and bytes, in the order of the checks. Whether its name or its
     * bytes have come before is not asked.
     *
     * @param controlOrNull the control file beside it, if there is one
     * @throws WaymarkException when a file cannot be fetched
     */
    public Verdict judge(String fileName, ByteSource file, ByteSource controlOrNull) {
        return new FileJudge(fileName, catalogue, feeds).judge(file, controlOrNull);
    }

    /**
     * Reads the rows of a file, each into {@code sink} once.
     *
     * @param verdict on these bytes, without a reason
     * @throws WaymarkException when the file cannot be fetched, or is not the one that was judged any more
     */
    public void read(Verdict verdict, ByteSource file, RowSink sink) {
        if (verdict.reason() != null) {
            throw new IllegalArgumentException(verdict.fileName() + " is refused: " + verdict.reason());
        }
        FeedRows feed = feeds.get(verdict.name().feed());
        RowReader rows = new RowReader(feed, verdict.name(), verdict.fileName(), sink);
        try (DeliveredBytes bytes = DeliveredBytes.open(verdict.fileName(), file)) {
            records(bytes, verdict.name(), feed.columns(), rows::read);
            if (!bytes.finish().sha256().equals(verdict.sha256())) {
                throw changed(verdict, null);
            }
        } catch (IOException e) {
            throw changed(verdict, e);
        }
    }

    /** Unpacks a file and hands over its records. Leaves {@code bytes} open, to be read to its end by whoever opened it. */
    static FileContents records(InputStream bytes, DeliveryName name, Columns columns, Consumer<RawRecord> each)
            throws IOException {
        RecordReader reader = RecordReader.of(name.format(), columns);
        InputStream keptOpen = new KeptOpen(bytes);
        if (!name.gzipped()) {
            return reader.read(keptOpen, each);
        }
        try (GzipMembers unpacked = new GzipMembers(keptOpen)) {
            return reader.read(unpacked, each);
        }
    }

    private static final class KeptOpen extends FilterInputStream {

        KeptOpen(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {}
    }

    private static WaymarkException changed(Verdict verdict, IOException cause) {
        return WaymarkException.failed(
                verdict.fileName() + " changed while it was read; send files under another name and rename them when"
                        + " they are whole, then run again",
                cause);
    }
}
