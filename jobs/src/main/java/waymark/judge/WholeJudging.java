package waymark.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import waymark.cases.LedgerLine;
import waymark.rule.AsOf;
import waymark.rule.ContractRule;
import waymark.rule.Contribution;
import waymark.rule.DeliveryRule;
import waymark.rule.Finding;
import waymark.rule.RuleCatalogue;
import waymark.rule.warning.ContractCheck;
import waymark.rule.warning.ReferenceCheck;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCatalogue;

/** Judges contracts and deliveries as wholes: on sums over cases, reference rows and the ledger, which are small. */
final class WholeJudging {

    private final RuleCatalogue rules;
    private final WarningCatalogue checks;
    private final AsOf asOf;

    WholeJudging(RuleCatalogue rules, WarningCatalogue checks, AsOf asOf) {
        this.rules = rules;
        this.checks = checks;
        this.asOf = asOf;
    }

    /** What was found of contracts and deliveries, and what looks wrong with contracts. */
    record Wholes(List<Finding> findings, List<Warning> warnings) {}

    Wholes judge(JavaRDD<JudgedPart> parts, List<LedgerLine> ledger) {
        Map<String, Map<String, List<Contribution>>> sums = contributions(parts);
        return new Wholes(findings(sums, ledger), warnings(sums));
    }

    private List<Finding> findings(Map<String, Map<String, List<Contribution>>> sums, List<LedgerLine> ledger) {
        List<Finding> findings = new ArrayList<>();
        for (ContractRule rule : rules.contractRules()) {
            sums.getOrDefault(rule.metric().name(), Map.of())
                    .forEach((contract, own) -> rule.judge(contract, own, asOf).forEach(findings::add));
        }
        for (DeliveryRule rule : rules.deliveryRules()) {
            rule.judge(ledger, asOf).forEach(findings::add);
        }
        return findings;
    }

    private List<Warning> warnings(Map<String, Map<String, List<Contribution>>> sums) {
        List<Warning> warnings = new ArrayList<>();
        for (ContractCheck check : checks.contractChecks()) {
            sums.getOrDefault(check.code().name(), Map.of())
                    .forEach((contract, own) -> check.judge(contract, own, asOf).forEach(warnings::add));
        }
        for (ReferenceCheck check : checks.referenceChecks()) {
            check.judgeReferences(asOf).forEach(warnings::add);
        }
        return warnings;
    }

    private static Map<String, Map<String, List<Contribution>>> contributions(JavaRDD<JudgedPart> parts) {
        return parts
                .flatMapToPair(part -> JudgeCases.pairs(part.contributions()))
                .reduceByKey(Long::sum)
                .collect()
                .stream()
                .collect(Collectors.groupingBy(
                        sum -> sum._1().of(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                sum -> sum._1().contractId(),
                                TreeMap::new,
                                Collectors.mapping(WholeJudging::contribution, Collectors.toList()))));
    }

    private static Contribution contribution(Tuple2<ContributionKey, Long> sum) {
        ContributionKey key = sum._1();
        return new Contribution(key.contractId(), key.what(), key.day(), sum._2());
    }
}
