package waymark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import waymark.cases.Case;
import waymark.cases.Programme;

/** Every finding of every metric on cases and contracts says why, in a plain sentence that identifies nobody and nothing. */
class WhyProperties {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.load();

    /** Metrics whose subjects are deliveries. */
    private static final Set<String> OF_DELIVERIES = Set.of("feed_on_time", "row_rejected", "reconciliation_break");

    @Property(tries = 1000)
    void everyFindingSaysWhy(
            @ForAll Programme programme, @ForAll long choice, @ForAll @IntRange(max = 1000) int daysIn) {
        Set<String> faults = new TreeSet<>();
        for (Finding finding : findings(programme, choice, daysIn)) {
            String fault = PlainSentence.fault(finding.outcome().name(), finding.dueOn() != null, finding.why());
            if (fault == null && finding.why() != null && finding.why().contains(AnyCase.MARK)) {
                fault = "names whom or what nobody should know: " + finding.why();
            }
            if (fault != null) {
                faults.add(finding.metric() + " " + finding.outcome() + " " + finding.reason() + " " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Else the property would say little. */
    @Example
    void everyMetricIsFoundInTheCasesTried() {
        Set<String> found = new TreeSet<>();
        for (Programme programme : Programme.values()) {
            for (int choice = 0; choice < 500; choice++) {
                findings(programme, choice, choice * 2).forEach(finding -> found.add(finding.metric()));
            }
        }

        assertThat(CATALOGUE.metrics().stream()
                        .map(Metric::name)
                        .filter(metric -> !OF_DELIVERIES.contains(metric) && !found.contains(metric)))
                .isEmpty();
    }

    private static List<Finding> findings(Programme programme, long choice, int daysIn) {
        Given.OnDay read = AnyCase.of(programme, new Random(choice))
                .asOf(AnyCase.day(programme, daysIn).toString());
        Optional<Case> participant = read.find();
        if (participant.isEmpty()) {
            return List.of();
        }
        AsOf asOf = read.asOf();
        List<Finding> findings = new ArrayList<>();
        CATALOGUE.rules(programme).forEach(rule -> rule.judge(participant.get(), asOf)
                .forEach(findings::add));
        CATALOGUE.contractRules().stream()
                .filter(rule -> rule.metric().programmes().contains(programme))
                .forEach(rule -> findings.addAll(Given.judgeContracts(rule, Stream.of(participant.get()), asOf)));
        return findings;
    }
}
