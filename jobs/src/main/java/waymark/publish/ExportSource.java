package waymark.publish;

/** Supplies the rows of the exported files. Each file is asked for once; what it gives is closed by the export. */
public interface ExportSource {

    /** The rows of {@code file}, sorted as {@link ExportFile#sortedBy()} says; null for no value. */
    RowStream rows(ExportFile file);
}
