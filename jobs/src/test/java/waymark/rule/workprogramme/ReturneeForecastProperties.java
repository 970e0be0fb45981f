package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

class ReturneeForecastProperties {

    private static final LocalDate FIRST_REFERRAL = LocalDate.of(2010, 3, 1);

    @Property(tries = 100)
    void theOrderOfCasesDoesNotMatter(@ForAll("cases") List<Given> cases, @ForAll long seed) {
        List<Given> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(judge(shuffled)).isEqualTo(judge(cases));
    }

    @Property(tries = 100)
    void neverExpectsMoreThanAreToCome(@ForAll("cases") List<Given> cases) {
        assertThat(judge(cases)).allSatisfy(finding -> {
            long toCome = judgeAllListed(cases, finding.contractId());
            if (finding.outcome() == Outcome.COUNTED) {
                assertThat(finding.amount().tenThousandths()).isBetween(0L, toCome);
            }
        });
    }

    /** The forecast of a contract if every past referral had last been listed with an active claim: as many as are to come. */
    private static long judgeAllListed(List<Given> cases, String contractId) {
        List<Given> listed = cases.stream()
                .map(each ->
                        each.and("end_of_programme | report_date=2012-04-03 end_date=2012-04-04 claim_active=true"))
                .collect(Collectors.toCollection(ArrayList::new));
        return judge(listed).stream()
                .filter(finding -> finding.contractId().equals(contractId))
                .filter(finding -> finding.outcome() == Outcome.COUNTED)
                .mapToLong(finding -> finding.amount().tenThousandths())
                .sum();
    }

    private static List<Finding> judge(List<Given> cases) {
        return Given.judgeContracts(cases, "2013-04-15", ReturneeForecast::new, "returnee_forecast");
    }

    @Provide
    Arbitrary<List<Given>> cases() {
        Arbitrary<LocalDate> referred = Arbitraries.integers().between(0, 480).map(FIRST_REFERRAL::plusDays);
        return Combinators.combine(
                        referred,
                        Arbitraries.of("C1", "C2"),
                        Arbitraries.of("", " claim_active=true", " claim_active=false"))
                .as((day, contract, claim) -> Given.rows(
                                "referral | programme=WP referral_date=%s contract_id=%s".formatted(day, contract))
                        .and(
                                claim.isEmpty()
                                        ? ""
                                        : "end_of_programme | report_date=2012-04-01 end_date=2012-04-02" + claim))
                .list()
                .ofMaxSize(30);
    }
}
