package waymark.rule.workprogramme;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** People who were listed with an active claim after 714 days, and for whom no exit report was ever asked. */
@Guidance(clause = "004 L31", title = "Work Programme memo LR 106, Summary and action", text = """
        L31     From June 2013 a daily report lists who still claims a benefit and has completed 714 days.
        L35-47  Jobcentre Plus asks for an exit report on everybody on it.
        """)
public final class ExitEligibleNotRequested extends Rule {

    public ExitEligibleNotRequested(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        if (ExitRequest.of(participant).isPresent()) {
            return Stream.empty();
        }
        return EndOfProgramme.of(participant)
                .eligible()
                .map(line -> Finding.of(this, participant, line.listedOn())
                        .opened(line.listedOn())
                        .why(
                                "listed on {} with an active claim, {} after the referral on {}; nobody had asked for a report by {}.",
                                line.listedOn(),
                                Sentence.count(DAYS.between(line.referredOn(), line.listedOn()), "day"),
                                line.referredOn(),
                                asOf.day())
                        .counted())
                .stream();
    }
}
