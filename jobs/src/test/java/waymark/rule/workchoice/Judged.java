package waymark.rule.workchoice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import waymark.rule.Finding;
import waymark.rule.Given;

/**
 * What the rules of Work Choice find, and situations in the short form of the tables: {@code feed column=value …; feed
 * column=value …}, where a code list is joined by {@code +}. Unless a situation says otherwise it is of somebody referred
 * on 2 May 2017 to a contract of England from 2010, who started on 10 May 2017.
 *
 * <p>Short forms: {@code in2 2017-06-01..2018-05-31} is a stay in Module Two ({@code in1} in Module One; without a last day
 * it is open), {@code hours 2017-06-03 480} an activity with so many minutes of participation, {@code held 2017-08-31} a
 * review, {@code left 2018-03-31 OTHER} a leaver, {@code scotland} a contract there.
 */
final class Judged {

    private static final String REFERRAL = "referral | programme=WC referral_date=2017-05-02";
    private static final String PARTICIPATION = "participation | start_date=2017-05-10";
    private static final String CONTRACT = "contract | nation=ENGLAND origin=AWARDED_2010";

    private Judged() {}

    /** A situation as a cell of a table tells it; null tells nothing but a started participant. */
    static Given situation(String cell) {
        List<String> rows = cell == null
                ? List.of()
                : Arrays.stream(cell.split(";")).map(Judged::row).toList();
        String all = Stream.concat(
                        Stream.of(REFERRAL, PARTICIPATION, CONTRACT)
                                .filter(standard -> rows.stream().noneMatch(row -> sameFeed(row, standard))),
                        rows.stream())
                .collect(joining("\n"));
        return Given.rows(all);
    }

    static List<Finding> by(String metric, Given.OnDay day) {
        return day.judge(WorkChoiceRules.all().get(metric), metric);
    }

    static List<Finding> by(String metric, String cell, String asOf) {
        return by(metric, situation(cell).asOf(asOf));
    }

    /** The only finding of a metric. */
    static Finding one(String metric, String cell, String asOf) {
        List<Finding> findings = by(metric, cell, asOf);
        assertThat(findings).as(metric).hasSize(1);
        return findings.get(0);
    }

    /** {@code OUTCOME}, with {@code :REASON}, {@code =amount} and {@code #dimension} as far as it has them. */
    static String verdict(Finding finding) {
        return finding.outcome()
                + (finding.reason() == null ? "" : ":" + finding.reason())
                + (finding.amount() == null ? "" : "=" + finding.amount())
                + (finding.dimension() == null ? "" : "#" + finding.dimension());
    }

    /** {@code OUTCOME why} by subject, a line each. */
    static String whys(String metric, String cell, String asOf) {
        return inOrder(by(metric, cell, asOf))
                .map(finding -> finding.outcome() + " " + finding.why())
                .collect(joining("\n"));
    }

    /** The verdicts by subject, joined by commas; {@code none} without any. */
    static String verdict(String metric, String cell, String asOf) {
        List<Finding> findings = by(metric, cell, asOf);
        return findings.isEmpty()
                ? "none"
                : inOrder(findings).map(Judged::verdict).collect(joining(", "));
    }

    /** {@code subject verdict} by subject, joined by commas; {@code none} without any. A subject's own "R1/" is left out. */
    static String verdicts(String metric, String cell, String asOf) {
        List<Finding> findings = by(metric, cell, asOf);
        return findings.isEmpty()
                ? "none"
                : inOrder(findings)
                        .map(finding -> finding.subjectId().replace("R1/", "") + " " + verdict(finding))
                        .collect(joining(", "));
    }

    private static Stream<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::subjectId));
    }

    private static boolean sameFeed(String row, String other) {
        return feed(row).equals(feed(other));
    }

    private static String feed(String row) {
        return row.substring(0, row.indexOf('|')).strip();
    }

    private static String row(String cell) {
        String[] words = cell.strip().split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "in1" -> stay(1, rest);
            case "in2" -> stay(2, rest);
            case "in3" -> stay(3, rest);
            case "hours" -> "support_activity | activity_date=" + rest.replaceFirst(" ", " participant_minutes=");
            case "support" -> "support_activity | activity_date=" + rest.replaceFirst(" ", " support_minutes=");
            case "held" -> "plan_review | held_date=" + rest.replace('+', '|');
            case "left" -> PARTICIPATION + " leave_date=" + rest.replaceFirst(" ", " leave_reason=");
            case "scotland" -> "contract | nation=SCOTLAND origin=AWARDED_2010";
            default -> words[0] + " | " + rest.replace('+', '|');
        };
    }

    private static String stay(int module, String days) {
        String[] ends = days.strip().split("\\.\\.|\\s+", 3);
        return "module_stay | module=" + module + " start_date=" + ends[0]
                + (ends.length > 1 && !ends[1].isEmpty() ? " end_date=" + ends[1] : "")
                + (ends.length > 2 ? " " + ends[2] : "");
    }
}
