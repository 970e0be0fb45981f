package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # rows                                   | one                                                 | other                                                | same
            other columns do not matter              | barrier barrier_id=B1 referral_id=R1                | barrier barrier_id=B1 referral_id=R2                 | true
            another value                            | barrier barrier_id=B1                               | barrier barrier_id=B2                                | false
            case matters                             | barrier barrier_id=B1                               | barrier barrier_id=b1                                | false
            both columns of the key                  | plan plan_id=P version_no=1                         | plan plan_id=P version_no=1                          | true
            one of them                              | plan plan_id=P version_no=1                         | plan plan_id=P version_no=2                          | false
            values that run together                 | plan plan_id=P1 version_no=11                       | plan plan_id=P11 version_no=1                        | false
            an empty value is a value                | contract_term contract_id=C term=TARGET_PERCENT effective_from=2020-01-01 | contract_term contract_id=C term=TARGET_PERCENT effective_from=2020-01-01 | true
            and not any other                        | contract_term contract_id=C term=TARGET_PERCENT effective_from=2020-01-01 | contract_term contract_id=C term=TARGET_PERCENT effective_from=2020-01-01 metric=x | false
            another feed                             | barrier barrier_id=X                                | plan_action action_id=X                              | false
            feed numbers that run into the key: 1 1B | participation referral_id=1B7                       | barrier barrier_id=B7                                | false
            """)
    void tellsKeysApart(String rows, String one, String other, boolean same) {
        assertThat(row(one).feedAndKey().equals(row(other).feedAndKey())).isEqualTo(same);
    }

    @Test
    void numbersAreTheSameForTheSameTextAndNoOther() {
        Set<Long> numbers = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            numbers.add(Keys.number("A" + i, 0));
            numbers.add(Keys.number("A" + i, 1));
        }

        assertThat(numbers).hasSize(200_000);
        assertThat(Keys.number("A" + 1, 0)).isEqualTo(Keys.number("A1", 0));
    }

    private static PooledRow row(String text) {
        String[] parts = text.split(" ", -1);
        String[] values = new String[parts.length - 1];
        System.arraycopy(parts, 1, values, 0, values.length);
        return Pooled.row(parts[0], 0, 1, values);
    }
}
