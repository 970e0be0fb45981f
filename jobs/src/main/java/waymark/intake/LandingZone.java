package waymark.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import waymark.lake.HadoopFiles;
import waymark.problem.WaymarkException;

/**
 * The folder where senders put their files, as it stood when it was listed. Whatever lies in it is in one of the lists, or is
 * the control file of a delivery.
 *
 * @param files the deliveries, by path
 * @param ignored paths of files that are neither deliveries nor the control file of one, sorted
 * @param notTaken what can be no delivery of anybody's, such as a link or a pipe, or cannot be listed: each with its path, the
 *     reason and the remedy, sorted
 */
public record LandingZone(List<LandingFile> files, List<String> ignored, List<String> notTaken) {

    private static final String LOCAL = "file";

    /** A file that can be read, with what the ledger wants to know of it. */
    record Found(String name, long length, long modifiedAt, String uri) {}

    /** What lies in a folder, by path relative to it. */
    record Contents(Map<String, Found> files, Map<String, String> oddities) {
        Contents() {
            this(new TreeMap<>(), new TreeMap<>());
        }
    }

    /**
     * Lists a landing folder with all that is below it.
     *
     * @throws WaymarkException when it does not exist, holds no file at all, or cannot be listed
     */
    public static LandingZone list(String folder) {
        if (folder.isBlank()) {
            throw WaymarkException.wrongUse("the name of the landing folder is empty: give the folder with --landing");
        }
        try {
            Contents contents = contents(folder);
            if (contents == null) {
                throw WaymarkException.wrongUse(
                        folder + " is a file: give the folder that senders put their files into with --landing");
            }
            if (contents.files.isEmpty() && contents.oddities.isEmpty()) {
                throw WaymarkException.wrongUse("landing folder " + folder
                        + " is empty: give the folder that senders put their files into with --landing");
            }
            return sort(contents);
        } catch (FileNotFoundException | java.nio.file.NoSuchFileException e) {
            throw WaymarkException.wrongUse("landing folder " + folder
                    + " does not exist: give the folder that senders put their files into with --landing");
        } catch (IllegalArgumentException e) {
            throw WaymarkException.wrongUse("landing folder " + folder + " is no path or URI (" + e.getMessage()
                    + "): give the folder that senders put their files into with --landing");
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "landing folder " + folder + " cannot be listed (" + DeliveredBytes.reason(e)
                            + "): check that this user may read it",
                    e);
        }
    }

    /** Null when it is no folder. */
    private static Contents contents(String folder) throws IOException {
        boolean isUri = folder.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
        String scheme = isUri
                ? folder.substring(0, folder.indexOf(':'))
                : FileSystem.getDefaultUri(HadoopFiles.configuration()).getScheme();
        if (scheme.equals(LOCAL)) {
            String path = isUri ? new Path(folder).toUri().getPath() : folder;
            return LocalFolder.contents(java.nio.file.Path.of(path));
        }
        FileSystem store = HadoopFiles.of(new Path(folder));
        Path root = store.makeQualified(new Path(folder));
        if (!store.getFileStatus(root).isDirectory()) {
            return null;
        }
        Contents contents = new Contents();
        collect(store, root, root, contents);
        return contents;
    }

    /** Not with {@code listFiles}: that asks for the permissions of every file. */
    private static void collect(FileSystem store, Path root, Path folder, Contents contents) throws IOException {
        for (FileStatus entry : store.listStatus(folder)) {
            String path = root.toUri().relativize(entry.getPath().toUri()).getPath();
            if (entry.isDirectory()) {
                try {
                    collect(store, root, entry.getPath(), contents);
                } catch (IOException e) {
                    contents.oddities.put(path, LocalFolder.unlistable(e));
                }
            } else {
                contents.files.put(
                        path,
                        new Found(
                                entry.getPath().getName(),
                                entry.getLen(),
                                entry.getModificationTime(),
                                entry.getPath().toString()));
            }
        }
    }

    private static LandingZone sort(Contents contents) {
        Map<String, Found> all = contents.files;
        Map<String, String> oddities = contents.oddities;
        List<LandingFile> files = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        List<String> notTaken = new ArrayList<>();
        all.forEach((path, file) -> {
            String controlPath = path + LandingFile.CONTROL_ENDING;
            if (!DeliveryName.isDelivery(file.name)) {
                if (!isControlOfDelivery(path, all)) {
                    ignored.add(path);
                }
            } else if (oddities.containsKey(controlPath)) {
                // Without its control file it would be taken in unchecked.
                notTaken.add(path + ": its control file cannot be taken: " + oddities.get(controlPath));
            } else {
                Found control = all.get(controlPath);
                files.add(new LandingFile(
                        path,
                        file.name,
                        file.length,
                        file.modifiedAt,
                        control == null ? null : control.modifiedAt,
                        file.uri,
                        control == null ? 0 : control.length));
            }
        });
        oddities.forEach((path, why) -> notTaken.add(path + ": " + why));
        files.sort(Comparator.comparing(LandingFile::path));
        ignored.sort(Comparator.naturalOrder());
        notTaken.sort(Comparator.naturalOrder());
        return new LandingZone(List.copyOf(files), List.copyOf(ignored), List.copyOf(notTaken));
    }

    private static boolean isControlOfDelivery(String path, Map<String, Found> all) {
        if (!path.endsWith(LandingFile.CONTROL_ENDING)) {
            return false;
        }
        String controlled = path.substring(0, path.length() - LandingFile.CONTROL_ENDING.length());
        return all.containsKey(controlled) && DeliveryName.isDelivery(controlled);
    }
}
