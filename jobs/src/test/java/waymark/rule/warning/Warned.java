package waymark.rule.warning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.contract.FeedCatalogue;
import waymark.rule.AsOf;
import waymark.rule.Given;

/** What the catalogue's checks warn of, and situations in the short form of the tables. */
final class Warned {

    private static final WarningCatalogue CATALOGUE =
            new WarningCatalogue(FeedCatalogue.load().contracts());

    private Warned() {}

    /**
     * All warnings of a code in a situation, of its case and of its reference rows.
     *
     * @param rows {@code feed column=value column=value; feed column=value}
     */
    static List<Warning> of(WarningCode code, String rows, String day) {
        Given.OnDay read = Given.rows(lines(rows)).asOf(day);
        AsOf asOf = read.asOf();
        Optional<Case> participant = read.find();
        Stream<Warning> ofCase = participant.stream().flatMap(found -> CATALOGUE.checks(found.programme()).stream()
                .filter(check -> check.codes().contains(code))
                .flatMap(check -> check.judge(found, asOf)));
        Stream<Warning> ofReferences = CATALOGUE.referenceChecks().stream()
                .filter(check -> check.codes().contains(code))
                .flatMap(check -> check.judgeReferences(asOf));
        return Stream.concat(ofCase, ofReferences)
                .filter(warning -> warning.code() == code)
                .toList();
    }

    /** The warnings as {@code subject day}, in the order of their subjects; {@code none} without any. */
    static String said(WarningCode code, String rows, String day) {
        List<Warning> warnings = of(code, rows, day);
        assertThat(warnings).allSatisfy(warning -> assertThat(warning.message())
                .contains(warning.subjectId().split("/", 2)[0]));
        return warnings.isEmpty()
                ? "none"
                : warnings.stream()
                        .map(warning -> warning.subjectId() + " " + warning.day())
                        .sorted()
                        .collect(joining(", "));
    }

    private static String lines(String rows) {
        return Arrays.stream(rows.split(";", -1))
                .map(row -> row.strip().replaceFirst(" +|$", " | "))
                .collect(joining("\n"));
    }
}
