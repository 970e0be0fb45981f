package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.rule.Finding;

/** Why, of those who left on Thursday 31 May 2018, and of what went on after the end of provision. */
class LeavingWhyTest {

    private static final String LEFT = "left 2018-05-31 OTHER; ";
    private static final String REPORT = "leaver_report created_date=2018-06-10 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaver_report_made",
                "leaver_report_agreed",
                "leaver_report_content",
                "leaver_report_item",
                "leaver_report_lag",
                "leaver_report_accessible_format",
                "leaver_copy",
                "leaver_report_retained",
                "leaver_report_closure_steps"
            })
    void nothingIsAskedAboutSomebodyWhoDied(String metric) {
        assertThat(Judged.by(metric, "left 2018-05-31 DIED; " + REPORT, "2018-12-31"))
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding.why())
                                .isEqualTo(
                                        "The participant died, and so left on Thu 31 May 2018; no leaver report is asked for."));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric                 | report made on Sunday 10 June 2018                            | verdict                       | why
        leaver_report_agreed     | agreed=false not_agreed_reason=NOT_CONTACTABLE                | MET_EXCEPTION:NOT_CONTACTABLE | The leaver report made on Sun 10 Jun 2018 was not agreed; reason on record: not contactable.
        leaver_report_agreed     | not_agreed_reason=DISAGREES                                   | MET_EXCEPTION:DISAGREES       | The leaver report made on Sun 10 Jun 2018 was not agreed; reason on record: disagrees.
        leaver_report_agreed     | agreed=false                                                  | NOT_MET                       | The leaver report made on Sun 10 Jun 2018 was not agreed, and no reason is on record.
        leaver_report_agreed     | agreed=                                                       | UNKNOWN:AGREED_BLANK          | Whether the leaver report made on Sun 10 Jun 2018 was agreed is not recorded, nor a reason why not.
        leaver_copy              | participant_copy_date=                                        | NOT_MET                       | It is not on record that the participant was given a copy of the leaver report made on Sun 10 Jun 2018.
        leaver_report_retained   | original_held=false                                           | NOT_MET                       | The provider keeps no copy of the leaver report made on Sun 10 Jun 2018.
        leaver_report_retained   | original_held=                                                | UNKNOWN:FLAG_BLANK            | Whether the provider keeps a copy of the leaver report made on Sun 10 Jun 2018 is not recorded.
        leaver_report_closure_steps | post_programme_steps=NO                                    | NOT_MET                       | The leaver report made on Sun 10 Jun 2018 does not set out steps to support after Work Choice.
        leaver_report_closure_steps | post_programme_steps=                                      | UNKNOWN:FLAG_BLANK            | Whether the leaver report made on Sun 10 Jun 2018 sets out steps to support after Work Choice is not recorded.
        leaver_report_closure_steps | post_programme_steps=NOT_APPROPRIATE                       | MET_EXCEPTION:NOT_APPROPRIATE | The leaver report made on Sun 10 Jun 2018 says that steps to support after Work Choice would not be appropriate, which is an answer.
        """)
    void aReportFallsShort(String metric, String report, String verdict, String why) {
        check(metric, LEFT + REPORT + report, "2018-12-31", verdict, why);
    }

    @ParameterizedTest(name = "made {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # made     | lag        | why
        2018-06-10 | COUNTED=10 | The participant left on Thu 31 May 2018; the leaver report was made on Sun 10 Jun, 10 days later.
        2018-06-01 | COUNTED=1  | The participant left on Thu 31 May 2018; the leaver report was made on Fri 1 Jun, 1 day later.
        2018-05-31 | COUNTED=0  | The participant left on Thu 31 May 2018; the leaver report was made on Thu 31 May, the same day.
        2018-05-28 | COUNTED=-3 | The participant left on Thu 31 May 2018; the leaver report was made on Mon 28 May, 3 days before.
        """)
    void aReportTookSoLong(String made, String lag, String why) {
        check("leaver_report_lag", LEFT + "leaver_report created_date=" + made, "2018-12-31", lag, why);
    }

    @ParameterizedTest(name = "need {0}, report {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # need    | report      | verdict                 | why
        NONE      |             | EXCLUDED:NO_FORMAT_NEED | The participant needs no other format.
        NOT_ASKED |             | UNKNOWN:NOT_ASKED       | The participant was not asked which format is needed.
                  | BRAILLE     | UNKNOWN:NOT_ASKED       | Which format the participant needs is not recorded.
        BSL       |             | UNKNOWN:FORMAT_BLANK    | The participant needs BSL; the format of the document is not recorded.
        EASY_READ | LARGE_PRINT | NOT_MET                 | The participant needs easy read; the document is in large print.
        """)
    void aReportIsInAnotherFormat(String need, String format, String verdict, String why) {
        String rows =
                "left 2018-05-31 OTHER format_need=" + orEmpty(need) + "; " + REPORT + "format=" + orEmpty(format);

        check("leaver_report_accessible_format", rows, "2018-12-31", verdict, why);
    }

    /** Left out of work, unless said. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                     | left                                                | report                                                          | content            | why
        two are missing                 | in_work_at_leave=false                              | has_reason=true has_distance_travelled=false has_next_steps=false | NOT_MET          | The leaver report made on Sun 10 Jun 2018 lacks the distance travelled and the next steps.
        two are blank                   | in_work_at_leave=false                              | has_reason= has_distance_travelled=true has_next_steps=         | UNKNOWN:FLAG_BLANK | The leaver report made on Sun 10 Jun 2018 is blank on the reason for leaving and the next steps.
        one is missing, one blank       | in_work_at_leave=false                              | has_reason=false has_distance_travelled= has_next_steps=true    | NOT_MET            | The leaver report made on Sun 10 Jun 2018 lacks the reason for leaving and is blank on the distance travelled.
        Module One ran out              | in_work_at_leave=false m1_exhausted_no_job=true     | has_reason=true has_distance_travelled=true has_next_steps=true has_return_recommendation=false | NOT_MET | The leaver report made on Sun 10 Jun 2018 lacks the recommendation on coming back.
        a form that asks for the history | in_work_at_leave=false                             | has_reason=true has_distance_travelled=true has_next_steps=true has_provision_history=false | NOT_MET | The leaver report made on Sun 10 Jun 2018 lacks the history of provision.
        in work with Access to Work     | in_work_at_leave=true access_to_work_at_leave=true  | has_reason=true has_distance_travelled=true has_next_steps=true has_access_to_work_note=false | NOT_MET | The leaver report made on Sun 10 Jun 2018 lacks the note on Access to Work.
        the same, and the note is blank | in_work_at_leave=true access_to_work_at_leave=true  | has_reason=true has_distance_travelled=true has_next_steps=true has_access_to_work_note= | UNKNOWN:FLAG_BLANK | The leaver report made on Sun 10 Jun 2018 is blank on the note on Access to Work.
        in work or not                  | in_work_at_leave= access_to_work_at_leave=true      | has_reason=true has_distance_travelled=true has_next_steps=true has_access_to_work_note=false | UNKNOWN:FLAG_BLANK | The leaver report made on Sun 10 Jun 2018 is blank on the note on Access to Work (whether the participant left in work is not recorded).
        with Access to Work or not      | in_work_at_leave=true access_to_work_at_leave=      | has_reason=true has_distance_travelled=true has_next_steps=true has_access_to_work_note= | UNKNOWN:FLAG_BLANK | The leaver report made on Sun 10 Jun 2018 is blank on the note on Access to Work (whether the participant left with Access to Work is not recorded).
        """)
    void aReportDoesNotHoldEverything(String situation, String left, String report, String content, String why) {
        check(
                "leaver_report_content",
                "left 2018-05-31 OTHER " + left + "; " + REPORT + report,
                "2018-12-31",
                content,
                why);
    }

    /** Left in work with Access to Work, after Module One had run out. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # item                 | report                          | verdict            | why
        REASON                 | has_reason=false                | NOT_MET            | The leaver report made on Sun 10 Jun 2018 lacks the reason for leaving.
        REASON                 | has_reason=                     | UNKNOWN:FLAG_BLANK | The leaver report made on Sun 10 Jun 2018 is blank on the reason for leaving.
        DISTANCE_TRAVELLED     | has_distance_travelled=false    | NOT_MET            | The leaver report made on Sun 10 Jun 2018 lacks the distance travelled.
        NEXT_STEPS             | has_next_steps=                 | UNKNOWN:FLAG_BLANK | The leaver report made on Sun 10 Jun 2018 is blank on the next steps.
        RETURN_RECOMMENDATION  | has_return_recommendation=false | NOT_MET            | The leaver report made on Sun 10 Jun 2018 lacks the recommendation on coming back.
        ACCESS_TO_WORK         | has_access_to_work_note=false   | NOT_MET            | The leaver report made on Sun 10 Jun 2018 lacks the note on Access to Work.
        PROVISION_HISTORY      | has_provision_history=false     | NOT_MET            | The leaver report made on Sun 10 Jun 2018 lacks the history of provision.
        """)
    void aReportLacksOneThing(String item, String report, String verdict, String why) {
        String rows =
                "left 2018-05-31 M1_EXHAUSTED in_work_at_leave=true access_to_work_at_leave=true; " + REPORT + report;

        assertThat(Judged.by("leaver_report_item", rows, "2018-12-31").stream()
                        .filter(finding -> item.equals(finding.dimension())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Judged.verdict(finding)).isEqualTo(verdict + "#" + item);
                    assertThat(finding.why()).isEqualTo(why);
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric                 | rows                                                                                                 | as of      | verdict                     | why
        leaver_report_made       | left 2018-05-31 OTHER                                                                                | 2018-12-31 | NOT_MET                     | The participant left on Thu 31 May 2018; no leaver report is on record.
        access_to_work_handover  | left 2018-05-31 OTHER; access_to_work_event event_type=AGREED event_date=2017-06-10 negotiated_by=PROVIDER | 2018-12-31 | NOT_MET               | The provider had negotiated Access to Work, and the participant left on Thu 31 May 2018; it is not on record that the adviser was told.
        access_to_work_handover  | left 2018-05-31 OTHER; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-06-05 negotiated_by=PROVIDER arrangements_confirmed=false | 2018-12-31 | NOT_MET | The provider had negotiated Access to Work, and the participant left on Thu 31 May 2018; the adviser was told on Tue 5 Jun, but no arrangements were confirmed.
        access_to_work_handover  | left 2018-05-31 OTHER; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-06-05 negotiated_by=PROVIDER; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-06-01 arrangements_confirmed=false | 2018-12-31 | UNKNOWN:CONFIRMED_BLANK | The provider had negotiated Access to Work, and the participant left on Thu 31 May 2018; the adviser was told on Tue 5 Jun, but whether arrangements were confirmed is not recorded.
        employer_informed        | left 2018-05-31 OTHER in_work_at_leave=true access_to_work_at_leave=true                             | 2018-12-31 | UNKNOWN:DISCLOSURE_BLANK    | The participant left in work with Access to Work on Thu 31 May 2018; whether the employer may be told of it is not recorded.
        employer_informed        | left 2018-05-31 OTHER in_work_at_leave=true access_to_work_at_leave=true; access_to_work_event event_type=AGREED event_date=2017-06-10 disclosure_allowed=true; access_to_work_event event_type=ENDED event_date=2018-06-05 disclosure_allowed=false | 2018-12-31 | EXCLUDED:DISCLOSURE_REFUSED | The participant left in work with Access to Work on Thu 31 May 2018; on Tue 5 Jun it was recorded that the employer may not be told of it.
        employer_informed        | left 2018-05-31 OTHER in_work_at_leave=true access_to_work_at_leave=true; access_to_work_event event_type=AGREED event_date=2017-06-10 disclosure_allowed=true | 2018-12-31 | NOT_MET | The participant left in work with Access to Work on Thu 31 May 2018; on Sat 10 Jun 2017 it was recorded that the employer may be told of it, but not that it was done.
        activity_after_provision | hours 2019-05-10 60                                                                                  | 2019-12-31 | COUNTED#ACTIVITY            | An activity on Fri 10 May 2019, 40 days after provision ended on Sun 31 Mar.
        activity_after_provision | scotland; hours 2018-11-01 60                                                                        | 2019-12-31 | COUNTED#ACTIVITY            | An activity on Thu 1 Nov 2018, 1 day after provision ended on Wed 31 Oct.
        activity_after_provision | held 2019-04-01                                                                                      | 2019-12-31 | COUNTED#REVIEW              | A review on Mon 1 Apr 2019, 1 day after provision ended on Sun 31 Mar.
        activity_after_provision | in2 2018-06-01..2019-04-01                                                                           | 2019-12-31 | COUNTED#MODULE_STAY         | A stay in Module Two from Fri 1 Jun 2018 to Mon 1 Apr 2019 runs beyond the end of provision on Sun 31 Mar.
        activity_after_provision | in3 2019-05-10..                                                                                     | 2019-12-31 | COUNTED#MODULE_STAY         | A stay in Module Three from Fri 10 May 2019 with no end on record runs beyond the end of provision on Sun 31 Mar.
        """)
    void somethingIsMissingOrTooMuch(String metric, String rows, String asOf, String verdict, String why) {
        check(metric, rows, asOf, verdict, why);
    }

    private static void check(String metric, String rows, String asOf, String verdict, String why) {
        Finding finding = Judged.one(metric, rows, asOf);

        assertThat(Judged.verdict(finding)).isEqualTo(verdict);
        assertThat(finding.why()).isEqualTo(why);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
