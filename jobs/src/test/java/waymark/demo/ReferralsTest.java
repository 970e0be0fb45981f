package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferralsTest {

    private static final LocalDate DAY = LocalDate.parse("2018-01-02");

    /** Ten people over sizes 3, 3 and 1: 4.28 of them up to the first, 8.57 up to the second. */
    @Test
    void nobodyIsLostOrDoubledWhenContractsShare() {
        Referrals ten = new Referrals(10, DAY, DAY);
        assertThat(ten.partOf(0, 3, 7)).isEqualTo(4);
        assertThat(ten.partOf(3, 3, 7)).isEqualTo(4);
        assertThat(ten.partOf(6, 1, 7)).isEqualTo(2);
    }
}
