package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which delivery comes after which, and what becomes of it among all others (findings.md, Loading, Deliveries). */
class DeliveriesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what decides                               | earlier                                | later
            the day before the sequence                  | plan_WC-1_20200101_9.csv               | plan_WC-1_20200102_1.csv
            the sequence as a number, not as text        | plan_WC-1_20200101_9.csv               | plan_WC-1_20200101_10.csv
            leading zeros of the sequence count nothing  | plan_WC-1_20200101_0009.csv            | plan_WC-1_20200101_10.csv
            the sequence before the name                 | plan_WC-1_20200101_1.csv               | barrier_WC-1_20200101_2.csv
            the name, when day and sequence are the same | barrier_WC-1_20200101_1.csv            | plan_WC-1_20200101_1.csv
            the name bytewise: digits before letters     | plan_9_20200101_1.csv                  | plan_WC-1_20200101_1.csv
            the name bytewise: a name with a longer end  | plan_WC-1_20200101_1.csv               | plan_WC-1_20200101_1.csv.gz
            of one name the path, bytewise               | B/plan_WC-1_20200101_1.csv             | a/plan_WC-1_20200101_1.csv
            of one name the path: capitals before lower  | Z/plan_WC-1_20200101_1.csv             | a/plan_WC-1_20200101_1.csv
            of one name the path: the folder above first | a.b/plan_WC-1_20200101_1.csv           | a/plan_WC-1_20200101_1.csv
            beyond the 16-bit characters, by bytes       | ｆ/plan_WC-1_20200101_1.csv             | 😀/plan_WC-1_20200101_1.csv
            """)
    void laterMeansByNameHoweverTheyArrived(String decides, String earlier, String later) {
        DeliveryFact one = Offered.fact("1", earlier, "same bytes");
        DeliveryFact other = Offered.fact("2", later, "same bytes");

        assertThat(files(Deliveries.settle(List.of(one, other), null))).containsExactly(earlier, later);
        assertThat(files(Deliveries.settle(List.of(other, one), null))).containsExactly(earlier, later);
        assertThat(Deliveries.settle(List.of(other, one), null))
                .extracting(delivery -> delivery.status().name())
                .containsExactly("ACCEPTED", "DUPLICATE");
    }

    @Test
    void aNameThatComesAgainWithOtherBytesIsRefused() {
        List<SettledDelivery> settled = Deliveries.settle(
                List.of(
                        Offered.fact("1", "b/plan_WC-1_20200101_1.csv", "two"),
                        Offered.fact("2", "a/plan_WC-1_20200101_1.csv", "one"),
                        Offered.fact("3", "c/plan_WC-1_20200101_1.csv", "one"),
                        Offered.fact("4", "d/plan_WC-1_20200101_1.csv", "two"),
                        Offered.fact("5", "plan_WC-1_20200102_1.csv", "two")),
                null);

        assertThat(outcomes(settled))
                .containsExactly(
                        "a/plan_WC-1_20200101_1.csv ACCEPTED",
                        "b/plan_WC-1_20200101_1.csv REJECTED SAME_NAME",
                        "c/plan_WC-1_20200101_1.csv DUPLICATE",
                        "d/plan_WC-1_20200101_1.csv REJECTED SAME_NAME",
                        // Bytes that were refused may come again, under a name of their own.
                        "plan_WC-1_20200102_1.csv ACCEPTED");
        assertThat(settled.get(1).message())
                .contains("b/plan_WC-1_20200101_1.csv: a/plan_WC-1_20200101_1.csv has the same name")
                .contains("new sequence number");
    }

    @Test
    void aFileInAnotherSendersFolderNeitherTakesANameAwayNorLosesItsReason() {
        List<SettledDelivery> settled = Deliveries.settle(
                List.of(
                        Offered.refused("1", "SES-04/plan_WC-1_20200101_1.csv", "other", "BAD_FOLDER"),
                        Offered.fact("2", "WC-1/plan_WC-1_20200101_1.csv", "own"),
                        Offered.refused("3", "WP-1/plan_WC-1_20200101_1.csv", "third", "BAD_FOLDER")),
                null);

        assertThat(outcomes(settled))
                .containsExactly(
                        "SES-04/plan_WC-1_20200101_1.csv REJECTED BAD_FOLDER",
                        "WC-1/plan_WC-1_20200101_1.csv ACCEPTED",
                        "WP-1/plan_WC-1_20200101_1.csv REJECTED BAD_FOLDER");
    }

    @Test
    void sameNameIsTheReasonBeforeAnyOtherButABadName() {
        List<SettledDelivery> settled = Deliveries.settle(
                List.of(
                        Offered.refused("1", "a/plan_dwp_20200101_1.csv", "one", "BAD_SENDER"),
                        Offered.refused("2", "b/plan_dwp_20200101_1.csv", "two", "BAD_SENDER"),
                        Offered.badName("3", "a/nonsense.csv", "one"),
                        Offered.badName("4", "b/nonsense.csv", "two")),
                null);

        assertThat(outcomes(settled))
                .containsExactly(
                        "a/nonsense.csv REJECTED BAD_NAME",
                        "b/nonsense.csv REJECTED BAD_NAME",
                        "a/plan_dwp_20200101_1.csv REJECTED BAD_SENDER",
                        "b/plan_dwp_20200101_1.csv REJECTED SAME_NAME");
    }

    @Test
    void bytesThatWereRefusedMayComeAgainAndAreADuplicateOnlyOfAnAcceptedFile() {
        assertThat(outcomes(Deliveries.settle(
                        List.of(
                                Offered.refused("1", "plan_WC-1_20200101_1.csv", "one", "BAD_ROW_COUNT"),
                                Offered.fact("2", "plan_WC-1_20200102_1.csv", "one"),
                                Offered.fact("3", "plan_WC-1_20200103_1.csv", "one"),
                                Offered.refused("4", "plan_WC-1_20200104_1.csv", "one", "BAD_CHECKSUM")),
                        null)))
                .containsExactly(
                        "plan_WC-1_20200101_1.csv REJECTED BAD_ROW_COUNT",
                        "plan_WC-1_20200102_1.csv ACCEPTED",
                        "plan_WC-1_20200103_1.csv DUPLICATE",
                        "plan_WC-1_20200104_1.csv REJECTED BAD_CHECKSUM");
    }

    @Test
    void aFileWithoutRecordsIsNeverADuplicate() {
        assertThat(outcomes(Deliveries.settle(
                        List.of(
                                Offered.empty("1", "plan_WC-1_20200101_1.csv", "header"),
                                Offered.empty("2", "plan_WC-1_20200102_1.csv", "header")),
                        null)))
                .containsExactly("plan_WC-1_20200101_1.csv ACCEPTED", "plan_WC-1_20200102_1.csv ACCEPTED");
    }

    @Test
    void knownOnADayOnlyWhatIsDatedUpToItExists() {
        List<DeliveryFact> offered = List.of(
                Offered.fact("1", "plan_WC-1_20200101_1.csv", "one"),
                Offered.fact("2", "plan_WC-1_20200102_1.csv", "two"),
                Offered.fact("3", "plan_WC-1_20200103_1.csv", "two"),
                Offered.badName("4", "nonsense.csv", "four"));

        assertThat(outcomes(Deliveries.settle(offered, LocalDate.of(2020, 1, 2))))
                .containsExactly("plan_WC-1_20200101_1.csv ACCEPTED", "plan_WC-1_20200102_1.csv ACCEPTED");
        assertThat(outcomes(Deliveries.settle(offered, LocalDate.of(2020, 1, 1))))
                .containsExactly("plan_WC-1_20200101_1.csv ACCEPTED");
        assertThat(Deliveries.settle(offered, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(Deliveries.settle(offered, null)).hasSize(4);
    }

    @Test
    void aControlFileThatCameLaterCountsFromTheFirst() {
        DeliveryFact before = Offered.fact("1", "plan_WC-1_20200101_1.csv", "one");
        DeliveryFact refusedLater =
                Offered.at(Offered.refused("1", "plan_WC-1_20200101_1.csv", "one", "BAD_ROW_COUNT"), 1);
        DeliveryFact acceptedAtLast = Offered.at(Offered.fact("1", "plan_WC-1_20200101_1.csv", "one"), 2);
        DeliveryFact again = Offered.fact("2", "plan_WC-1_20200102_1.csv", "one");

        assertThat(outcomes(Deliveries.settle(List.of(before, again), null)))
                .containsExactly("plan_WC-1_20200101_1.csv ACCEPTED", "plan_WC-1_20200102_1.csv DUPLICATE");
        assertThat(outcomes(Deliveries.settle(List.of(refusedLater, again, before), null)))
                .containsExactly(
                        "plan_WC-1_20200101_1.csv REJECTED BAD_ROW_COUNT", "plan_WC-1_20200102_1.csv ACCEPTED");
        assertThat(outcomes(Deliveries.settle(List.of(acceptedAtLast, before, again, refusedLater), null)))
                .containsExactly("plan_WC-1_20200101_1.csv ACCEPTED", "plan_WC-1_20200102_1.csv DUPLICATE");
    }

    @Test
    void bytesPutInPlaceOfOthersAreRefusedEvenWhenTheFirstOnesComeBack() {
        DeliveryFact first = Offered.fact("1", "plan_WC-1_20200101_1.csv", "one");
        DeliveryFact overwritten = Offered.at(Offered.fact("2", "plan_WC-1_20200101_1.csv", "two"), 1);
        DeliveryFact back = Offered.at(Offered.fact("3", "plan_WC-1_20200101_1.csv", "one"), 2);

        List<SettledDelivery> settled = Deliveries.settle(List.of(back, overwritten, first), null);

        assertThat(settled)
                .extracting(delivery -> delivery.fact().deliveryId() + " " + delivery.status())
                .containsExactly("3 ACCEPTED", "2 REJECTED");
    }

    @Test
    void anyOrderOfArrivalGivesTheSame() {
        List<DeliveryFact> offered = new ArrayList<>(List.of(
                Offered.fact("1", "a/plan_WC-1_20200101_1.csv", "one"),
                Offered.fact("2", "b/plan_WC-1_20200101_1.csv", "two"),
                Offered.fact("3", "plan_WC-1_20200103_1.csv", "one"),
                Offered.fact("4", "plan_WC-1_20200104_1.csv", "two"),
                Offered.empty("5", "plan_WC-1_20200105_1.csv", "header"),
                Offered.empty("6", "plan_WC-1_20200106_1.csv", "header"),
                Offered.refused("7", "plan_WC-1_20200107_1.csv", "two", "BAD_CHECKSUM"),
                Offered.badName("8", "nonsense.csv", "one")));
        List<String> expected = outcomes(Deliveries.settle(offered, null));

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(offered, new Random(seed));
            assertThat(outcomes(Deliveries.settle(offered, null))).isEqualTo(expected);
        }
        assertThat(expected)
                .containsExactly(
                        "nonsense.csv REJECTED BAD_NAME",
                        "a/plan_WC-1_20200101_1.csv ACCEPTED",
                        "b/plan_WC-1_20200101_1.csv REJECTED SAME_NAME",
                        "plan_WC-1_20200103_1.csv DUPLICATE",
                        "plan_WC-1_20200104_1.csv ACCEPTED",
                        "plan_WC-1_20200105_1.csv ACCEPTED",
                        "plan_WC-1_20200106_1.csv ACCEPTED",
                        "plan_WC-1_20200107_1.csv REJECTED BAD_CHECKSUM");
    }

    private static List<String> files(List<SettledDelivery> settled) {
        return settled.stream().map(delivery -> delivery.fact().path()).toList();
    }

    private static List<String> outcomes(List<SettledDelivery> settled) {
        return settled.stream()
                .map(delivery -> delivery.fact().path() + " " + delivery.status()
                        + (delivery.reason() == null ? "" : " " + delivery.reason()))
                .toList();
    }
}
