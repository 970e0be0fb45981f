package waymark.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import waymark.lake.HadoopFiles;
import waymark.problem.WaymarkException;

/**
 * The folder where senders put their files, as it stood when it was listed.
 *
 * @param files the deliveries, by path
 * @param ignored paths of files that are neither deliveries nor the control file of one, sorted
 */
public record LandingZone(List<LandingFile> files, List<String> ignored) {

    /**
     * Lists a landing folder with all that is below it.
     *
     * @throws WaymarkException when it does not exist, holds no file at all, or cannot be listed
     */
    public static LandingZone list(String folder) {
        if (folder.isBlank()) {
            throw WaymarkException.wrongUse("the name of the landing folder is empty: give the folder with --landing");
        }
        Path root = new Path(folder);
        try {
            FileSystem fileSystem = HadoopFiles.of(root);
            Path base = fileSystem.makeQualified(root);
            if (!fileSystem.getFileStatus(base).isDirectory()) {
                throw WaymarkException.wrongUse(
                        folder + " is a file: give the folder that senders put their files into with --landing");
            }
            Map<String, FileStatus> all = new HashMap<>();
            collect(fileSystem, base, all);
            if (all.isEmpty()) {
                throw WaymarkException.wrongUse("landing folder " + folder
                        + " is empty: give the folder that senders put their files into with --landing");
            }
            return sort(base, all);
        } catch (FileNotFoundException e) {
            throw WaymarkException.wrongUse("landing folder " + folder
                    + " does not exist: give the folder that senders put their files into with --landing");
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "landing folder " + folder + " cannot be listed (" + e.getMessage()
                            + "): check that this user may read it",
                    e);
        }
    }

    /** Not with {@code listFiles}: that asks for the permissions of every file, which forks a process for each. */
    private static void collect(FileSystem fileSystem, Path folder, Map<String, FileStatus> all) throws IOException {
        for (FileStatus entry : fileSystem.listStatus(folder)) {
            if (entry.isDirectory()) {
                collect(fileSystem, entry.getPath(), all);
            } else {
                all.put(entry.getPath().toString(), entry);
            }
        }
    }

    private static LandingZone sort(Path base, Map<String, FileStatus> all) {
        List<LandingFile> files = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        all.forEach((uri, file) -> {
            String path = base.toUri().relativize(file.getPath().toUri()).getPath();
            String name = file.getPath().getName();
            if (DeliveryName.isDelivery(name)) {
                FileStatus control = all.get(uri + LandingFile.CONTROL_ENDING);
                files.add(new LandingFile(
                        path,
                        name,
                        file.getLen(),
                        file.getModificationTime(),
                        control == null ? null : control.getModificationTime(),
                        uri,
                        control == null ? 0 : control.getLen()));
            } else if (!isControlOfDelivery(uri, all)) {
                ignored.add(path);
            }
        });
        files.sort(Comparator.comparing(LandingFile::path));
        ignored.sort(Comparator.naturalOrder());
        return new LandingZone(List.copyOf(files), List.copyOf(ignored));
    }

    private static boolean isControlOfDelivery(String uri, Map<String, FileStatus> all) {
        if (!uri.endsWith(LandingFile.CONTROL_ENDING)) {
            return false;
        }
        String controlled = uri.substring(0, uri.length() - LandingFile.CONTROL_ENDING.length());
        return all.containsKey(controlled) && DeliveryName.isDelivery(controlled);
    }
}
