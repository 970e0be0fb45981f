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

/** Judges contracts and deliveries as wholes: on sums over cases and on the ledger, which are small. */
final class WholeJudging {

    private final RuleCatalogue rules;
    private final AsOf asOf;

    WholeJudging(RuleCatalogue rules, AsOf asOf) {
        this.rules = rules;
        this.asOf = asOf;
    }

    List<Finding> judge(JavaRDD<JudgedPart> parts, List<LedgerLine> ledger) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, List<Contribution>>> byMetric = contributions(parts);
        for (ContractRule rule : rules.contractRules()) {
            byMetric.getOrDefault(rule.metric().name(), Map.of())
                    .forEach(
                            (contract, sums) -> rule.judge(contract, sums, asOf).forEach(findings::add));
        }
        for (DeliveryRule rule : rules.deliveryRules()) {
            rule.judge(ledger, asOf).forEach(findings::add);
        }
        return findings;
    }

    private static Map<String, Map<String, List<Contribution>>> contributions(JavaRDD<JudgedPart> parts) {
        return parts
                .flatMapToPair(part -> part.contributions().entrySet().stream()
                        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                        .iterator())
                .reduceByKey(Long::sum)
                .collect()
                .stream()
                .collect(Collectors.groupingBy(
                        sum -> sum._1().metric(),
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
