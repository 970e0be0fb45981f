package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.cases.RawRow;

/** What becomes of the rows of one referral when they are brought together. */
class ReferralRowsTest {

    private static final Tools TOOLS =
            Pooled.tools(new ReferenceKeys(Set.of("C1"), Set.of("J1"), Map.of()), Pooled.sentBy("dwp", "C1", "C2"));

    @Test
    void settlesEveryRowAndMakesTheCaseOfThoseThatCount() {
        ReferralRows referral = new ReferralRows(
                "R1",
                List.of(
                        referral(0, 1),
                        Pooled.row("barrier", 1, 1, "barrier_id=B1", "referral_id=R1"),
                        Pooled.row("barrier", 1, 2, "barrier_id=B1", "referral_id=R1"),
                        Pooled.row("barrier", 2, 1, "barrier_id=B2", "referral_id=R1"),
                        Pooled.withdrawal("participation", 1, 3, "referral_id=R1")),
                TOOLS);

        assertThat(referral.referralIsThere()).isTrue();
        assertThat(told(referral))
                .containsExactlyInAnyOrder(
                        "0.1 CURRENT R1", "1.1 SUPERSEDED R1", "1.2 CURRENT R1", "2.1 FOREIGN R1", "1.3 CURRENT R1");
        assertThat(referral.current())
                .extracting(row -> row.feed() + " " + row.source().row())
                .containsExactlyInAnyOrder("referral 1", "barrier 2");
    }

    @Test
    void rowsWaitWithoutTheReferral() {
        ReferralRows referral =
                new ReferralRows("R1", List.of(Pooled.row("barrier", 2, 1, "barrier_id=B1", "referral_id=R1")), TOOLS);

        assertThat(referral.referralIsThere()).isFalse();
        assertThat(told(referral)).containsExactly("2.1 WAITING R1 lacks referral R1");
        assertThat(referral.current()).isEmpty();
    }

    @Test
    void keysOfDifferentFeedsAreNeverOne() {
        // The feeds are number 1 and 11: written together with their keys, both would begin 11B7.
        ReferralRows referral = new ReferralRows(
                "1B7",
                List.of(
                        Pooled.row(
                                "referral",
                                0,
                                1,
                                "referral_id=1B7",
                                "nino=P1",
                                "contract_id=C1",
                                "jobcentre_id=J1",
                                "referral_date=2020-01-01"),
                        Pooled.row("participation", 1, 1, "referral_id=1B7"),
                        Pooled.row("barrier", 1, 2, "barrier_id=B7", "referral_id=1B7")),
                TOOLS);

        assertThat(referral.current())
                .extracting(RawRow::feed)
                .containsExactlyInAnyOrder("referral", "participation", "barrier");
    }

    private static PooledRow referral(int delivery, int row) {
        return Pooled.row(
                "referral",
                delivery,
                row,
                "referral_id=R1",
                "nino=P1",
                "contract_id=C1",
                "jobcentre_id=J1",
                "referral_date=2020-01-01");
    }

    private static List<String> told(ReferralRows referral) {
        List<String> told = new ArrayList<>();
        referral.tell((delivery, row, standing, referralId, missing) -> told.add(delivery + "." + row + " " + standing
                + " " + referralId
                + (missing == null ? "" : " lacks " + missing.feed() + " " + missing.key())));
        return told;
    }
}
