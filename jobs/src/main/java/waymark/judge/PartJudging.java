package waymark.judge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.CaseAssembly;
import waymark.cases.RawRow;
import waymark.lake.LakeTables;
import waymark.resolve.ReferralRows;
import waymark.rule.AsOf;
import waymark.rule.ContractRule;
import waymark.rule.Contribution;
import waymark.rule.Finding;
import waymark.rule.Rule;
import waymark.rule.RuleCatalogue;
import waymark.rule.shared.DistanceByArea;
import waymark.rule.shared.DistanceScores;
import waymark.rule.warning.ContractCheck;

/** Judges the cases of one task, each by every rule of its programme in one go, and writes what is found. */
final class PartJudging {

    private final JudgeSetting setting;
    private final AsOf asOf;
    private final RuleCatalogue rules = RuleCatalogue.load();
    private final LazyRowFile findings;
    private final PartWarnings warnings;
    private final LazyRowFile distances;
    private final PartFacts facts;
    private final CaseAssembly assembly;
    private final TallyBook tallies = new TallyBook();
    private final Map<ContributionKey, Long> contributions = new HashMap<>();

    PartJudging(JudgeSetting setting) {
        this.setting = setting;
        this.asOf = setting.asOf();
        this.findings = new LazyRowFile(LakeTables.FINDING, setting.lakeRoot());
        this.warnings = new PartWarnings(setting);
        this.distances = new LazyRowFile(LakeTables.DISTANCE, setting.lakeRoot());
        this.facts = new PartFacts(setting);
        this.assembly = new CaseAssembly(setting.feeds().contracts());
    }

    JudgedPart judge(Iterator<ReferralRows> referrals) {
        StandingCounts standings = new StandingCounts(setting.lakeRoot());
        while (referrals.hasNext()) {
            ReferralRows rows = referrals.next();
            rows.tell(standings);
            List<RawRow> visible = rows.referralIsThere() ? assembly.visible(rows.current(), asOf.day()) : List.of();
            Optional<Case> participant = assembly.assemble(visible);
            if (participant.isPresent()) {
                judge(participant.get());
                warnings.judge(participant.get());
                facts.write(participant.get(), visible);
            }
        }
        return new JudgedPart(
                findings.close(),
                warnings.close(),
                distances.close(),
                facts.close(),
                standings.close(),
                standings.blocks(),
                TallyPacking.pack(tallies.tallies(), setting.tallyTasks()),
                tallies.months(),
                contributions);
    }

    private void judge(Case participant) {
        for (Rule rule : rules.rules(participant.programme())) {
            List<Finding> found = found(rule, participant);
            tallies.add(found);
            found.forEach(finding -> findings.write(FindingRows.row(finding)));
        }
        for (ContractRule rule : rules.contractRules()) {
            if (rule.metric().programmes().contains(participant.programme())) {
                add(rule.metric().name(), rule.contributions(participant, asOf));
            }
        }
        for (ContractCheck check : warnings.checks().contractChecks()) {
            add(check.code().name(), check.contributions(participant, asOf));
        }
    }

    /** What a rule finds in a case; the scores behind distances travelled are written down on the way. */
    private List<Finding> found(Rule rule, Case participant) {
        if (!(rule instanceof DistanceByArea byArea)) {
            return rule.judge(participant, asOf).toList();
        }
        List<DistanceScores> scores = byArea.scores(participant, asOf).toList();
        scores.forEach(each -> distances.write(FindingRows.row(each)));
        return scores.stream().map(DistanceScores::distance).toList();
    }

    private void add(String to, Stream<Contribution> made) {
        made.forEach(each -> contributions.merge(
                new ContributionKey(to, each.contractId(), each.what(), each.day()), each.number(), Long::sum));
    }
}
