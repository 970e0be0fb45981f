package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What should come of a stay in Module Two from 1 June 2017. */
class ModuleTwoProgressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                     | rows                                             | as of      | in 12 months | in 24 months
        left to unsupported work on the last day of 12  | left 2018-05-31 UNSUPPORTED_WORK; in2 2017-06-01.. | 2020-01-01 | MET        | MET
        left to it a day later                          | left 2018-06-01 UNSUPPORTED_WORK; in2 2017-06-01.. | 2020-01-01 | NOT_MET    | MET
        left to it on the last day of 24                | left 2019-05-31 UNSUPPORTED_WORK; in2 2017-06-01.. | 2020-01-01 | NOT_MET    | MET
        left to it a day later than that                | left 2019-06-01 UNSUPPORTED_WORK; in2 2017-06-01.. | 2020-01-01 | NOT_MET    | NOT_MET
        left to it on the day of entry                  | left 2017-06-01 UNSUPPORTED_WORK; in2 2017-06-01.. | 2020-01-01 | MET        | MET
        left to it before the entry                     | left 2017-05-31 UNSUPPORTED_WORK; in2 2017-06-01.. | 2020-01-01 | NOT_MET    | NOT_MET
        left for another reason                         | left 2018-05-31 TO_WORK; in2 2017-06-01..          | 2020-01-01 | NOT_MET    | NOT_MET
        not left                                        | in2 2017-06-01..                                   | 2020-01-01 | NOT_MET    | NOT_MET
        not left, last day of 12 months is today        | in2 2017-06-01..                                   | 2018-05-31 | NOT_DUE    | NOT_DUE
        not left, it was yesterday                      | in2 2017-06-01..                                   | 2018-06-01 | NOT_MET    | NOT_DUE
        left to it long before it is due                | left 2017-12-31 UNSUPPORTED_WORK; in2 2017-06-01.. | 2018-05-31 | NOT_DUE    | NOT_DUE
        the stay ended earlier, then left to it         | left 2018-03-31 UNSUPPORTED_WORK; in2 2017-06-01..2017-12-31 | 2020-01-01 | MET | MET
        leaves to it tomorrow                           | left 2018-06-02 UNSUPPORTED_WORK; in2 2017-06-01.. | 2018-06-01 | NOT_MET    | NOT_DUE
        Module One                                      | left 2018-05-31 UNSUPPORTED_WORK; in1 2017-06-01.. | 2020-01-01 | none       | none
        """)
    void asksForUnsupportedWorkInAYearOrTwo(
            String situation, String rows, String asOf, String inTwelve, String inTwentyFour) {
        assertThat(Judged.verdict("m2_progressed_in_12_months", rows, asOf)).isEqualTo(inTwelve);
        assertThat(Judged.verdict("m2_progressed_in_24_months", rows, asOf)).isEqualTo(inTwentyFour);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | stay                       | event type       | event date | as of      | discussed
        discussed on the due day                 | in2 2017-06-01..           | DISCUSSED        | 2017-09-01 | 2017-09-02 | S1 MET
        discussed the day after                  | in2 2017-06-01..           | DISCUSSED        | 2017-09-02 | 2017-09-02 | S1 NOT_MET
        discussed before Module Two              | in2 2017-06-01..           | DISCUSSED        | 2017-05-12 | 2017-09-02 | S1 MET
        recommended                              | in2 2017-06-01..           | RECOMMENDED      | 2017-09-01 | 2017-09-02 | S1 MET
        agreed                                   | in2 2017-06-01..           | AGREED           | 2017-09-01 | 2017-09-02 | S1 MET
        the adviser was told of something        | in2 2017-06-01..           | ADVISER_NOTIFIED | 2017-09-01 | 2017-09-02 | S1 NOT_MET
        ended                                    | in2 2017-06-01..           | ENDED            | 2017-09-01 | 2017-09-02 | S1 NOT_MET
        discussed, but due today                 | in2 2017-06-01..           | DISCUSSED        | 2017-08-01 | 2017-09-01 | S1 NOT_DUE
        entered on 30 November: due 28 February  | in2 2017-11-30..           | DISCUSSED        | 2018-02-28 | 2018-03-01 | S1 MET
        entered on 30 November, a day late       | in2 2017-11-30..           | DISCUSSED        | 2018-03-01 | 2018-03-01 | S1 NOT_MET
        the stay ended before it was due         | in2 2017-06-01..2017-06-30 | DISCUSSED        | 2017-09-01 | 2017-09-02 | S1 MET
        """)
    void asksForAccessToWorkInThreeMonths(
            String situation, String stay, String eventType, String eventDate, String asOf, String discussed) {
        String rows = stay + "; access_to_work_event event_type=" + eventType + " event_date=" + eventDate;

        assertThat(Judged.verdicts("m2_access_to_work_discussed", rows, asOf)).isEqualTo(discussed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | rows                                                            | as of      | prepared
        employed, discussed                          | employment start_date=2017-06-01; participant_event event_type=EMPLOYER_LONG_TERM_DISCUSSED event_date=2017-05-11 | 2017-06-30 | MET
        employed, not discussed                      | employment start_date=2017-06-01                                | 2017-06-30 | NOT_MET
        discussed tomorrow                           | employment start_date=2017-06-01; participant_event event_type=EMPLOYER_LONG_TERM_DISCUSSED event_date=2017-07-01 | 2017-06-30 | NOT_MET
        employed from today                          | employment start_date=2017-06-30                                | 2017-06-30 | NOT_MET
        employed from tomorrow                       | employment start_date=2017-07-01                                | 2017-06-30 | none
        self-employed                                | employment kind=SELF_EMPLOYED start_date=2017-06-01             | 2017-06-30 | none
        the employer's part was declined             | employment start_date=2017-06-01; participant_event event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2017-06-30 | 2017-06-30 | none
        left today                                   | left 2017-06-30 OTHER; employment start_date=2017-06-01         | 2017-06-30 | none
        leaves tomorrow                              | left 2017-07-01 OTHER; employment start_date=2017-06-01         | 2017-06-30 | NOT_MET
        the last day of Module Two                   | employment start_date=2017-06-01                                | 2018-05-31 | NOT_MET
        the day after it                             | employment start_date=2017-06-01                                | 2018-06-01 | none
        guidance from before April 2017 asks it too  | referral programme=WC referral_date=2017-01-09; employment start_date=2017-06-01 | 2017-06-30 | NOT_MET
        """)
    void asksForThePreparationOfTheEmployer(String situation, String rows, String asOf, String prepared) {
        String stayed = "in2 2017-06-01..2018-05-31; " + rows;

        assertThat(Judged.verdict("m2_employer_prepared", stayed, asOf)).isEqualTo(prepared);
    }
}
