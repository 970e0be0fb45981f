package waymark.rule.workchoice;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.rule.AsOf;
import waymark.rule.Sentence;
import waymark.rule.terms.DaySpans;
import waymark.rule.terms.GuidanceVersion;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.Provision;

/**
 * How long a stay in Module Two may last: twelve months, or the two years that providers could give before April 2017, less
 * the days used in earlier stays of the referral, and as long beyond as a Performance Manager has approved.
 */
public final class ModuleTwoAllowance {

    /** The closing phase of Work Choice, in which extensions may run to the end of provision, is read to begin here. */
    private static final LocalDate EASED_FROM = LocalDate.of(2018, 3, 1);

    private static final int STANDARD_MONTHS = 12;
    private static final int EXCEPTIONAL_MONTHS = 24;

    private final ModuleStays.Stay stay;
    private final long daysUsed;
    private final LocalDate clockFrom;
    private final int standardMonths;
    private final LocalDate endOfProvision;
    private final ModuleTwoRequests requests;
    private final List<ModuleExtension> approvals;

    private ModuleTwoAllowance(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        this.stay = stay;
        this.daysUsed = daysUsed(stay, participant);
        this.clockFrom = stay.startedOn().minusDays(daysUsed);
        Provision provision = Provision.in(participant, asOf);
        this.standardMonths = provision.guidance() == GuidanceVersion.PRE ? EXCEPTIONAL_MONTHS : STANDARD_MONTHS;
        this.endOfProvision = provision.endsOn();
        this.requests = ModuleTwoRequests.of(stay, participant);
        this.approvals = requests.approvals();
    }

    public static ModuleTwoAllowance of(ModuleStays.Stay stay, Case participant, AsOf asOf) {
        return new ModuleTwoAllowance(stay, participant, asOf);
    }

    /** The last day that needs no approval; the day before the stay when earlier stays have used everything up. */
    public LocalDate lastStandardDay() {
        LocalDate last = lastDay(standardMonths);
        LocalDate before = stay.startedOn().minusDays(1);
        return last.isBefore(before) ? before : last;
    }

    /** The Performance Manager's approvals of this stay, each with its decision date. */
    public List<ModuleExtension> approvals() {
        return approvals;
    }

    /**
     * The last day that the standard length, or an approval decided before {@code decidedOn}, covers: a decision after it
     * came too late to keep the stay authorised.
     */
    public LocalDate coveredBefore(LocalDate decidedOn) {
        LocalDate covered = lastStandardDay();
        for (ModuleExtension approval : approvals) {
            if (approval.approvedUntil() != null && approval.decidedOn().isBefore(decidedOn)) {
                LocalDate until = authorisedUntil(approval);
                covered = until.isAfter(covered) ? until : covered;
            }
        }
        return covered;
    }

    /** The days of the stay, up to {@code asOf}, that neither the standard length nor an approval covers. */
    DaySpans unauthorised(LocalDate asOf) {
        LocalDate standard = lastStandardDay();
        LocalDate limit = standard.isBefore(endOfProvision) ? standard : endOfProvision;
        LocalDate from = limit.isBefore(stay.startedOn()) ? stay.startedOn() : limit.plusDays(1);
        DaySpans beyond = DaySpans.of(from, stay.until(asOf).last());
        return beyond.isEmpty() ? beyond : beyond.without(approved());
    }

    /** What became of the requests for more time. */
    ModuleTwoRequests requests() {
        return requests;
    }

    /** How the standard length ran out, as the beginning of a sentence. */
    Sentence.Part standardInWords() {
        Period standard = Period.ofMonths(standardMonths);
        if (daysUsed == 0) {
            return Sentence.part("the {} from {} ended on {}", standard, stay.startedOn(), lastStandardDay());
        }
        String used = Sentence.count(daysUsed, "day");
        return lastStandardDay().isBefore(stay.startedOn())
                ? Sentence.part("earlier stays of {} used up the {} before {}", used, standard, stay.startedOn())
                : Sentence.part(
                        "the {} from {}, less {} in earlier stays, ended on {}",
                        standard,
                        stay.startedOn(),
                        used,
                        lastStandardDay());
    }

    /** How the time that needs no approval ran out: with the standard length or the end of provision. */
    Sentence.Part limitInWords() {
        return endOfProvision.isBefore(lastStandardDay())
                ? Sentence.part("provision ended on {}", endOfProvision)
                : standardInWords();
    }

    /** What an approval gives: "an approval of Sun 20 May 2018 runs until Tue 31 Jul". */
    Sentence.Part inWords(ModuleExtension approval) {
        LocalDate until = approval.approvedUntil();
        if (until == null) {
            return Sentence.part("an approval of {} names no last day", approval.decidedOn());
        }
        LocalDate limit = limitOf(approval);
        return until.isAfter(limit)
                ? Sentence.part(
                        "an approval of {} runs until {}, but {} on {}",
                        approval.decidedOn(),
                        until,
                        limit.equals(endOfProvision) ? "provision ends" : "the two years end",
                        limit)
                : Sentence.part("an approval of {} runs until {}", approval.decidedOn(), until);
    }

    /** A decision does not reach back: what lies before it stays without authority. */
    private DaySpans approved() {
        List<DaySpans.Span> spans = new ArrayList<>();
        for (ModuleExtension approval : approvals) {
            if (approval.approvedUntil() != null) {
                spans.add(new DaySpans.Span(approval.decidedOn(), authorisedUntil(approval)));
            }
        }
        return DaySpans.of(spans);
    }

    private LocalDate authorisedUntil(ModuleExtension approval) {
        LocalDate limit = limitOf(approval);
        return approval.approvedUntil().isBefore(limit) ? approval.approvedUntil() : limit;
    }

    private LocalDate limitOf(ModuleExtension approval) {
        LocalDate exceptional = lastDay(EXCEPTIONAL_MONTHS);
        boolean eased = !approval.decidedOn().isBefore(EASED_FROM);
        return eased || exceptional.isAfter(endOfProvision) ? endOfProvision : exceptional;
    }

    private LocalDate lastDay(int months) {
        return clockFrom.plusMonths(months).minusDays(1);
    }

    private static long daysUsed(ModuleStays.Stay stay, Case participant) {
        LocalDate dayBefore = stay.startedOn().minusDays(1);
        return DaySpans.of(ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                        .filter(other -> !other.equals(stay))
                        .map(other -> other.until(dayBefore))
                        .toList())
                .count();
    }
}
