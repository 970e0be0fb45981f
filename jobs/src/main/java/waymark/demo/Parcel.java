package waymark.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import waymark.contract.FeedContract;

/** The rows that go into one file, gathered in memory and, when they are many, on disk. */
final class Parcel {

    private final FeedContract contract;
    private final String sender;
    private final Period period;
    private final RowFormat format;
    private final Path spool;
    private final StringBuilder held = new StringBuilder();
    private long rows;

    /**
     * @param spool a file of this parcel's own, which need not be there yet
     */
    Parcel(FeedContract contract, String sender, Period period, RowFormat format, Path spool) {
        this.contract = contract;
        this.sender = sender;
        this.period = period;
        this.format = format;
        this.spool = spool;
    }

    FeedContract contract() {
        return contract;
    }

    String sender() {
        return sender;
    }

    Period period() {
        return period;
    }

    RowFormat format() {
        return format;
    }

    long rows() {
        return rows;
    }

    int charactersHeld() {
        return held.length();
    }

    /** Adds a row; how many characters more are held in memory now. */
    int put(Object[] values) {
        int before = held.length();
        format.append(held, contract, values);
        rows++;
        return held.length() - before;
    }

    /** Moves what is held in memory to disk. */
    void spill() throws IOException {
        Files.createDirectories(spool.getParent());
        Files.writeString(spool, held, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        held.setLength(0);
        held.trimToSize();
    }

    /** Writes the rows to {@code file}, under another name until it is whole. */
    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        if (format == RowFormat.PARQUET) {
            writeParquet(part);
        } else {
            writeText(part);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        drop();
    }

    /** Forgets the rows. */
    void drop() throws IOException {
        Files.deleteIfExists(spool);
        held.setLength(0);
    }

    private void writeText(Path part) throws IOException {
        try (OutputStream file = Files.newOutputStream(part);
                OutputStream out = format.isGzip() ? new StoredGzip(file) : file) {
            out.write(format.header(contract).getBytes(StandardCharsets.UTF_8));
            if (Files.exists(spool)) {
                Files.copy(spool, out);
            }
            out.write(held.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeParquet(Path part) throws IOException {
        spill();
        Files.deleteIfExists(part);
        try (BufferedReader lines = Files.newBufferedReader(spool, StandardCharsets.UTF_8);
                ParquetFile file = new ParquetFile(part, contract)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line.split(String.valueOf(RowFormat.UNIT), -1));
            }
        }
        ParquetFooter.settle(part);
    }
}
