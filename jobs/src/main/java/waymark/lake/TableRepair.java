package waymark.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.delta.kernel.internal.actions.AddFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** Finds what is damaged in one table, and cuts it off. */
final class TableRepair {

    static final String LOG = "_delta_log";

    private static final Pattern COMMIT = Pattern.compile("([0-9]{20})\\.json");
    private static final Pattern SUMMARY = Pattern.compile("([0-9]{20})\\.checkpoint\\.parquet");
    private static final String LAST_SUMMARY = "_last_checkpoint";
    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final TableLog log;
    private final String folder;
    private final Path logFolder;

    TableRepair(TableLog log, String folder) {
        this.log = log;
        this.folder = folder;
        this.logFolder = new Path(folder, LOG);
    }

    /** Damage to the log, the earliest first; else, when that can be read, to the files that the table is made of. */
    List<Damage> damage() {
        List<Damage> ofLog = logDamage();
        return ofLog.isEmpty() ? fileDamage() : ofLog;
    }

    /** Damage to commits and to the summaries of them (checkpoints). A commit before the last summary is read no more. */
    List<Damage> logDamage() {
        try {
            List<Damage> found = new ArrayList<>();
            long summedUp = -1;
            long expected = 0;
            for (FileStatus file : list()) {
                Optional<String> how = Optional.empty();
                Matcher summary = SUMMARY.matcher(name(file));
                if (summary.matches()) {
                    how = parquetDamage(file);
                    summedUp = how.isEmpty() ? Long.parseLong(summary.group(1)) : summedUp;
                } else if (name(file).equals(LAST_SUMMARY)) {
                    how = jsonDamage(file);
                }
                how.ifPresent(text -> found.add(new Damage(file.getPath().toString(), text)));
            }
            for (FileStatus file : list()) {
                Matcher commit = COMMIT.matcher(name(file));
                if (commit.matches()) {
                    long version = Long.parseLong(commit.group(1));
                    if (version > summedUp) {
                        if (version > expected && expected > summedUp) {
                            found.add(new Damage(commit(expected).toString(), "is missing"));
                        }
                        jsonDamage(file)
                                .ifPresent(text ->
                                        found.add(new Damage(file.getPath().toString(), text)));
                    }
                    expected = version + 1;
                }
            }
            return found;
        } catch (IOException e) {
            throw Lake.damaged(logFolder.toString(), "cannot be listed", e);
        }
    }

    private List<Damage> fileDamage() {
        List<Damage> found = new ArrayList<>();
        log.latest().ifPresent(latest -> log.entries(latest)
                .forEach((path, entry) -> damage(path, entry).ifPresent(how -> found.add(new Damage(path, how)))));
        return found;
    }

    private static Optional<String> damage(String path, AddFile entry) {
        try {
            Path file = new Path(path);
            FileStatus status = HadoopFiles.of(file).getFileStatus(file);
            if (status.getLen() != entry.getSize()) {
                return Optional.of("has " + status.getLen() + " bytes and should have " + entry.getSize());
            }
            return parquetDamage(status);
        } catch (FileNotFoundException e) {
            return Optional.of("is missing");
        } catch (IOException e) {
            return Optional.of("cannot be read (" + e.getMessage() + ")");
        }
    }

    void cutOff(List<Damage> damage) {
        try {
            FileSystem files = HadoopFiles.of(logFolder);
            List<String> gone = new ArrayList<>();
            long firstLost = Long.MAX_VALUE;
            for (Damage each : damage) {
                Path path = new Path(each.file());
                Matcher commit = COMMIT.matcher(path.getName());
                if (!path.getParent().getName().equals(LOG)) {
                    gone.add(each.file());
                } else if (commit.matches()) {
                    firstLost = Math.min(firstLost, Long.parseLong(commit.group(1)));
                } else {
                    // The commits that it sums up are all still there.
                    files.delete(path, false);
                }
            }
            if (firstLost < Long.MAX_VALUE) {
                dropFrom(firstLost);
            }
            if (!gone.isEmpty()) {
                log.exchange(gone, List.of());
            }
        } catch (IOException e) {
            throw Lake.unwritable(folder, e);
        }
    }

    /** The latest first: were this cut short, what is left would still be a log without a gap. */
    private void dropFrom(long version) throws IOException {
        FileSystem files = HadoopFiles.of(logFolder);
        List<FileStatus> all = list();
        for (int i = all.size() - 1; i >= 0; i--) {
            Matcher commit = COMMIT.matcher(name(all.get(i)));
            Matcher summary = SUMMARY.matcher(name(all.get(i)));
            if (isFrom(version, commit) || isFrom(version, summary)) {
                files.delete(all.get(i).getPath(), false);
            }
        }
        files.delete(new Path(logFolder, LAST_SUMMARY), false);
    }

    private static boolean isFrom(long version, Matcher numbered) {
        return numbered.matches() && Long.parseLong(numbered.group(1)) >= version;
    }

    private List<FileStatus> list() throws IOException {
        try {
            List<FileStatus> all =
                    new ArrayList<>(List.of(HadoopFiles.of(logFolder).listStatus(logFolder)));
            all.sort((a, b) -> name(a).compareTo(name(b)));
            return all;
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    private Path commit(long version) {
        return new Path(logFolder, String.format("%020d.json", version));
    }

    private static String name(FileStatus file) {
        return file.getPath().getName();
    }

    private static Optional<String> jsonDamage(FileStatus file) throws IOException {
        if (file.getLen() == 0) {
            return Optional.of("is empty");
        }
        try (InputStream in = HadoopFiles.of(file.getPath()).open(file.getPath())) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!JSON.readTree(line).isObject()) {
                    return Optional.of("is not what was written");
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("is cut off or is not what was written");
        }
    }

    /** Reads a file whole, so that its checksums are compared, and what is written at its end. */
    private static Optional<String> parquetDamage(FileStatus file) {
        try (InputStream in = HadoopFiles.of(file.getPath()).open(file.getPath())) {
            in.transferTo(OutputStream.nullOutputStream());
            ParquetFileReader.open(HadoopInputFile.fromStatus(file, HadoopFiles.configuration()))
                    .close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of("cannot be read (" + e.getMessage() + ")");
        }
    }
}
