package waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;

class RecordColumnsTest {

    private static final List<FeedContract> CONTRACTS =
            List.copyOf(FeedCatalogue.load().contracts());
    private static final List<RecordColumns> OF_CASES = RecordColumns.ofCases(CONTRACTS);
    private static final Source SOURCE = new Source("x.csv", LocalDate.of(2020, 3, 2), 1, 4);
    private static final LocalDate MONDAY = LocalDate.of(2020, 2, 3);

    private static final PlanSignature SIGNATURE =
            new PlanSignature("P1", 2, Party.PROVIDER, MONDAY, null, null, null, MONDAY.minusDays(1), SOURCE);

    @Test
    void readsValuesByTheirColumns() {
        RecordColumns columns = of("plan_signature");

        assertThat(columns.value(SIGNATURE, columns.column("version_no"))).isEqualTo(2);
        assertThat(columns.value(SIGNATURE, columns.column("party"))).isEqualTo(Party.PROVIDER);
        assertThat(columns.value(SIGNATURE, columns.column("signed_date"))).isEqualTo(MONDAY);
        assertThat(columns.value(SIGNATURE, columns.column("method"))).isNull();
        assertThat(columns.source(SIGNATURE)).isEqualTo(SOURCE);
        assertThat(columns.column("signed_on")).isNegative();
    }

    @Test
    void namesARowByItsKey() {
        assertThat(of("plan_signature").key(SIGNATURE, "R1")).isEqualTo("P1/2/PROVIDER");
        assertThat(of("esf_form").key(new EsfForm(3, MONDAY, MONDAY, SOURCE), "R1"))
                .isEqualTo("R1/3");
        assertThat(of("contract_term")
                        .key(
                                new ContractTerm(
                                        "C1", ContractTerm.Term.ACTION_PLAN_DAYS, null, "15", MONDAY, null, SOURCE),
                                null))
                .isEqualTo("C1/ACTION_PLAN_DAYS//2020-02-03");
    }

    @Test
    void takesTheEventDateBeforeOtherDatesAndElseTheFirstOfTheRow() {
        Employment job = new Employment("W1", Employment.Kind.EMPLOYED, null, MONDAY, null, null, null, null, SOURCE);

        assertThat(of("employment").day(job)).isEqualTo(MONDAY);
        assertThat(of("plan_signature").day(SIGNATURE)).isEqualTo(MONDAY);
        assertThat(of("plan_signature")
                        .day(new PlanSignature("P1", 2, Party.PROVIDER, null, null, null, null, null, SOURCE)))
                .isNull();
    }

    @Test
    void knowsEveryFeedOnce() {
        assertThat(OF_CASES)
                .extracting(columns -> columns.contract().feed())
                .hasSize(22)
                .doesNotHaveDuplicates()
                .contains("referral", "participant_change");
        assertThat(RecordColumns.ofReferences(CONTRACTS))
                .extracting(columns -> columns.contract().feed())
                .containsExactlyInAnyOrder(
                        "contract", "contract_term", "contact", "provider", "jobcentre", "instrument");
    }

    private static RecordColumns of(String feed) {
        return Stream.concat(OF_CASES.stream(), RecordColumns.ofReferences(CONTRACTS).stream())
                .filter(columns -> columns.contract().feed().equals(feed))
                .findFirst()
                .orElseThrow();
    }
}
