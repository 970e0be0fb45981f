package waymark.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of {@code data-samples/expected}, and how they are held against exported ones. */
final class HandWorked {

    /** Of these, {@code findings.csv} lists all findings of planted people; of others those that a case was planted for. */
    static final Set<String> LISTED_WHOLE = Set.of(
            "whp_action_plan_on_time",
            "whp_action_plan_on_time_working_days",
            "whp_action_plan_on_time_strict",
            "whp_action_plan_days",
            "exit_report_on_time",
            "exit_report_returned",
            "exit_report_working_days",
            "returnee_volume",
            "m2_minimum_hours",
            "m2_duration",
            "plan_review_on_time",
            "support_minutes",
            "support_plan_at_start",
            "distance_travelled",
            "leave_reason");

    private HandWorked() {}

    static void compare(NamedCsvRecord expected, NamedCsvRecord actual, String name, List<String> differences) {
        if (actual == null) {
            differences.add(name + ": missing");
            return;
        }
        for (String column : expected.getHeader()) {
            if (!column.equals("why") && !expected.getField(column).equals(actual.getField(column))) {
                differences.add(name + " " + column + ": expected " + expected.getField(column) + " is "
                        + actual.getField(column) + " (" + expected.getField("why") + ")");
            }
        }
    }

    static String finding(NamedCsvRecord row) {
        return key(row, "metric", "referral_id", "subject_id", "dimension");
    }

    static String measure(NamedCsvRecord row) {
        return key(row, "metric", "contract_id", "month", "dimension");
    }

    static List<String> problems(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> key(row, "file", "row", "code", "column"))
                .toList();
    }

    /**
     * Where figures are not those of {@code measures.csv}.
     *
     * @param whole how the keys begin of which it lists all
     */
    static List<String> differencesOfMeasures(List<NamedCsvRecord> rows, String whole) throws IOException {
        Map<String, NamedCsvRecord> measures = new HashMap<>();
        rows.forEach(row -> measures.put(measure(row), row));
        List<String> differences = new ArrayList<>();
        for (NamedCsvRecord expected : expected("measures.csv")) {
            compare(expected, measures.remove(measure(expected)), measure(expected), differences);
        }
        measures.keySet().stream()
                .filter(key -> key.startsWith(whole))
                .forEach(key -> differences.add(key + ": not expected"));
        return differences;
    }

    /** Of the warnings that {@code warnings.csv} lists whole: those on rows, and the codes of cases that it names. */
    static List<String> warnings(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> key(row, "code", "referral_id", "subject_id", "day", "file", "row_number"))
                .toList();
    }

    private static String key(NamedCsvRecord row, String... columns) {
        return List.of(columns).stream().map(row::getField).collect(Collectors.joining(" "));
    }

    static List<NamedCsvRecord> expected(String file) throws IOException {
        return Sample.rows(Sample.checkout().resolve("data-samples/expected").resolve(file));
    }
}
