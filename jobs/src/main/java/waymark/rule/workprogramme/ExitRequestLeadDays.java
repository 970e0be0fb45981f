package waymark.rule.workprogramme;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** Days between the request for an exit report and the end of the programme; negative when it was made after the end. */
@Guidance(clause = "004 L31", title = "Work Programme memo LR 106, Summary and action", text = """
        L31     From June 2013 a daily report lists who still claims a benefit and has completed 714 of the 728 days; so a
                request is expected a fortnight before the end.
        """)
public final class ExitRequestLeadDays extends Rule {

    public ExitRequestLeadDays(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return ExitRequest.of(participant).map(request -> judge(request, participant)).stream();
    }

    private Finding judge(ExitRequest request, Case participant) {
        Finding.Draft finding = request.finding(this);
        return EndOfProgramme.of(participant)
                .latest()
                .map(line -> judge(finding, request.requestedOn(), line.endedOn()))
                .orElseGet(() -> finding.why(
                                "asked {}, and no end-of-programme report lists an end.", request.requestedOn())
                        .unknown("NOT_LISTED"));
    }

    private static Finding judge(Finding.Draft finding, LocalDate requestedOn, LocalDate end) {
        long days = DAYS.between(requestedOn, end);
        String where = days == 0 ? "on" : Sentence.count(Math.abs(days), "day") + (days > 0 ? " before" : " after");
        return finding.why("asked {}, {} the day listed as the end, {}.", requestedOn, where, end)
                .counted(Amount.of(days));
    }
}
