package waymark.judge;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.CaseAssembly;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTables;
import waymark.lake.RowFileWriter;
import waymark.resolve.ReferralRows;
import waymark.rule.AsOf;
import waymark.rule.ContractRule;
import waymark.rule.Contribution;
import waymark.rule.Finding;
import waymark.rule.Rule;
import waymark.rule.RuleCatalogue;
import waymark.rule.shared.DistanceByArea;
import waymark.rule.warning.ContractCheck;

/** Judges the cases of one task, each by every rule of its programme in one go, and writes what is found. */
final class PartJudging {

    private final JudgeSetting setting;
    private final AsOf asOf;
    private final RuleCatalogue rules = RuleCatalogue.load();
    private final PartWarnings warnings;
    private final LazyRowFile distances;
    private final CaseAssembly assembly;
    private final TallyBook tallies = new TallyBook();
    private final Map<ContributionKey, Long> contributions = new HashMap<>();
    private long cases;

    PartJudging(JudgeSetting setting) {
        this.setting = setting;
        this.asOf = setting.asOf();
        this.warnings = new PartWarnings(setting);
        this.distances = new LazyRowFile(LakeTables.DISTANCE, setting.lakeRoot());
        this.assembly = new CaseAssembly(setting.feeds().contracts());
    }

    JudgedPart judge(Iterator<ReferralRows> referrals) throws IOException {
        StandingCounts standings = new StandingCounts(setting.lakeRoot());
        RowFileWriter findings =
                new RowFileWriter(LakeTables.FINDING, setting.lakeRoot() + "/" + LakeTables.FINDING.name());
        DataFile written;
        List<DataFile> ofWarnings;
        List<DataFile> ofDistances;
        try (findings) {
            while (referrals.hasNext()) {
                ReferralRows rows = referrals.next();
                rows.tell(standings);
                Optional<Case> participant =
                        rows.referralIsThere() ? assembly.assemble(rows.current(), asOf.day()) : Optional.empty();
                if (participant.isPresent()) {
                    judge(participant.get(), findings);
                    warnings.judge(participant.get());
                }
            }
            ofWarnings = warnings.close();
            ofDistances = distances.close();
        } catch (IOException e) {
            throw Lake.unwritable(setting.lakeRoot(), e);
        }
        written = findings.file();
        return new JudgedPart(
                List.of(written),
                ofWarnings,
                ofDistances,
                standings.close(),
                standings.blocks(),
                TallyPacking.pack(tallies.tallies(), setting.tallyTasks()),
                tallies.months(),
                contributions,
                cases);
    }

    private void judge(Case participant, RowFileWriter findings) throws IOException {
        cases++;
        for (Rule rule : rules.rules(participant.programme())) {
            List<Finding> found = rule.judge(participant, asOf).toList();
            tallies.add(found);
            for (Finding finding : found) {
                findings.write(FindingRows.row(finding));
            }
            if (rule instanceof DistanceByArea byArea) {
                byArea.scores(participant, asOf).map(FindingRows::row).forEach(distances::write);
            }
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

    private void add(String to, Stream<Contribution> made) {
        made.forEach(each -> contributions.merge(
                new ContributionKey(to, each.contractId(), each.what(), each.day()), each.number(), Long::sum));
    }
}
