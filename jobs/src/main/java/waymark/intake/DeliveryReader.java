package waymark.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;

/**
 * Reads delivered files: first the file as a whole, to its last byte, and then, when nothing speaks against it, its rows.
 * Keeps nothing of a file; any number of threads may share one.
 */
public final class DeliveryReader {

    private final FeedCatalogue catalogue;
    private final Limits limits;
    private final Map<String, FeedRows> feeds = new HashMap<>();

    public DeliveryReader(FeedCatalogue catalogue, Pseudonyms pseudonyms, People people, Limits limits) {
        this.catalogue = catalogue;
        this.limits = limits;
        for (FeedContract contract : catalogue.contracts()) {
            feeds.put(contract.feed(), new FeedRows(contract, pseudonyms, people));
        }
    }

    /**
     * Judges a file by itself: its name, sender, control file and bytes, in the order of the checks. Whether its name or its
     * bytes have come before is not asked.
     *
     * @param controlOrNull the control file beside it, if there is one
     * @throws NotTakenException when a file cannot be fetched
     */
    public Verdict judge(String fileName, ByteSource file, ByteSource controlOrNull) {
        return judge(fileName, Folders.OPEN, file, controlOrNull);
    }

    /**
     * As {@link #judge(String, ByteSource, ByteSource)}, and whether the file may lie where it does.
     *
     * @param path relative to the landing folder
     */
    Verdict judge(String path, Folders folders, ByteSource file, ByteSource controlOrNull) {
        return new FileJudge(path, folders, catalogue, feeds, limits).judge(file, controlOrNull);
    }

    /**
     * Reads the rows of a file, each into {@code sink} once.
     *
     * @param verdict on these bytes, without a reason
     * @throws NotTakenException when the file cannot be fetched, or is not the one that was judged any more
     */
    public void read(Verdict verdict, ByteSource file, RowSink sink) {
        if (verdict.reason() != null) {
            throw new IllegalArgumentException(verdict.fileName() + " is refused: " + verdict.reason());
        }
        FeedRows feed = feeds.get(verdict.name().feed());
        RowReader rows = new RowReader(feed, verdict.name(), verdict.fileName(), sink);
        try (DeliveredBytes bytes = DeliveredBytes.open(verdict.fileName(), file)) {
            records(bytes, verdict.name(), feed.columns(), limits, rows::read);
            if (!bytes.finish().sha256().equals(verdict.sha256())) {
                throw changed(verdict, null);
            }
        } catch (IOException e) {
            throw changed(verdict, e);
        }
    }

    /** Unpacks a file and hands over its records. Leaves {@code bytes} open, to be read to its end by whoever opened it. */
    static FileContents records(
            DeliveredBytes bytes, DeliveryName name, Columns columns, Limits limits, Consumer<RawRecord> each)
            throws IOException {
        Unpacked unpacked = new Unpacked(limits, bytes.length());
        RecordReader reader = RecordReader.of(name.format(), columns, unpacked);
        InputStream keptOpen = new KeptOpen(bytes);
        try (InputStream content = name.gzipped() ? new GzipMembers(keptOpen) : keptOpen) {
            return reader.read(content, each);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof UnreadableException fault) {
                throw fault;
            }
            throw e;
        }
    }

    private static final class KeptOpen extends FilterInputStream {

        KeptOpen(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {}
    }

    private static NotTakenException changed(Verdict verdict, IOException cause) {
        return new NotTakenException(
                verdict.fileName() + " changed while it was read; send files under another name and rename them when"
                        + " they are whole, then run again",
                cause);
    }
}
