package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Module One: six months as standard, up to twelve at the provider's choice when the reason is on record. */
class ModuleOneTest {

    /** Six months from 1 June 2017 have passed on 1 December 2017. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | stay                       | reason recorded | as of      | rationale
        open, recorded on the day                    | in1 2017-06-01..           | 2017-12-01      | 2017-12-02 | S1 MET
        open, recorded the day after                 | in1 2017-06-01..           | 2017-12-02      | 2017-12-02 | S1 NOT_MET
        open, recorded long before                   | in1 2017-06-01..           | 2017-06-01      | 2017-12-02 | S1 MET
        open, never recorded                         | in1 2017-06-01..           |                 | 2017-12-02 | S1 NOT_MET
        recorded, but due today                      | in1 2017-06-01..           | 2017-11-01      | 2017-12-01 | S1 NOT_DUE
        six months pass tomorrow                     | in1 2017-06-01..           | 2017-11-01      | 2017-11-30 | none
        ended on the day                             | in1 2017-06-01..2017-12-01 |                 | 2018-06-30 | S1 NOT_MET
        ended the day before                         | in1 2017-06-01..2017-11-30 |                 | 2018-06-30 | none
        from 31 August: 28 February                  | in1 2017-08-31..2018-02-28 | 2018-02-28      | 2018-03-01 | S1 MET
        from 31 August, ended 27 February            | in1 2017-08-31..2018-02-27 |                 | 2018-06-30 | none
        Module Two asks for no rationale             | in2 2017-06-01..           |                 | 2018-06-30 | none
        """)
    void asksForTheReasonByTheEndOfSixMonths(
            String situation, String stay, String recorded, String asOf, String rationale) {
        String reason = recorded == null ? "" : "; module_extension kind=M1_RATIONALE request_date=" + recorded;

        assertThat(Judged.verdicts("m1_extension_rationale", stay + reason, asOf))
                .isEqualTo(rationale);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                        | row
        of another stay                    | module_extension kind=M1_RATIONALE stay_id=S9 request_date=2017-11-01
        a request for Module Two           | module_extension kind=M2_REQUEST request_date=2017-11-01
        """)
    void takesNoOtherRowForTheReason(String situation, String row) {
        assertThat(Judged.verdicts("m1_extension_rationale", "in1 2017-06-01..; " + row, "2018-06-30"))
                .isEqualTo("S1 NOT_MET");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | rows                                    | as of      | duration                        | overrun
        the last day of twelve months                | in1 2017-06-01..2018-05-31              | 2018-12-31 | S1 COUNTED=365#WITHIN_12_MONTHS | none
        one day longer                               | in1 2017-06-01..2018-06-01              | 2018-12-31 | S1 COUNTED=366#OVER_12_MONTHS   | S1 COUNTED=1
        a month longer                               | in1 2017-06-01..2018-06-30              | 2018-12-31 | S1 COUNTED=395#OVER_12_MONTHS   | S1 COUNTED=30
        one day                                      | in1 2017-06-01..2017-06-01              | 2018-12-31 | S1 COUNTED=1#WITHIN_12_MONTHS   | none
        open, the last day of twelve months is today | in1 2017-06-01..                        | 2018-05-31 | none                            | none
        open, one day longer                         | in1 2017-06-01..                        | 2018-06-01 | none                            | S1 COUNTED=1
        ends later than today                        | in1 2017-06-01..2018-12-31              | 2018-06-10 | none                            | S1 COUNTED=10
        left on the last day of twelve months        | left 2018-05-31 OTHER; in1 2017-06-01.. | 2018-12-31 | S1 COUNTED=365#WITHIN_12_MONTHS | none
        left one day later                           | left 2018-06-01 OTHER; in1 2017-06-01.. | 2018-12-31 | S1 COUNTED=366#OVER_12_MONTHS   | S1 COUNTED=1
        two stays, each by itself                    | in1 2017-06-01..2017-12-31; in1 2018-01-01..2018-06-30 | 2018-12-31 | S1 COUNTED=214#WITHIN_12_MONTHS, S2 COUNTED=181#WITHIN_12_MONTHS | none
        guidance from before April 2017              | referral programme=WC referral_date=2016-01-04; in1 2016-02-01..2016-02-29 | 2018-12-31 | S1 COUNTED=29#WITHIN_12_MONTHS | none
        Module Two is another                        | in2 2017-06-01..2018-06-30              | 2018-12-31 | none                            | none
        never started                                | participation leave_date=; in1 2017-06-01..2018-06-30 | 2018-12-31 | none              | none
        """)
    void countsTheDaysOfAStayAndThoseBeyondTwelveMonths(
            String situation, String rows, String asOf, String duration, String overrun) {
        assertThat(Judged.verdicts("m1_duration", rows, asOf)).isEqualTo(duration);
        assertThat(Judged.verdicts("m1_overrun", rows, asOf)).isEqualTo(overrun);
    }
}
