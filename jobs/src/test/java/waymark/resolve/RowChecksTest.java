package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.InstrumentDimension;
import waymark.cases.InstrumentDimension.Polarity;

/** The checks of a row that look at other rows (findings.md, Loading, FOREIGN, OUT_OF_SCALE and parents). */
class RowChecksTest {

    private static final DeliveryIndex DELIVERIES = Pooled.sentBy("dwp", "C1", "C2");
    private static final ReferenceKeys REFERENCES = new ReferenceKeys(
            Set.of("C1"),
            Set.of("J1"),
            Map.of(
                    "I1\nMOOD",
                    new InstrumentDimension(
                            "I1",
                            "Star",
                            "MOOD",
                            new BigDecimal("1.00"),
                            new BigDecimal("10.00"),
                            Polarity.HIGHER_IS_BETTER,
                            null)));
    private static final RowChecks CHECKS = new RowChecks(REFERENCES, DELIVERIES);
    private static final ReferralStanding OF_C1 =
            new ReferralStanding("R1", new ReferralStanding.Held("P1", "C1", LocalDate.of(2020, 1, 1)), Set.of("C1"));
    private static final ReferralStanding NOT_THERE = new ReferralStanding("R1", null, Set.of("C1"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                       | referral | sender | standing
            its reporter sends it             | there    | 1      |
            DWP sends it                      | there    | 0      |
            another contract sends it         | there    | 2      | FOREIGN
            the referral has not come         | missing  | 1      | WAITING
            nor can it be foreign before      | missing  | 2      | WAITING
            """)
    void asksForTheReferralAndItsReporters(String situation, String referral, int sender, Standing standing) {
        PooledRow row = Pooled.row("barrier", sender, 1, "barrier_id=B1", "referral_id=R1");

        CHECKS.check(row, referral.equals("there") ? OF_C1 : NOT_THERE);

        assertThat(row.standing()).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                              | sender | instrument | dimension | score | standing
            the lowest score                         | 1      | I1         | MOOD      | 1.00  |
            below it                                 | 1      | I1         | MOOD      | 0.99  | OUT_OF_SCALE
            the highest score                        | 1      | I1         | MOOD      | 10.00 |
            above it                                 | 1      | I1         | MOOD      | 10.01 | OUT_OF_SCALE
            a negative score                         | 1      | I1         | MOOD      | -1.00 | OUT_OF_SCALE
            no such dimension                        | 1      | I1         | SLEEP     | 5.00  | WAITING
            no such instrument                       | 1      | I2         | MOOD      | 5.00  | WAITING
            names that run together are not the same | 1      | I          | 1MOOD     | 5.00  | WAITING
            foreign before out of scale              | 2      | I1         | MOOD      | 99.00 | FOREIGN
            foreign though the instrument is missing | 2      | I2         | MOOD      | 5.00  | FOREIGN
            """)
    void asksForTheInstrumentAndItsScale(
            String situation, int sender, String instrument, String dimension, String score, Standing standing) {
        PooledRow row = reading(sender, instrument, dimension, score);

        CHECKS.check(row, OF_C1);

        assertThat(row.standing()).isEqualTo(standing);
    }

    @Test
    void doesNotCheckTheDesiredScore() {
        PooledRow row = Pooled.row(
                "distance_reading",
                1,
                1,
                "assessment_id=A1",
                "referral_id=R1",
                "instrument_id=I1",
                "dimension=MOOD",
                "score=5.00",
                "desired_score=99.00");

        CHECKS.check(row, OF_C1);

        assertThat(row.standing()).isNull();
    }

    @Test
    void withdrawalsNeedNoParent() {
        PooledRow withdrawal = Pooled.withdrawal("barrier", 2, 1, "barrier_id=B1");

        CHECKS.check(withdrawal, NOT_THERE);

        assertThat(withdrawal.standing()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                     | row                                                | referral | missing
            a referral without its contract | referral contract_id=C9 jobcentre_id=J1            | missing  | contract C9
            nor its Jobcentre               | referral contract_id=C9 jobcentre_id=J9            | missing  | contract C9
            only without its Jobcentre      | referral contract_id=C1 jobcentre_id=J9            | missing  | jobcentre J9
            any row without its referral    | barrier referral_id=R1                             | missing  | referral R1
            a reading without its referral  | distance_reading referral_id=R1 instrument_id=I9 dimension=MOOD | missing | referral R1
            a reading with it               | distance_reading referral_id=R1 instrument_id=I9 dimension=MOOD | there | instrument I9/MOOD
            a row that names a person       | exit_event nino=P1                                 | missing  | referral null
            """)
    void saysWhatAWaitingRowLacks(String situation, String row, String referral, String missing) {
        String[] parts = row.split(" ", -1);
        PooledRow waiting = Pooled.row(parts[0], 1, 1, Arrays.copyOfRange(parts, 1, parts.length));

        MissingParent parent = CHECKS.missingParentOf(waiting, referral.equals("there"));

        assertThat(parent.feed() + " " + parent.key()).isEqualTo(missing);
    }

    private static PooledRow reading(int sender, String instrument, String dimension, String score) {
        return Pooled.row(
                "distance_reading",
                sender,
                1,
                "assessment_id=A1",
                "referral_id=R1",
                "instrument_id=" + instrument,
                "dimension=" + dimension,
                "score=" + score);
    }
}
