package waymark.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import waymark.intake.People;
import waymark.intake.Pseudonyms;
import waymark.lake.HadoopFiles;
import waymark.problem.WaymarkException;

/**
 * What a lake was made with, kept beside its tables in lake.json: the format of the lake, a check value of the person key, and
 * whose data it holds. A run that would work with anything else is refused.
 */
public final class LakeFormat {

    /** The newest format that this Waymark reads and the one that it writes. */
    static final int NEWEST = 1;

    private static final String NAME = "lake.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final Path file;
    private final FileSystem files;

    private LakeFormat(Path root) throws IOException {
        this.root = root;
        this.file = new Path(root, NAME);
        this.files = HadoopFiles.of(root);
    }

    /**
     * Checks a lake against what this run works with; for a new lake that is written down first.
     *
     * @param lakeRoot a path or URI of any Hadoop file system
     * @throws WaymarkException when the lake has another key or other people, or cannot be understood or written
     */
    public static void check(String lakeRoot, Pseudonyms key, People people) {
        with(lakeRoot, format -> {
            if (format.files.exists(format.file)) {
                format.compare(key, people);
            } else {
                format.make(key, people);
            }
        });
    }

    /**
     * Checks that a lake, when there is one, is of a format that this Waymark can read.
     *
     * @throws WaymarkException when a newer Waymark made it, or it cannot be understood
     */
    public static void checkReadable(String lakeRoot) {
        with(lakeRoot, format -> {
            if (format.files.exists(format.file)) {
                format.readable();
            }
        });
    }

    private interface Check {
        void of(LakeFormat format) throws IOException;
    }

    private static void with(String lakeRoot, Check check) {
        try {
            check.of(new LakeFormat(new Path(lakeRoot)));
        } catch (IllegalArgumentException e) {
            throw WaymarkException.wrongUse("lake " + lakeRoot + " is not a path (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "lake " + lakeRoot + " cannot be reached or written (" + e + "): see to its rights and free space",
                    e);
        }
    }

    private JsonNode readable() throws IOException {
        JsonNode written = read();
        long format = written.path("format").asLong();
        if (format > NEWEST) {
            throw WaymarkException.wrongUse("lake " + root + " was made by a newer Waymark (format " + format
                    + ", this one knows up to " + NEWEST + "): update Waymark");
        }
        if (format < 1) {
            throw notUnderstood();
        }
        return written;
    }

    private void compare(Pseudonyms key, People people) throws IOException {
        JsonNode written = readable();
        String personKey = written.path("personKey").asText();
        String madeFor = written.path("people").asText();
        if (personKey.isEmpty() || madeFor.isEmpty()) {
            throw notUnderstood();
        }
        if (!personKey.equals(key.checkValue())) {
            throw WaymarkException.wrongUse("this person key is not that of lake " + root
                    + ": give the key that the lake was made with (WAYMARK_PERSON_KEY, person-key-file, or"
                    + " keys/person-key in the home)");
        }
        if (!madeFor.equals(name(people))) {
            throw WaymarkException.wrongUse(
                    "lake " + root + " holds " + madeFor + " people, and the setting people says " + name(people)
                            + ": set people to " + madeFor + ", or give another --home");
        }
    }

    private JsonNode read() throws IOException {
        try (InputStream in = files.open(file)) {
            return JSON.readTree(in);
        } catch (JsonProcessingException | ChecksumException e) {
            throw notUnderstood();
        }
    }

    private WaymarkException notUnderstood() {
        return WaymarkException.failed(
                file + " is empty, cut off or cannot be understood: put it back from a backup; without it"
                        + " nobody knows which key the lake was made with (docs/operations.md says what to do without a backup)");
    }

    /** Written beside its place and then moved there, so that it is never half written. */
    private void make(Pseudonyms key, People people) throws IOException {
        refuseTables();
        JsonNode content = JSON.createObjectNode()
                .put("format", NEWEST)
                .put("personKey", key.checkValue())
                .put("people", name(people));
        files.mkdirs(root);
        Path fresh = new Path(root, NAME + ".new");
        try (OutputStream out = files.create(fresh, true)) {
            out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        }
        if (!files.rename(fresh, file)) {
            throw new IOException(fresh + " cannot be renamed to " + NAME);
        }
    }

    private void refuseTables() throws IOException {
        try {
            for (FileStatus member : files.listStatus(root)) {
                if (member.isDirectory() && files.exists(new Path(member.getPath(), "_delta_log"))) {
                    throw WaymarkException.failed("lake " + root + " has tables but no " + NAME
                            + ": put it back from a copy; without it nobody knows which key the lake was made with");
                }
            }
        } catch (FileNotFoundException e) {
            return; // a lake that is not there yet has no tables
        }
    }

    private static String name(People people) {
        return people.name().toLowerCase(Locale.ROOT);
    }
}
