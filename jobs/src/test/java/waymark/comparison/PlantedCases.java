package waymark.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a world's {@code cases.json} says must come out for the cases that were planted in it, by as-of day. */
final class PlantedCases {

    private PlantedCases() {}

    /**
     * One answer that a planted case must give.
     *
     * @param subject of the finding; empty when all findings of the referral are meant
     * @param referral of the finding; empty when the subject names it
     * @param dimension of the finding; null when it does not matter
     * @param outcome an outcome, {@code OUTCOME:REASON}, an amount, or {@code none} for no finding
     */
    record Expectation(String what, String metric, String subject, String referral, String dimension, String outcome) {}

    static SortedMap<LocalDate, List<Expectation>> read(Path file) {
        TreeMap<LocalDate, List<Expectation>> byDay = new TreeMap<>();
        try {
            for (JsonNode planted : new ObjectMapper().readTree(file.toFile())) {
                String what = planted.path("kind").asText() + ": "
                        + planted.path("what").asText();
                for (JsonNode expect : planted.path("expect")) {
                    refuseUnknown(expect, file);
                    byDay.computeIfAbsent(LocalDate.parse(expect.path("as_of").asText()), day -> new ArrayList<>())
                            .add(new Expectation(
                                    what,
                                    expect.path("metric").asText(),
                                    expect.path("subject_id").asText(),
                                    expect.path("referral_id").asText(),
                                    expect.hasNonNull("dimension")
                                            ? expect.path("dimension").asText()
                                            : null,
                                    expect.path("expected").asText()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byDay;
    }

    /** A member that nobody looks at would pass unseen. */
    private static void refuseUnknown(JsonNode expect, Path file) {
        Set<String> known = Set.of("metric", "subject_id", "referral_id", "dimension", "expected", "as_of");
        expect.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(file + ": nobody compares \"" + name + "\" of " + expect);
            }
        });
    }
}
