package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitReport;
import waymark.cases.ExitReport.CopyMethod;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** The participant has a copy of the exit report, or was told in writing how to get one. */
@Guidance(clause = "004 L66-70", title = "Work Programme memo LR 106, Copy of Exit Report for Participant", text = """
        L66-68  Until the memo of 28 March 2013 every participant was to have a copy.
        L70     Since then a copy is handed over where provider and participant meet face to face. Others are told by post
                that they may ask for one, to be collected or posted; before it is posted they are warned what may happen
                to personal information in the post.
        """)
public final class ExitReportParticipantCopy extends Rule {

    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2013, 3, 28);

    public ExitReportParticipantCopy(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ExitReport.class).stream().map(report -> judge(participant, report));
    }

    private Finding judge(Case participant, ExitReport report) {
        Finding.Draft finding = Finding.of(this, participant, report.returnId(), report.completedOn())
                .opened(report.completedOn());
        if (report.completedOn().isBefore(IN_FORCE_FROM)) {
            return finding.why(
                            "completed {}, before the memo of {}: until then every participant was to have a copy.",
                            report.completedOn(),
                            IN_FORCE_FROM)
                    .excluded("GUIDANCE_VERSION");
        }
        if (report.copyMethod() == CopyMethod.FACE_TO_FACE) {
            finding.closed(report.copyOn());
            return report.copyOn() == null
                    ? finding.why("face to face, but no day is recorded on which a copy was given.")
                            .notMet()
                    : finding.why("a copy was given face to face on {}.", report.copyOn())
                            .met();
        }
        return byNotice(report, finding.closed(report.copyNoticeOn()));
    }

    private static Finding byNotice(ExitReport report, Finding.Draft finding) {
        if (report.copyMethod() == null) {
            return finding.why("how the participant was to have a copy is not recorded.")
                    .notMet();
        }
        Sentence.Part method = Sentence.part(
                switch (report.copyMethod()) {
                    case POST_NOTICE -> "told by post that there is a copy";
                    case COLLECTED -> "the copy was for collection";
                    default -> "the copy was for posting";
                });
        if (report.copyNoticeOn() == null) {
            return finding.why("{}, but the day of the notice is not recorded.", method)
                    .notMet();
        }
        if (report.copyMethod() != CopyMethod.POSTED) {
            return finding.why("{}; notice on {}.", method, report.copyNoticeOn())
                    .met();
        }
        if (report.copyRiskAdvised() == null) {
            return finding.why(
                            "{}; notice on {}, and whether the participant was warned of the risk is not recorded.",
                            method,
                            report.copyNoticeOn())
                    .unknown("RISK_BLANK");
        }
        return report.copyRiskAdvised()
                ? finding.why("{}; notice on {}, with a warning of the risk.", method, report.copyNoticeOn())
                        .met()
                : finding.why("{}; notice on {}, without a warning of the risk.", method, report.copyNoticeOn())
                        .notMet();
    }
}
