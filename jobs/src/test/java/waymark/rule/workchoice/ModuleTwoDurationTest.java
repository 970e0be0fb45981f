package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days in Module Two, of each stay that has ended by itself. */
class ModuleTwoDurationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                         | rows                                            | as of      | duration
        one day                                             | in2 2017-06-01..2017-06-01                      | 2018-12-31 | S1 COUNTED=1#TO_12_MONTHS
        June: 30 days                                       | in2 2017-06-01..2017-06-30                      | 2018-12-31 | S1 COUNTED=30#TO_12_MONTHS
        the last standard day, 365 days                     | in2 2017-06-01..2018-05-31                      | 2018-12-31 | S1 COUNTED=365#TO_12_MONTHS
        one day longer                                      | in2 2017-06-01..2018-06-01                      | 2018-12-31 | S1 COUNTED=366#TO_24_MONTHS
        the last day of 24 months, 730 days                 | in2 2017-06-01..2019-05-31                      | 2019-12-31 | S1 COUNTED=730#TO_24_MONTHS
        one day longer than 24 months                       | in2 2017-06-01..2019-06-01                      | 2019-12-31 | S1 COUNTED=731#OVER_24_MONTHS
        from 29 February: 12 months end on 27 February      | in2 2016-02-29..2017-02-27                      | 2018-12-31 | S1 COUNTED=365#TO_12_MONTHS
        from 29 February, to 28 February                    | in2 2016-02-29..2017-02-28                      | 2018-12-31 | S1 COUNTED=366#TO_24_MONTHS
        open                                                | in2 2017-06-01..                                | 2018-12-31 | none
        ends tomorrow: still open                           | in2 2017-06-01..2017-06-30                      | 2017-06-29 | none
        ends today                                          | in2 2017-06-01..2017-06-30                      | 2017-06-30 | S1 COUNTED=30#TO_12_MONTHS
        left during the stay: the leave date ends it        | left 2017-06-30 OTHER; in2 2017-06-01..         | 2018-12-31 | S1 COUNTED=30#TO_12_MONTHS
        left on the day the stay began                      | left 2017-06-01 OTHER; in2 2017-06-01..         | 2018-12-31 | S1 COUNTED=1#TO_12_MONTHS
        left before the stay began: it stays open           | left 2017-05-31 OTHER; in2 2017-06-01..         | 2018-12-31 | none
        the recorded end wins over the leave date           | left 2017-07-31 OTHER; in2 2017-06-01..2017-06-30 | 2018-12-31 | S1 COUNTED=30#TO_12_MONTHS
        two stays, each by itself                           | in2 2017-06-01..2017-06-30; in2 2017-07-01..2017-07-31 | 2018-12-31 | S1 COUNTED=30#TO_12_MONTHS, S2 COUNTED=31#TO_12_MONTHS
        Module One and Three are others                     | in1 2017-06-01..2017-06-30; in3 2017-07-01..2017-07-31 | 2018-12-31 | none
        never started                                       | participation leave_date=; in2 2017-06-01..2017-06-30 | 2018-12-31 | none
        """)
    void countsTheDaysOfAStay(String situation, String rows, String asOf, String duration) {
        assertThat(Judged.verdicts("m2_duration", rows, asOf)).isEqualTo(duration);
    }
}
