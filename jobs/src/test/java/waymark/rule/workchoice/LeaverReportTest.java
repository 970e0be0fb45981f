package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaver reports of somebody who left on 31 May 2018, unless said. */
class LeaverReportTest {

    private static final String LEFT = "left 2018-05-31 OTHER; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                | rows                                                                                   | as of      | made
        made on the day of leaving                 | left 2018-05-31 OTHER; leaver_report created_date=2018-05-31                           | 2018-05-31 | MET
        made long before                           | left 2018-05-31 OTHER; leaver_report created_date=2018-01-31                           | 2018-05-31 | MET
        made months later                          | left 2018-05-31 OTHER; leaver_report created_date=2018-12-31                           | 2018-12-31 | MET
        made tomorrow                              | left 2018-05-31 OTHER; leaver_report created_date=2018-12-31                           | 2018-12-30 | NOT_MET
        two reports, one finding                   | left 2018-05-31 OTHER; leaver_report created_date=2018-05-31; leaver_report created_date=2018-06-30 | 2018-12-31 | MET
        none on the day of leaving                 | left 2018-05-31 OTHER                                                                  | 2018-05-31 | NOT_MET
        leaves tomorrow                            | left 2018-05-31 OTHER                                                                  | 2018-05-30 | none
        not left                                   | leaver_report created_date=2018-05-31                                                  | 2018-12-31 | none
        died                                       | left 2018-05-31 DIED                                                                   | 2018-12-31 | EXCLUDED:DIED
        died, with a report                        | left 2018-05-31 DIED; leaver_report created_date=2018-05-31                            | 2018-12-31 | EXCLUDED:DIED
        contact was lost                           | left 2018-05-31 OTHER_VOLUNTARY                                                        | 2018-12-31 | NOT_MET
        """)
    void asksAReportForEveryLeaver(String situation, String rows, String asOf, String made) {
        assertThat(Judged.verdict("leaver_report_made", rows, asOf)).isEqualTo(made);
    }

    @ParameterizedTest(name = "agreed {0}, reason {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # agreed | not agreed because | verdict
        true     |                    | MET
        true     | DISAGREES          | MET
        false    | NOT_CONTACTABLE    | MET_EXCEPTION:NOT_CONTACTABLE
        false    | HEALTH             | MET_EXCEPTION:HEALTH
                 | DISAGREES          | MET_EXCEPTION:DISAGREES
        false    |                    | NOT_MET
                 |                    | UNKNOWN:AGREED_BLANK
        """)
    void asksForAgreementOrTheReason(String agreed, String reason, String verdict) {
        String report = "leaver_report created_date=2018-05-31 agreed=" + orEmpty(agreed) + " not_agreed_reason="
                + orEmpty(reason);

        assertThat(Judged.verdicts("leaver_report_agreed", LEFT + report, "2018-12-31"))
                .isEqualTo("L1 " + verdict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation        | agreed date | as of      | verdict
        agreed today       | 2018-06-10  | 2018-06-10 | MET
        agreed tomorrow    | 2018-06-11  | 2018-06-10 | UNKNOWN:AGREED_BLANK
        agreed, day unknown |            | 2018-06-10 | MET
        """)
    void doesNotKnowOfAnAgreementToCome(String situation, String agreedOn, String asOf, String verdict) {
        String report = "leaver_report created_date=2018-05-31 agreed=true agreed_date=" + orEmpty(agreedOn);

        assertThat(Judged.verdict("leaver_report_agreed", LEFT + report, asOf)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "made {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # made     | lag
        2018-05-31 | COUNTED=0
        2018-06-01 | COUNTED=1
        2018-05-21 | COUNTED=-10
        2018-06-30 | COUNTED=30
        """)
    void countsTheDaysToTheReport(String made, String lag) {
        assertThat(Judged.verdict("leaver_report_lag", LEFT + "leaver_report created_date=" + made, "2018-12-31"))
                .isEqualTo(lag);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                     | copy       | as of      | verdict
        given on the day of leaving     | 2018-05-31 | 2018-06-30 | MET
        given before the report         | 2018-05-01 | 2018-06-30 | MET
        given today                     | 2018-06-30 | 2018-06-30 | MET
        given tomorrow                  | 2018-07-01 | 2018-06-30 | NOT_MET
        never given                     |            | 2018-06-30 | NOT_MET
        """)
    void asksForTheParticipantsCopy(String situation, String copy, String asOf, String verdict) {
        String report = "leaver_report created_date=2018-05-31 participant_copy_date=" + orEmpty(copy);

        assertThat(Judged.verdict("leaver_copy", LEFT + report, asOf)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "original held {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # held | verdict
        true   | MET
        false  | NOT_MET
               | UNKNOWN:FLAG_BLANK
        """)
    void asksForTheProvidersOwnCopy(String held, String verdict) {
        String report = "leaver_report created_date=2018-05-31 original_held=" + orEmpty(held);

        assertThat(Judged.verdict("leaver_report_retained", LEFT + report, "2018-12-31"))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "need {0}, referral {1}, report {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # need      | on referral | report      | verdict
        EASY_READ   |             | EASY_READ   | MET
        EASY_READ   |             | LARGE_PRINT | NOT_MET
        EASY_READ   |             |             | UNKNOWN:FORMAT_BLANK
        EASY_READ   |             | NOT_ASKED   | UNKNOWN:FORMAT_BLANK
        NONE        | EASY_READ   |             | EXCLUDED:NO_FORMAT_NEED
        NOT_ASKED   | EASY_READ   | EASY_READ   | UNKNOWN:NOT_ASKED
                    | EASY_READ   | EASY_READ   | MET
                    |             | EASY_READ   | UNKNOWN:NOT_ASKED
        """)
    void asksForTheFormatThatIsNeeded(String need, String onReferral, String format, String verdict) {
        String rows = "referral programme=WC referral_date=2017-05-02 format_need=" + orEmpty(onReferral)
                + "; left 2018-05-31 OTHER format_need=" + orEmpty(need)
                + "; leaver_report created_date=2018-05-31 format=" + orEmpty(format);

        assertThat(Judged.verdict("leaver_report_accessible_format", rows, "2018-12-31"))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | rows                            | answer          | closure steps
        steps                                    | left 2018-05-31 OTHER           | YES             | MET
        no steps                                 | left 2018-05-31 OTHER           | NO              | NOT_MET
        none suits                               | left 2018-05-31 OTHER           | NOT_APPROPRIATE | MET_EXCEPTION:NOT_APPROPRIATE
        nothing said                             | left 2018-05-31 OTHER           |                 | UNKNOWN:FLAG_BLANK
        died                                     | left 2018-05-31 DIED            | YES             | EXCLUDED:DIED
        left as the last 12 months began         | left 2018-04-01 OTHER           | YES             | MET
        left the day before                      | left 2018-03-31 OTHER           | YES             | none
        left on the last day of provision        | left 2019-03-31 OTHER           | YES             | MET
        left the day after                       | left 2019-04-01 OTHER           | YES             | none
        Scotland: left as the last 12 months began | scotland; left 2017-11-01 OTHER | YES           | MET
        Scotland: left the day before            | scotland; left 2017-10-31 OTHER | YES             | none
        Scotland: left on the last day           | scotland; left 2018-10-31 OTHER | YES             | MET
        Scotland: left the day after             | scotland; left 2018-11-01 OTHER | YES             | none
        """)
    void asksForStepsTowardsSupportAfterwards(String situation, String rows, String answer, String closureSteps) {
        String report = "; leaver_report created_date=2017-08-01 post_programme_steps=" + orEmpty(answer);

        assertThat(Judged.verdict("leaver_report_closure_steps", rows + report, "2019-12-31"))
                .isEqualTo(closureSteps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaver_report_agreed",
                "leaver_report_lag",
                "leaver_copy",
                "leaver_report_retained",
                "leaver_report_accessible_format",
                "leaver_report_closure_steps",
                "leaver_report_content"
            })
    void judgesEveryReportOfALeaverAndSetsThoseWhoDiedAside(String metric) {
        String reports = "leaver_report created_date=2018-05-31; leaver_report created_date=2018-06-01";

        assertThat(Judged.by(metric, LEFT + reports, "2018-12-31"))
                .extracting(finding -> finding.subjectId())
                .containsExactlyInAnyOrder("L1", "L2");
        assertThat(Judged.verdicts(metric, "left 2018-05-31 DIED; " + reports, "2018-12-31"))
                .isEqualTo("L1 EXCLUDED:DIED, L2 EXCLUDED:DIED");
        assertThat(Judged.by(metric, reports, "2018-12-31")).isEqualTo(List.of());
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
