package waymark.judge;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.cases.Case;
import waymark.cases.CaseAssembly;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTables;
import waymark.lake.RowFileWriter;
import waymark.resolve.ReferralRows;
import waymark.rule.AsOf;
import waymark.rule.ContractRule;
import waymark.rule.Finding;
import waymark.rule.Rule;
import waymark.rule.RuleCatalogue;

/** Judges the cases of one task, each by every rule of its programme in one go, and writes what is found. */
final class PartJudging {

    private final JudgeSetting setting;
    private final AsOf asOf;
    private final RuleCatalogue rules = RuleCatalogue.load();
    private final CaseAssembly assembly;
    private final TallyBook tallies = new TallyBook();
    private final Map<ContributionKey, Long> contributions = new HashMap<>();
    private long cases;

    PartJudging(JudgeSetting setting) {
        this.setting = setting;
        this.asOf = setting.asOf();
        this.assembly = new CaseAssembly(setting.feeds().contracts());
    }

    JudgedPart judge(Iterator<ReferralRows> referrals) throws IOException {
        StandingCounts standings = new StandingCounts(setting.lakeRoot());
        RowFileWriter findings =
                new RowFileWriter(LakeTables.FINDING, setting.lakeRoot() + "/" + LakeTables.FINDING.name());
        DataFile written;
        try (findings) {
            while (referrals.hasNext()) {
                ReferralRows rows = referrals.next();
                rows.tell(standings);
                Optional<Case> participant =
                        rows.referralIsThere() ? assembly.assemble(rows.current(), asOf.day()) : Optional.empty();
                if (participant.isPresent()) {
                    judge(participant.get(), findings);
                }
            }
        } catch (IOException e) {
            throw Lake.unwritable(setting.lakeRoot(), e);
        }
        written = findings.file();
        return new JudgedPart(
                List.of(written), standings.close(), standings.counts(), tallies.tallies(), contributions, cases);
    }

    private void judge(Case participant, RowFileWriter findings) throws IOException {
        cases++;
        for (Rule rule : rules.rules(participant.programme())) {
            List<Finding> found = rule.judge(participant, asOf).toList();
            tallies.add(found);
            for (Finding finding : found) {
                findings.write(FindingRows.row(finding));
            }
        }
        for (ContractRule rule : rules.contractRules()) {
            if (rule.metric().programmes().contains(participant.programme())) {
                rule.contributions(participant, asOf)
                        .forEach(each -> contributions.merge(
                                new ContributionKey(rule.metric().name(), each.contractId(), each.what(), each.day()),
                                each.number(),
                                Long::sum));
            }
        }
    }
}
