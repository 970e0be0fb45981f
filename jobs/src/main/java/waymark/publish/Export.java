package waymark.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import waymark.problem.WaymarkException;

/** Writes findings, measures, deliveries and problems as CSV files, so that another program can check the figures. */
public final class Export {

    private static final int BUFFER = 1 << 16;
    private static final String UNFINISHED = ".part";

    private Export() {}

    /**
     * Writes the four files to {@code directory}, which is made when missing. They appear there when all four are
     * complete.
     *
     * @return number of rows in each
     * @throws WaymarkException when rows do not come in their order, or a file cannot be written; then none has changed
     */
    public static Map<ExportFile, Long> write(Path directory, ExportSource source) {
        try {
            Files.createDirectories(directory);
            Map<ExportFile, Long> rows = new EnumMap<>(ExportFile.class);
            try {
                for (ExportFile file : ExportFile.values()) {
                    rows.put(file, write(unfinished(directory, file), file, source));
                }
                for (ExportFile file : ExportFile.values()) {
                    Files.move(
                            unfinished(directory, file),
                            directory.resolve(file.fileName()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                for (ExportFile file : ExportFile.values()) {
                    Files.deleteIfExists(unfinished(directory, file));
                }
            }
            return rows;
        } catch (FileAlreadyExistsException e) {
            throw WaymarkException.wrongUse(directory + " is a file: name a directory to export to");
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "The export to " + directory + " cannot be written (" + e.getMessage()
                            + "): make room or get the right to write there, and call again",
                    e);
        }
    }

    private static Path unfinished(Path directory, ExportFile file) {
        return directory.resolve(file.fileName() + UNFINISHED);
    }

    private static long write(Path path, ExportFile file, ExportSource source) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
                RowStream rows = source.rows(file)) {
            CsvLines lines = new CsvLines(out);
            lines.write(file.columns().toArray());
            ExportOrder order = new ExportOrder(file);
            long number = 0;
            while (rows.hasNext()) {
                Object[] row = rows.next();
                order.accept(row);
                lines.write(row);
                number++;
            }
            return number;
        }
    }
}
