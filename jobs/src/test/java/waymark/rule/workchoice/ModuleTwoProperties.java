package waymark.rule.workchoice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import waymark.rule.Amount;
import waymark.rule.Finding;
import waymark.rule.Outcome;

/** What the rules find by spans is what one finds by looking at every day of Module Two. */
class ModuleTwoProperties {

    private static final LocalDate CAP = LocalDate.of(2019, 3, 31);
    private static final String SEEN_ON = "2021-12-31";
    private static final String BEFORE_THE_EXTENSION = "2017-04-24";

    /** A closed stay, by day. */
    record Stay(LocalDate from, LocalDate to) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** An approval of stay S1. */
    record Approval(LocalDate decidedOn, LocalDate until) {}

    @Property(tries = 300)
    void authorisedAndUnauthorisedDaysAreTheDaysOfTheStay(
            @ForAll("stays") List<Stay> stays,
            @ForAll("approvals") List<Approval> approvals,
            @ForAll("referred") String referred) {
        List<LocalDate> unauthorised = new ArrayList<>();
        long authorised = 0;
        Stay first = stays.get(0);
        LocalDate clock = clock(stays);
        int standardMonths = referred.equals(BEFORE_THE_EXTENSION) ? 24 : 12;
        for (LocalDate day = first.from(); !day.isAfter(first.to()); day = day.plusDays(1)) {
            if (isAuthorised(day, clock, standardMonths, approvals)) {
                authorised++;
            } else {
                unauthorised.add(day);
            }
        }
        String rows = "referral programme=WC referral_date=" + referred + "; " + rows(stays)
                + approvals.stream()
                        .map(each -> "; "
                                + ExtensionRow.of(
                                        "APPROVED",
                                        "PERFORMANCE_MANAGER",
                                        each.decidedOn().toString(),
                                        each.until().toString(),
                                        null))
                        .collect(joining());

        List<Finding> overrun = of("S1", Judged.by("m2_overrun", rows, SEEN_ON));
        Amount duration =
                of("S1", Judged.by("m2_duration", rows, SEEN_ON)).get(0).amount();

        assertThat(overrun).hasSize(unauthorised.isEmpty() ? 0 : 1);
        assertThat(duration).isEqualTo(Amount.of(authorised + unauthorised.size()));
        for (Finding finding : overrun) {
            assertThat(finding.amount()).isEqualTo(Amount.of(unauthorised.size()));
            assertThat(finding.dueOn()).isEqualTo(unauthorised.get(0).minusDays(1));
        }
    }

    @Property(tries = 300)
    void monthsAreFullOrPartAsTheirDaysSay(@ForAll("stays") List<Stay> stays) {
        Map<String, Outcome> expected = new TreeMap<>();
        Map<String, Outcome> partial = new TreeMap<>();
        for (YearMonth month = YearMonth.of(2017, 1);
                !month.isAfter(YearMonth.of(2019, 3));
                month = month.plusMonths(1)) {
            int days = 0;
            for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
                LocalDate each = day;
                days += stays.stream().anyMatch(stay -> stay.has(each)) ? 1 : 0;
            }
            if (days > 0) {
                boolean full = days == month.lengthOfMonth();
                expected.put("R1/" + month, full ? Outcome.NOT_MET : Outcome.EXCLUDED);
                if (!full) {
                    partial.put("R1/" + month, Outcome.NOT_MET);
                }
            }
        }

        assertThat(outcomes("m2_minimum_hours", stays)).isEqualTo(expected);
        assertThat(outcomes("m2_part_month_hours", stays)).isEqualTo(partial);
        expected.values().removeIf(outcome -> outcome == Outcome.EXCLUDED);
        assertThat(outcomes("m2_hours_shortfall", stays).keySet()).isEqualTo(expected.keySet());
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        return Combinators.combine(
                        day(),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(300, 800)))
                .as((from, days) -> new Stay(from, from.plusDays(days)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Approval>> approvals() {
        return Combinators.combine(day(), Arbitraries.integers().between(-5, 500))
                .as((decided, days) -> new Approval(decided, decided.plusDays(days)))
                .list()
                .ofMaxSize(3);
    }

    /** Under the guidance of April 2017 and the one before. */
    @Provide
    Arbitrary<String> referred() {
        return Arbitraries.of("2017-04-25", BEFORE_THE_EXTENSION);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 760).map(LocalDate.of(2017, 3, 1)::plusDays);
    }

    /** As the specification says it, of one day of a stay whose clock began on a day. */
    private static boolean isAuthorised(LocalDate day, LocalDate clock, int standardMonths, List<Approval> approvals) {
        boolean standard = day.isBefore(clock.plusMonths(standardMonths)) && !day.isAfter(CAP);
        return standard
                || approvals.stream().anyMatch(approval -> {
                    boolean eased = !approval.decidedOn().isBefore(LocalDate.of(2018, 3, 1));
                    return !day.isBefore(approval.decidedOn())
                            && !day.isAfter(approval.until())
                            && !day.isAfter(CAP)
                            && (eased || day.isBefore(clock.plusMonths(24)));
                });
    }

    /** The start of the first stay, less the days before it on which others ran. */
    private static LocalDate clock(List<Stay> stays) {
        LocalDate from = stays.get(0).from();
        int used = 0;
        for (LocalDate before = LocalDate.of(2017, 3, 1); before.isBefore(from); before = before.plusDays(1)) {
            LocalDate each = before;
            used += stays.stream().skip(1).anyMatch(stay -> stay.has(each)) ? 1 : 0;
        }
        return from.minusDays(used);
    }

    private static Map<String, Outcome> outcomes(String metric, List<Stay> stays) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Judged.by(metric, rows(stays), SEEN_ON).forEach(each -> outcomes.put(each.subjectId(), each.outcome()));
        return outcomes;
    }

    private static List<Finding> of(String stayId, List<Finding> findings) {
        return findings.stream().filter(each -> each.subjectId().equals(stayId)).toList();
    }

    private static String rows(List<Stay> stays) {
        return stays.stream()
                .map(stay -> "in2 " + stay.from() + ".." + stay.to())
                .collect(joining("; "));
    }
}
