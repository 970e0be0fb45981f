package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings of the distance travelled. */
class DistanceWarningsTest {

    private static final String WORK_CHOICE = "referral programme=WC referral_date=2017-05-02; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | start      | rows                                                                                       | as of      | warned
        42 days after 10 May is 21 June      | 2017-05-10 | distance_reading assessed_date=2017-06-21                                                  | 2017-12-31 | none
        day 43                               | 2017-05-10 | distance_reading assessed_date=2017-06-22                                                  | 2017-12-31 | R1/I1 2017-06-22
        day 43, as of that day               | 2017-05-10 | distance_reading assessed_date=2017-06-22                                                  | 2017-06-22 | R1/I1 2017-06-22
        in the future                        | 2017-05-10 | distance_reading assessed_date=2017-06-22                                                  | 2017-06-21 | none
        before the start                     | 2017-05-10 | distance_reading assessed_date=2017-05-03; distance_reading assessed_date=2017-09-01       | 2017-12-31 | none
        the first counts, whatever its stage | 2017-05-10 | distance_reading stage=BASELINE assessed_date=2017-09-01; distance_reading stage=REVIEW assessed_date=2017-06-21 | 2017-12-31 | none
        another instrument is another series | 2017-05-10 | distance_reading assessed_date=2017-06-01; distance_reading instrument_id=I2 assessed_date=2017-09-01 | 2017-12-31 | R1/I2 2017-09-01
        two late ones                        | 2017-05-10 | distance_reading assessed_date=2017-08-01; distance_reading instrument_id=I2 assessed_date=2017-09-01 | 2017-12-31 | R1/I1 2017-08-01, R1/I2 2017-09-01
        not started                          |            | distance_reading assessed_date=2017-09-01                                                  | 2017-12-31 | none
        """)
    void warnsOfAFirstReadingThatCameLate(String situation, String start, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.LATE_BASELINE,
                        WORK_CHOICE + "participation start_date=" + (start == null ? "" : start) + "; " + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation              | rows                                                                                       | as of      | warned
        read before the report   | distance_reading stage=EXIT assessed_date=2018-02-01; leaver_report created_date=2018-02-10 has_distance_travelled=false | 2018-12-31 | L1 2018-02-10
        read after the report    | distance_reading stage=EXIT assessed_date=2018-02-01; leaver_report created_date=2018-01-20 has_distance_travelled=false | 2018-12-31 | L1 2018-02-01
        not yet read             | distance_reading stage=EXIT assessed_date=2018-02-01; leaver_report created_date=2018-01-20 has_distance_travelled=false | 2018-01-31 | none
        told of                  | distance_reading stage=EXIT assessed_date=2018-02-01; leaver_report created_date=2018-02-10 has_distance_travelled=true | 2018-12-31 | none
        not said                 | distance_reading stage=EXIT assessed_date=2018-02-01; leaver_report created_date=2018-02-10 | 2018-12-31 | none
        not a reading on leaving | distance_reading stage=REVIEW assessed_date=2018-02-01; leaver_report created_date=2018-02-10 has_distance_travelled=false | 2018-12-31 | none
        no reading               | leaver_report created_date=2018-02-10 has_distance_travelled=false                         | 2018-12-31 | none
        two readings: the first  | distance_reading stage=EXIT assessed_date=2018-02-20; distance_reading stage=EXIT assessed_date=2018-02-15; leaver_report created_date=2018-02-10 has_distance_travelled=false | 2018-12-31 | L1 2018-02-15
        each report by itself    | distance_reading stage=EXIT assessed_date=2018-02-01; leaver_report created_date=2018-02-10 has_distance_travelled=true; leaver_report created_date=2018-02-11 has_distance_travelled=false | 2018-12-31 | L2 2018-02-11
        """)
    void warnsOfALeaverReportThatLacksTheReading(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.READING_NOT_IN_REPORT,
                        WORK_CHOICE + "participation start_date=2017-05-10 leave_date=2018-02-05; " + rows,
                        asOf))
                .isEqualTo(warned);
    }
}
