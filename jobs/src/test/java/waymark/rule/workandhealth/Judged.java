package waymark.rule.workandhealth;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import waymark.rule.Finding;
import waymark.rule.Given;

/** What the rules of the programme find, and situations in the short form of the tables. */
final class Judged {

    private Judged() {}

    static List<Finding> by(String metric, Given.OnDay day) {
        return day.judge(WorkAndHealthRules.all().get(metric), metric);
    }

    /** The only finding of a metric. */
    static Finding one(String metric, Given.OnDay day) {
        List<Finding> findings = by(metric, day);
        assertThat(findings).as(metric).hasSize(1);
        return findings.get(0);
    }

    /** {@code OUTCOME}, or {@code OUTCOME:REASON}. */
    static String verdict(Finding finding) {
        return finding.reason() == null ? finding.outcome().name() : finding.outcome() + ":" + finding.reason();
    }

    /** The verdict of the only finding; {@code none} without one. */
    static String verdict(String metric, Given.OnDay day) {
        return by(metric, day).isEmpty() ? "none" : verdict(one(metric, day));
    }

    /** Subjects with their verdicts, {@code subject verdict}, in the order of their ids. */
    static String verdicts(String metric, Given.OnDay day) {
        return by(metric, day).stream()
                .map(finding -> finding.subjectId() + " " + verdict(finding))
                .sorted()
                .collect(joining(", "));
    }

    /**
     * Rows from a cell, {@code feed column=value column=value; feed column=value}; none when it is null. There {@code
     * complete day} is short for a plan version that is agreed and signed by both parties on that day.
     */
    static String rows(String cell) {
        return cell == null
                ? ""
                : Arrays.stream(cell.split(";", -1)).map(Judged::row).collect(joining("\n"));
    }

    private static String row(String cell) {
        String[] words = cell.strip().split(" ", 2);
        if (words[0].equals("complete")) {
            return """
                plan | agreed_date=%1$s
                plan_signature | party=PROVIDER signed_date=%1$s method=WET
                plan_signature | party=PARTICIPANT signed_date=%1$s method=WET
                """.formatted(words[1]);
        }
        return words[0] + " | " + (words.length > 1 ? words[1] : "");
    }
}
