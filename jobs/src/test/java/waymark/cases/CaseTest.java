package waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Given;

class CaseTest {

    private static final Given REFERRED = Given.rows("referral | programme=WHP referral_date=2020-02-03");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                           | day        | holder
            on the day of the referral            | 2020-02-03 | C1
            the day before a transfer             | 2020-02-29 | C1
            the day of a transfer                 | 2020-03-01 | C2
            the day before the next               | 2020-03-31 | C2
            two on one day: the higher change id  | 2020-04-01 | C4
            long after                            | 2020-12-31 | C4
            """)
    void isHeldByTheContractOfTheLastTransfer(String situation, LocalDate day, String holder) {
        Case participant = REFERRED.and("""
                participant_change | change_id=X2 change_type=CONTRACT_TRANSFER effective_date=2020-04-01 new_contract_id=C3
                participant_change | change_id=X3 change_type=CONTRACT_TRANSFER effective_date=2020-04-01 new_contract_id=C4
                participant_change | change_id=X9 change_type=CONTRACT_TRANSFER effective_date=2020-03-01 new_contract_id=C2
                participant_change | change_id=Y1 change_type=ADDRESS effective_date=2020-02-10 new_contract_id=C8
                participant_change | change_id=Y2 change_type=CONTRACT_TRANSFER effective_date=2020-02-10
                """).asOf("2020-12-31").participant();

        assertThat(participant.holderOn(day)).isEqualTo(holder);
    }

    @Test
    void doesNotKnowOfATransferThatIsStillToCome() {
        Case participant = REFERRED.and(
                        "participant_change | change_type=CONTRACT_TRANSFER effective_date=2020-03-01 new_contract_id=C2")
                .asOf("2020-02-29")
                .participant();

        assertThat(participant.holderOn(LocalDate.of(2020, 6, 1))).isEqualTo("C1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                | day        | in the programme
            the day before the start   | 2020-02-04 | false
            the day of the start       | 2020-02-05 | true
            the day before leaving     | 2020-05-03 | true
            the day of leaving         | 2020-05-04 | false
            """)
    void isInTheProgrammeFromTheStartToTheDayBeforeLeaving(String situation, LocalDate day, boolean expected) {
        Case participant = REFERRED.and(
                        "participation | start_date=2020-02-05 leave_date=2020-05-04 leave_reason=OTHER")
                .asOf("2020-12-31")
                .participant();

        assertThat(participant.inProgrammeOn(day)).isEqualTo(expected);
    }

    @Test
    void hasAnEmptyParticipationUntilOneIsSent() {
        Case participant = REFERRED.asOf("2020-12-31").participant();

        assertThat(participant.started()).isFalse();
        assertThat(participant.left()).isFalse();
        assertThat(participant.participation().leaveReason()).isNull();
        assertThat(participant.inProgrammeOn(LocalDate.of(2020, 6, 1))).isFalse();
    }

    @Test
    void doesNotStartByItsStatusAlone() {
        Given status = Given.rows("referral | programme=WHP referral_date=2020-02-03 referral_status=STARTED");

        assertThat(status.asOf("2020-12-31").participant().started()).isFalse();
    }

    @Test
    void worksOutOnceWhatSeveralRulesNeed() {
        Case participant = REFERRED.asOf("2020-12-31").participant();
        AtomicInteger worked = new AtomicInteger();

        Integer first = participant.once(Integer.class, each -> worked.incrementAndGet());
        Integer second = participant.once(Integer.class, each -> worked.incrementAndGet());

        assertThat(first).isEqualTo(second).isEqualTo(1);
    }
}
