package waymark.rule.workprogramme;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.EndOfProgrammeListing;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

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
                .map(EndOfProgrammeListing::endedOn)
                .map(end -> finding.counted(Amount.of(DAYS.between(request.requestedOn(), end))))
                .orElseGet(() -> finding.unknown("NOT_LISTED"));
    }
}
