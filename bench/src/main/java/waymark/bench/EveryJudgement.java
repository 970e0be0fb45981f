package waymark.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.contract.FeedCatalogue;
import waymark.rule.AsOf;
import waymark.rule.ContractRule;
import waymark.rule.Rule;
import waymark.rule.RuleCatalogue;
import waymark.rule.warning.ContractCheck;
import waymark.rule.warning.WarningCatalogue;
import waymark.rule.warning.WarningCheck;

/** All that is asked of a case when it is judged: every rule, and every warning, of its programme. */
final class EveryJudgement {

    private final AsOf asOf;
    private final Map<Programme, List<Judgement>> judgements = new EnumMap<>(Programme.class);

    /** A rule or a check that warns. */
    interface Judgement {

        String name();

        void judge(Case participant, AsOf asOf, Consumer<Object> found);
    }

    EveryJudgement(FeedCatalogue feeds, AsOf asOf) {
        this.asOf = asOf;
        RuleCatalogue rules = RuleCatalogue.load();
        WarningCatalogue warnings = new WarningCatalogue(feeds.contracts());
        for (Programme programme : Programme.values()) {
            List<Judgement> all = new ArrayList<>();
            rules.rules(programme).forEach(rule -> all.add(new OfRule(rule)));
            rules.contractRules().stream()
                    .filter(rule -> rule.metric().programmes().contains(programme))
                    .forEach(rule -> all.add(new OfContractRule(rule)));
            warnings.checks(programme).forEach(check -> all.add(new OfWarning(check)));
            warnings.contractChecks().forEach(check -> all.add(new OfContractCheck(check)));
            judgements.put(programme, all);
        }
    }

    List<Judgement> of(Programme programme) {
        return judgements.get(programme);
    }

    void judge(Case participant, Consumer<Object> found) {
        for (Judgement judgement : of(participant.programme())) {
            judgement.judge(participant, asOf, found);
        }
    }

    private record OfRule(Rule rule) implements Judgement {

        @Override
        public String name() {
            return rule.metric().name();
        }

        @Override
        public void judge(Case participant, AsOf asOf, Consumer<Object> found) {
            rule.judge(participant, asOf).forEach(found);
        }
    }

    private record OfContractRule(ContractRule rule) implements Judgement {

        @Override
        public String name() {
            return rule.metric().name();
        }

        @Override
        public void judge(Case participant, AsOf asOf, Consumer<Object> found) {
            rule.contributions(participant, asOf).forEach(found);
        }
    }

    private record OfWarning(WarningCheck check) implements Judgement {

        @Override
        public String name() {
            return "warning " + check.getClass().getSimpleName();
        }

        @Override
        public void judge(Case participant, AsOf asOf, Consumer<Object> found) {
            check.judge(participant, asOf).forEach(found);
        }
    }

    private record OfContractCheck(ContractCheck check) implements Judgement {

        @Override
        public String name() {
            return "warning " + check.code();
        }

        @Override
        public void judge(Case participant, AsOf asOf, Consumer<Object> found) {
            check.contributions(participant, asOf).forEach(found);
        }
    }
}
