package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                   | shown as of | newest delivery | as of      | known on   | looking back | move
        nothing is shown                              |             |                 | 2019-01-31 |            | BESIDE       | FORWARD
        nothing is shown, of one day's deliveries     |             |                 | 2019-01-31 | 2019-01-31 | BESIDE       | FORWARD
        a later day                                   | 2019-02-28  | 2019-02-28      | 2019-03-01 |            | BESIDE       | FORWARD
        the same day                                  | 2019-02-28  | 2019-02-28      | 2019-02-28 |            | BESIDE       | FORWARD
        the day before                                | 2019-02-28  | 2019-02-28      | 2019-02-27 |            | BESIDE       | BESIDE
        the day before, told to publish               | 2019-02-28  | 2019-02-28      | 2019-02-27 |            | BACK         | BACK
        the same day, told to publish                 | 2019-02-28  | 2019-02-28      | 2019-02-28 |            | BACK         | FORWARD
        leaves no delivery out                        | 2019-02-28  | 2019-02-28      | 2019-02-28 | 2019-02-28 | BESIDE       | FORWARD
        leaves the newest deliveries out              | 2019-02-28  | 2019-02-28      | 2019-02-28 | 2019-02-27 | BESIDE       | BESIDE
        leaves them out, told to publish              | 2019-02-28  | 2019-02-28      | 2019-02-28 | 2019-02-27 | BACK         | BACK
        leaves out what came after the day shown      | 2019-01-31  | 2019-02-14      | 2019-01-31 | 2019-01-31 | BESIDE       | BESIDE
        a later day, with deliveries left out         | 2019-02-28  | 2019-02-28      | 2019-03-31 | 2019-01-31 | BESIDE       | BESIDE
        yesterday's deliveries, day after day         | 2019-02-28  | 2019-02-28      | 2019-03-01 | 2019-03-01 | BESIDE       | FORWARD
        no delivery is shown                          | 2019-02-28  |                 | 2019-02-28 | 2019-01-31 | BESIDE       | FORWARD
        """)
    void aRunGoesForwardUnlessTheMartsSeeFurther(
            String situation,
            LocalDate shownAsOf,
            LocalDate newest,
            LocalDate asOf,
            LocalDate knownOn,
            Move lookingBack,
            Move move) {
        Optional<PublishedState> shown =
                Optional.ofNullable(shownAsOf).map(day -> new PublishedState("r1", new Standpoint(day, null), newest));

        assertThat(Move.of(shown, new Standpoint(asOf, knownOn), lookingBack))
                .as(situation)
                .isEqualTo(move);
    }

    @Test
    void saysInWordsFromWhereFiguresLook() {
        assertThat(new Standpoint(LocalDate.of(2019, 2, 28), null)).hasToString("2019-02-28 with all deliveries known");
        assertThat(new Standpoint(LocalDate.of(2019, 1, 31), LocalDate.of(2019, 2, 5)))
                .hasToString("2019-01-31 as known on 2019-02-05");
    }
}
