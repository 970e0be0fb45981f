package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.EndOfProgrammeListing;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.ListsZeros;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** People who come back to Jobcentre Plus, in the month in which their time on the programme ends. */
@Guidance(clause = "004 L82-84", title = "Work Programme memo LR 106, Volumes", text = """
        L31     Who still claims a benefit is on the daily list; who does not, does not return.
        L82-84  Every month each contract is told the number of people who return. Somebody listed by both systems, or on
                many days, returns once; a contract to which nobody returns is told so.
        """)
public final class ReturneeVolume extends Rule implements ListsZeros {

    public ReturneeVolume(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        EndOfProgramme listings = EndOfProgramme.of(participant);
        return listings.latest().map(line -> judge(participant, line, listings.firstListedOn())).stream();
    }

    private Finding judge(Case participant, EndOfProgrammeListing line, LocalDate firstListedOn) {
        Finding.Draft finding = Finding.of(this, participant, line.endedOn())
                .opened(firstListedOn)
                .closed(line.endedOn())
                .dimension(line.jobcentreId());
        Sentence.Part listed = Sentence.part(
                "last listed in {} on {}, to end on {}", line.system().name(), line.listedOn(), line.endedOn());
        return line.claimActive()
                ? finding.why("{}, with an active claim.", listed).counted()
                : finding.why("{}; the claim had ended.", listed).excluded("CLAIM_ENDED");
    }

    /** Every Work Programme contract, from the first month with a returnee to the last, as far as next month. */
    @Override
    public Stream<ContractMonth> zeros(SortedSet<LocalDate> months, AsOf asOf) {
        if (months.isEmpty()) {
            return Stream.empty();
        }
        LocalDate nextMonth = asOf.day().withDayOfMonth(1).plusMonths(1);
        LocalDate last = months.last().isBefore(nextMonth) ? months.last() : nextMonth;
        return asOf.references().contracts().stream()
                .filter(contract -> contract.programme() == Programme.WP)
                .flatMap(contract -> Stream.iterate(
                                months.first(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> new ContractMonth(contract.contractId(), month)));
    }
}
