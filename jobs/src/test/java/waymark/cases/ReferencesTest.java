package waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Given;

class ReferencesTest {

    private static final References REFERENCES =
            Given.rows("""
                referral      | programme=WHP referral_date=2020-02-03
                contract_term | term=ACTION_PLAN_DAYS value=15 effective_from=2019-01-01 effective_to=2019-12-31
                contract_term | term=ACTION_PLAN_DAYS value=25 effective_from=2020-03-01
                contract_term | term=ACTION_PLAN_DAYS value=10 effective_from=2020-06-01 effective_to=2020-06-30
                contract_term | term=ACTION_PLAN_DAYS value=99 effective_from=2019-01-01 metric=distance_coverage
                contract_term | term=ACTION_PLAN_DAYS value=7 effective_from=2019-01-01 contract_id=C2
                contract_term | term=TARGET_PERCENT value=80 metric=distance_coverage
                instrument    | instrument_id=I1 dimension=confidence scale_max=5
                instrument    | instrument_id=I1 dimension=skills scale_max=5
                """).asOf("2020-12-31").asOf().references();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                 | contract | day        | value
        before any                                  | C1       | 2018-12-31 |
        first day in force                          | C1       | 2019-01-01 | 15
        last day in force                           | C1       | 2019-12-31 | 15
        between two                                 | C1       | 2020-01-01 |
        one without an end                          | C1       | 2020-05-31 | 25
        two in force: the one that came later       | C1       | 2020-06-01 | 10
        its last day                                | C1       | 2020-06-30 | 10
        after it the one without an end again       | C1       | 2020-07-01 | 25
        another contract's                          | C2       | 2020-07-01 | 7
        a contract without terms                    | C3       | 2020-07-01 |
        """)
    void knowsTheTermInForceOnADay(String situation, String contract, LocalDate day, String value) {
        assertThat(REFERENCES
                        .term(contract, ContractTerm.Term.ACTION_PLAN_DAYS, null, day)
                        .orElse(null))
                .isEqualTo(value);
    }

    @Test
    void givesAllRowsOfAType() {
        assertThat(REFERENCES.of(ContractTerm.class))
                .extracting(ContractTerm::value)
                .hasSize(6);
        assertThat(REFERENCES.of(Contract.class))
                .extracting(Contract::contractId)
                .containsExactly("C1");
        assertThat(REFERENCES.of(InstrumentDimension.class)).hasSize(2);
        assertThat(REFERENCES.of(Contact.class)).isEmpty();
    }

    @Test
    void knowsATargetByItsMetric() {
        LocalDate day = LocalDate.of(2020, 7, 1);

        assertThat(REFERENCES.term("C1", ContractTerm.Term.TARGET_PERCENT, "distance_coverage", day))
                .contains("80");
        assertThat(REFERENCES.term("C1", ContractTerm.Term.TARGET_PERCENT, "plan_in_place", day))
                .isEmpty();
        assertThat(REFERENCES.term("C1", ContractTerm.Term.TARGET_PERCENT, null, day))
                .isEmpty();
    }

    @Test
    void knowsTheDimensionsOfAnInstrument() {
        assertThat(REFERENCES.instrument("I1")).containsOnlyKeys("confidence", "skills");
        assertThat(REFERENCES.instrument("I2")).isEmpty();
    }

    @Test
    void takesReferenceRowsOnly() {
        assertThatThrownBy(() -> new References(List.of("a text")))
                .hasMessage("class java.lang.String is no reference record");
    }
}
