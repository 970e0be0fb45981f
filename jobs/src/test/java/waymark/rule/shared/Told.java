package waymark.rule.shared;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Metric;
import waymark.rule.Rule;

/**
 * What one rule says of a situation, as short text: {@code OUTCOME}, {@code OUTCOME:REASON}, {@code COUNTED amount}, each with
 * its {@code [dimension]} where it has one, or {@code none} without any finding. A {@code //} in rows begins another row.
 */
public final class Told {

    private static final Comparator<Finding> BY_SUBJECT =
            Comparator.comparing(Finding::subjectId).thenComparing(finding -> text(finding.dimension()));

    private final String metric;
    private final Function<Metric, ? extends Rule> rule;
    private final String givenAlways;

    private Told(String metric, Function<Metric, ? extends Rule> rule, String givenAlways) {
        this.metric = metric;
        this.rule = rule;
        this.givenAlways = givenAlways;
    }

    /** By a rule, in situations that all begin with the same rows. */
    public static Told by(String metric, Function<Metric, ? extends Rule> rule, String givenAlways) {
        return new Told(metric, rule, givenAlways);
    }

    /** The outcomes, in the order of the subjects. */
    public String outcomes(String rows, String asOf) {
        return told(rows, asOf, Told::outcome);
    }

    /** {@code subject = outcome}, in the order of the subjects. */
    public String bySubject(String rows, String asOf) {
        return told(rows, asOf, finding -> finding.subjectId() + " = " + outcome(finding));
    }

    /** {@code outcome opened due closed}, a dash for no day, in the order of the subjects. */
    public String days(String rows, String asOf) {
        return told(rows, asOf, finding -> Stream.of(finding.openedOn(), finding.dueOn(), finding.closedOn())
                .map(day -> day == null ? "-" : day.toString())
                .collect(joining(" ", outcome(finding) + " ", "")));
    }

    /** {@code outcome why}, in the order of the subjects. */
    public String whys(String rows, String asOf) {
        return told(rows, asOf, finding -> (outcome(finding) + " " + text(finding.why())).stripTrailing());
    }

    /** Whole findings, as exports write them, in the order of the subjects. */
    public List<String> exported(String rows, String asOf) {
        return findings(rows, asOf)
                .map(finding -> Stream.of(
                                finding.metric(),
                                finding.referralId(),
                                finding.contractId(),
                                finding.subjectId(),
                                finding.month(),
                                finding.outcome(),
                                finding.clause(),
                                finding.reason(),
                                finding.openedOn(),
                                finding.dueOn(),
                                finding.closedOn(),
                                finding.amount(),
                                finding.dimension())
                        .map(Told::text)
                        .collect(joining(",")))
                .toList();
    }

    private String told(String rows, String asOf, Function<Finding, String> tell) {
        String all = findings(rows, asOf).map(tell).collect(joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private Stream<Finding> findings(String rows, String asOf) {
        return Given.rows(givenAlways).and(text(rows).replace("//", "\n")).asOf(asOf).judge(rule, metric).stream()
                .sorted(BY_SUBJECT);
    }

    private static String outcome(Finding finding) {
        return finding.outcome()
                + (finding.reason() == null ? "" : ":" + finding.reason())
                + (finding.amount() == null ? "" : " " + finding.amount())
                + (finding.dimension() == null ? "" : " [" + finding.dimension() + "]");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
