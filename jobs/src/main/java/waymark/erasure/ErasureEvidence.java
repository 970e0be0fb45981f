package waymark.erasure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import waymark.lake.OwnFiles;
import waymark.problem.WaymarkException;

/**
 * What stays of an erasure: that it was done, of how many, when, by whom, and that nothing was found afterwards; nobody's name or
 * number. A referral is there as its keyed hash, so that who has the key and the id can show that it was this one.
 */
public final class ErasureEvidence {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ErasureEvidence() {}

    /**
     * Writes it to the folder {@code erasures} of the home.
     *
     * @param finished when the search had ended
     * @param seals the keyed hashes of the referrals
     * @param rows how many rows went from each table
     * @param left what a search of the home has found afterwards
     * @return where it is
     */
    public static Path write(
            Path home,
            String runId,
            Instant begun,
            Instant finished,
            List<String> seals,
            Map<String, Long> rows,
            HomeScan.Result left) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("run", runId);
        evidence.put("begun_at", begun.toString());
        evidence.put("finished_at", finished.toString());
        evidence.put("by", System.getProperty("user.name"));
        evidence.put("referrals", seals.size());
        evidence.put("referral_hashes", seals);
        evidence.put("rows_removed", new TreeMap<>(rows));
        evidence.put("files_searched", left.files());
        evidence.put("bytes_searched", left.bytes());
        evidence.put("files_in_which_something_is_left", left.found());
        Path file = home.resolve("erasures").resolve(runId + ".json");
        try {
            OwnFiles.makeFolder(file.getParent());
            OwnFiles.write(file, JSON.writeValueAsString(evidence) + "\n");
            return file;
        } catch (IOException e) {
            throw WaymarkException.failed(
                    file + " cannot be written (" + e + "): make room or mend its permissions, and erase again", e);
        }
    }
}
