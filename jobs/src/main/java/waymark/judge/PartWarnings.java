package waymark.judge;

import java.util.List;
import waymark.cases.Case;
import waymark.lake.DataFile;
import waymark.lake.LakeTables;
import waymark.rule.AsOf;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCatalogue;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** Makes and writes the warnings of one task's cases. A case that nothing is wrong with costs no row and no file. */
final class PartWarnings {

    private final AsOf asOf;
    private final WarningCatalogue checks;
    private final LazyRowFile file;

    PartWarnings(JudgeSetting setting) {
        asOf = setting.asOf();
        checks = new WarningCatalogue(setting.feeds().contracts());
        file = new LazyRowFile(LakeTables.WARNING, setting.lakeRoot());
    }

    WarningCatalogue checks() {
        return checks;
    }

    void judge(Case participant) {
        for (WarningCheck check : checks.checks(participant.programme())) {
            check.judge(participant, asOf).forEach(warning -> file.write(row(warning)));
        }
    }

    /** The file of warnings, ended; none when there was nothing to warn of. */
    List<DataFile> close() {
        return file.close();
    }

    /** A warning as a row of the lake. */
    static Object[] row(Warning warning) {
        WarningCode code = warning.code();
        boolean ofRow = warning.source() != null;
        return new Object[] {
            code.name(),
            code.level().name(),
            code.rule(),
            warning.referralId(),
            warning.contractId(),
            warning.subjectId(),
            warning.day(),
            warning.message(),
            ofRow ? warning.source().file() : null,
            ofRow ? warning.source().row() : null
        };
    }
}
