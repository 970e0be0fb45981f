package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryNameTest {

    @Test
    void readsAFeedWithUnderscoresFromTheRight() {
        assertThat(DeliveryName.parse("plan_signature_WHP-03_20200229_007.csv.gz", Taken.CATALOGUE))
                .contains(new DeliveryName("plan_signature", "WHP-03", LocalDate.of(2020, 2, 29), 7, Format.CSV, true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        plan_WHP-03_20200210_001.csv                    | true  | as it should be
        plan_WHP-03_20200210_001.jsonl                  | true  | JSON Lines
        plan_WHP-03_20200210_001.jsonl.gz               | true  | JSON Lines, packed
        plan_WHP-03_20200210_001.parquet                | true  | Parquet
        plan_WHP-03_20200210_1.csv                      | true  | a sequence of one digit
        plan_WHP-03_20200210_999999999.csv              | true  | a sequence of nine digits
        plan_WHP-03_20200210_1000000000.csv             | false | a sequence of ten digits
        plan_WHP-03_20200210_.csv                       | false | an empty sequence
        plan_WHP-03_20200210_1a.csv                     | false | a sequence that is no number
        plan_WHP-03_20200210_-1.csv                     | false | a sequence with a sign
        plan_WHP-03_20200210.csv                        | false | no sequence
        plan_WHP-03_20200229_001.csv                    | true  | a leap day
        plan_WHP-03_20190229_001.csv                    | false | no leap day that year
        plan_WHP-03_2020021_001.csv                     | false | a date of seven digits
        plan_WHP-03_202002101_001.csv                   | false | a date of nine digits
        plan_WHP-03_2020-210_001.csv                    | false | a date that is no number
        plan_WHP-03_00000101_001.csv                    | false | the year 0
        plan_dwp_20200210_001.csv                       | true  | from DWP
        plan_jcp_20200210_001.csv                       | true  | from Jobcentre Plus
        plan_DWP_20200210_001.csv                       | true  | a contract called DWP
        plan_Dwp_20200210_001.csv                       | false | a sender in lower case
        plan__20200210_001.csv                          | false | no sender
        plan_A_20200210_001.csv                         | true  | a sender of one character
        plan_ABCDEFGHIJ0123456-89_20200210_001.csv      | true  | a sender of 20 characters
        plan_ABCDEFGHIJ0123456-890_20200210_001.csv     | false | a sender of 21 characters
        plan_WHP 03_20200210_001.csv                    | false | a sender with a space
        visits_WHP-03_20200210_001.csv                  | false | no such feed
        Plan_WHP-03_20200210_001.csv                    | false | a feed with a capital letter
        _WHP-03_20200210_001.csv                        | false | no feed
        WHP-03_20200210_001.csv                         | false | no feed and no underscore for it
        .csv                                            | false | an ending and nothing else
        """)
    void tellsGoodNamesFromBad(String name, boolean good, String why) {
        assertThat(DeliveryName.isDelivery(name)).isTrue();
        assertThat(DeliveryName.parse(name, Taken.CATALOGUE).isPresent())
                .as(why)
                .isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan_WHP-03_20200210_001.csv.part",
                "plan_WHP-03_20200210_001.csv.ctl.json",
                "plan_WHP-03_20200210_001.CSV",
                "plan_WHP-03_20200210_001.parquet.gz",
                "plan_WHP-03_20200210_001.gz",
                "README.txt"
            })
    void passesOverWhatIsNoDelivery(String name) {
        assertThat(DeliveryName.isDelivery(name)).isFalse();
        assertThat(DeliveryName.parse(name, Taken.CATALOGUE)).isEmpty();
    }
}
