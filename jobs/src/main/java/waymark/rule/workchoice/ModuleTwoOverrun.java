package waymark.rule.workchoice;

import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.DaySpans;
import waymark.rule.terms.GuidanceVersion;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.Provision;
import waymark.rule.terms.StartedRule;

/** The stays in Module Two with days that nobody authorised, and how many such days. */
@Guidance(clause = "001 para 5.8", title = "Work Choice, section 05 (2017): how long Module Two lasts", text = """
    5.8     Module Two lasts up to twelve months as a rule, by way of exception up to two years or the \
    close of Work Choice, whichever comes first; these two years are the limit, however often more time \
    was given. Only now that nobody is referred any more, an extension may be approved to the end of \
    provision, two years or not.
    5.9     No extension without the Performance Manager's agreement any more. (Until then up to two years \
    were for the provider to give: earlier referrals are judged past these.)
    """)
public final class ModuleTwoOverrun extends StartedRule {

    public ModuleTwoOverrun(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        GuidanceVersion guidance = Provision.in(participant, asOf).guidance();
        // Where nobody knows how long a stay may last, no day is unauthorised: there is no such stay to set aside
        // either.
        if (guidance != GuidanceVersion.PRE && guidance != GuidanceVersion.POST) {
            return Stream.empty();
        }
        return ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                .flatMap(stay -> judge(stay, participant, asOf).stream());
    }

    private Optional<Finding> judge(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        ModuleTwoAllowance allowance = ModuleTwoAllowance.of(stay, participant, asOf);
        DaySpans unauthorised = allowance.unauthorised(asOf.day());
        return unauthorised.first().map(first -> Finding.of(this, participant, stay.stayId(), first)
                .opened(stay.startedOn())
                .due(first.minusDays(1))
                .closed(stay.endedOn())
                .why(
                        "{}; {}; {} had no authority{}: {}.",
                        allowance.limitInWords(),
                        allowance.requests().words(allowance::inWords),
                        Sentence.count(unauthorised.count(), "day"),
                        stay.isOpen() ? " so far" : "",
                        unauthorised.words())
                .counted(Amount.of(unauthorised.count())));
    }
}
