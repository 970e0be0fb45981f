package waymark.rule.warning;

import java.util.List;
import waymark.cases.RecordColumns;

/** The checks of single rows. */
final class RowWarnings {

    private RowWarnings() {}

    /**
     * All but those that look at reference rows too.
     *
     * @param feeds the records of a case
     */
    static List<WarningCheck> ofCases(List<RecordColumns> feeds) {
        return List.of(
                new BeforeReferral(feeds),
                new ProgrammeMismatch(feeds),
                new ScotlandAfterDevolution(),
                new VersionType(),
                new BlockRecording(),
                new DescriptionLength(),
                new ReferralAfterClose(),
                new PostedWithoutRisk(),
                new MandatoryVoluntaryGroup(),
                new ReasonWithSignature(),
                new CopyWithoutPermission(),
                new InstrumentStage(),
                new MeasureUnlinked());
    }
}
