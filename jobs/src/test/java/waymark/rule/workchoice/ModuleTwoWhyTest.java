package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.rule.Finding;
import waymark.rule.Outcome;

/** What findings on support in Module Two say of their why. */
class ModuleTwoWhyTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric                | rows                                                                                       | as of      | why
        m2_minimum_hours        | in2 2017-06-01..; hours 2017-06-10 480                                                     | 2017-06-30 | NOT_DUE Due Fri 30 Jun 2017, the last day of the month; that day has not passed.
        m2_minimum_hours        | in2 2017-06-02..2017-06-30; hours 2017-06-10 480                                           | 2017-07-01 | EXCLUDED In Module Two on 29 of the 30 days of Jun 2017, not the whole month.
        m2_minimum_hours        | in2 2017-06-01..2017-06-30; hours 2017-06-10 432                                           | 2017-07-01 | NOT_MET 7 h 12 min of 8 h.
        m2_minimum_hours        | in2 2017-06-01..2017-06-30                                                                 | 2017-07-01 | NOT_MET 0 min of 8 h.
        m2_minimum_hours        | in2 2017-06-01..2017-06-30; hours 2017-06-10 570                                           | 2017-07-01 | MET 9 h 30 min; 8 h are enough.
        m2_minimum_hours_linked | in2 2017-06-01..2017-06-30; plan agreed_date=2017-05-10; plan_action objective_id=O1; hours 2017-06-10 432 objective_id=O1; hours 2017-06-11 138 | 2017-07-01 | NOT_MET 7 h 12 min of 8 h linked to the plan, 9 h 30 min in all.
        m2_minimum_hours_linked | in2 2017-06-01..2017-06-30; plan agreed_date=2017-05-10; plan_action objective_id=O1; hours 2017-06-10 480 objective_id=O1; hours 2017-06-11 90 | 2017-07-01 | MET 8 h linked to the plan, 9 h 30 min in all; 8 h are enough.
        m2_minimum_hours_linked | in2 2017-06-01..                                                                           | 2017-06-30 | NOT_DUE Due Fri 30 Jun 2017, the last day of the month; that day has not passed.
        m2_minimum_hours_linked | in2 2018-02-28..2018-02-28                                                                 | 2018-03-01 | EXCLUDED In Module Two on 1 of the 28 days of Feb 2018, not the whole month.
        m2_hours_shortfall      | in2 2017-06-01..2017-06-30; hours 2017-06-10 479                                           | 2017-07-01 | COUNTED 7 h 59 min of 8 h, 1 min short.
        m2_hours_shortfall      | in2 2017-06-01..2017-06-30                                                                 | 2017-07-01 | COUNTED 0 min of 8 h, 8 h short.
        m2_part_month_hours     | in2 2017-06-02..                                                                           | 2017-06-30 | NOT_DUE Due Fri 30 Jun 2017, the last day of the month; that day has not passed.
        m2_part_month_hours     | in2 2017-07-01..2017-07-10; hours 2017-07-05 154                                           | 2017-08-01 | NOT_MET 2 h 34 min of 2 h 35 min, the share of 10 of 31 days.
        m2_part_month_hours     | in2 2017-06-16..2017-06-30; hours 2017-06-20 240                                           | 2017-07-01 | MET 4 h; enough are 4 h, the share of 15 of 30 days.
        """)
    void ofEightHours(String metric, String rows, String asOf, String why) {
        assertThat(Judged.whys(metric, rows, asOf)).isEqualTo(why);
    }

    /** In from Monday 15 January 2018, so that the first review falls due on Sunday 15 April. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric            | rows                                                                     | as of      | why
        m2_review_on_time   |                                                                          | 2018-04-15 | NOT_DUE that day has not passed.
        m2_review_on_time   | held 2018-04-10                                                          | 2018-04-16 | MET a review was held on Tue 10 Apr.
        m2_review_on_time   | held 2018-04-16                                                          | 2018-04-16 | NOT_MET a review was held on Mon 16 Apr, 1 day late.
        m2_review_on_time   |                                                                          | 2018-04-16 | NOT_MET it is not on record that a review was held.
        m2_review_three_way | held 2018-04-10                                                          | 2018-04-15 | NOT_DUE a review was held on Tue 10 Apr, and the due day has not passed.
        m2_review_three_way |                                                                          | 2018-04-16 | NOT_MET it is not on record that a review was held.
        m2_review_three_way | held 2018-04-16 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER          | 2018-04-16 | NOT_MET a review was held on Mon 16 Apr, 1 day late.
        m2_review_three_way | held 2018-04-10 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER          | 2018-04-16 | MET a review was held on Tue 10 Apr, face to face with the participant and the provider.
        m2_review_three_way | held 2018-04-10 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER+EMPLOYER; employment start_date=2018-01-15 | 2018-04-16 | MET a review was held on Tue 10 Apr, face to face with the participant, the provider and the employer.
        m2_review_three_way | held 2018-04-10 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER; employment start_date=2018-01-15 | 2018-04-16 | NOT_MET a review was held on Tue 10 Apr, without the employer.
        m2_review_three_way | held 2018-04-10 mode=PHONE attended=PARTICIPANT                          | 2018-04-16 | NOT_MET a review was held on Tue 10 Apr, by phone and without the provider.
        m2_review_three_way | held 2018-04-10 mode=VIDEO                                               | 2018-04-16 | NOT_MET a review was held on Tue 10 Apr, by video.
        m2_review_three_way | held 2018-04-10 mode=OTHER attended=PARTICIPANT+PROVIDER                 | 2018-04-16 | NOT_MET a review was held on Tue 10 Apr, not face to face.
        m2_review_three_way | held 2018-04-10 attended=OTHER                                           | 2018-04-16 | NOT_MET a review was held on Tue 10 Apr, without the participant and the provider.
        m2_review_three_way | held 2018-04-10 attended=PARTICIPANT+PROVIDER                            | 2018-04-16 | UNKNOWN a review was held on Tue 10 Apr, but it is not recorded how.
        m2_review_three_way | held 2018-04-10 mode=FACE_TO_FACE                                        | 2018-04-16 | UNKNOWN a review was held on Tue 10 Apr, but it is not recorded who came.
        m2_review_three_way | held 2018-04-10                                                          | 2018-04-16 | UNKNOWN a review was held on Tue 10 Apr, but it is not recorded how and who came.
        m2_review_three_way | held 2018-04-10 review_id=V2 mode=VIDEO; held 2018-04-10 review_id=V1 mode=PHONE | 2018-04-16 | NOT_MET a review was held on Tue 10 Apr, by phone.
        m2_review_three_way | held 2018-04-10 review_id=V1 mode=PHONE; held 2018-04-10 review_id=V2 mode=FACE_TO_FACE | 2018-04-16 | UNKNOWN a review was held on Tue 10 Apr, but it is not recorded who came.
        """)
    void ofAReviewSlot(String metric, String rows, String asOf, String why) {
        String slot = "Due Sun 15 Apr 2018, 3 months from Mon 15 Jan, when Module Two began; ";
        String stayed = "in2 2018-01-15.." + (rows == null ? "" : "; " + rows);

        assertThat(Judged.whys(metric, stayed, asOf).lines()).first().isEqualTo(why.replaceFirst(" ", " " + slot));
    }

    /** A review of Tuesday 10 April 2018. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # answers                                                                               | why
        actions_checked=false adjustments_agreed=true recorded_and_agreed=true progress_rating=3 | NOT_MET The review of Tue 10 Apr 2018 lacks a check of the actions agreed.
        actions_checked=true adjustments_agreed=false recorded_and_agreed=false                 | NOT_MET The review of Tue 10 Apr 2018 lacks agreement on changes and a record that all agree on and is blank on a rating of progress.
        actions_checked=true adjustments_agreed=true recorded_and_agreed=true                   | UNKNOWN The review of Tue 10 Apr 2018 is blank on a rating of progress.
        progress_rating=3                                                                       | UNKNOWN The review of Tue 10 Apr 2018 is blank on a check of the actions agreed, agreement on changes and a record that all agree on.
        """)
    void ofWhatAReviewEstablished(String answers, String why) {
        assertThat(Judged.whys("m2_review_content", "in2 2018-01-15..; held 2018-04-10 " + answers, "2018-04-16"))
                .isEqualTo(why);
    }

    /** In from Thursday 1 June 2017. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric                    | rows                                                              | as of      | why
        m2_progressed_in_12_months  | in2 2017-06-01..                                                  | 2018-05-31 | NOT_DUE Due Thu 31 May 2018, the last day of 12 months from Thu 1 Jun 2017, when Module Two began; that day has not passed.
        m2_progressed_in_12_months  | in2 2017-06-01..; left 2018-05-31 UNSUPPORTED_WORK                | 2018-05-31 | NOT_DUE Due Thu 31 May 2018, the last day of 12 months from Thu 1 Jun 2017, when Module Two began; the participant left for unsupported work on Thu 31 May 2018, and the due day has not passed.
        m2_progressed_in_12_months  | in2 2017-06-01..; left 2018-05-31 UNSUPPORTED_WORK                | 2018-12-31 | MET Due Thu 31 May 2018, the last day of 12 months from Thu 1 Jun 2017, when Module Two began; the participant left for unsupported work on Thu 31 May 2018.
        m2_progressed_in_12_months  | in2 2017-06-01..; left 2018-06-01 UNSUPPORTED_WORK                | 2018-12-31 | NOT_MET Due Thu 31 May 2018, the last day of 12 months from Thu 1 Jun 2017, when Module Two began; the participant left for unsupported work on Fri 1 Jun 2018, 1 day late.
        m2_progressed_in_12_months  | in2 2017-06-01..; left 2018-02-28 OTHER_VOLUNTARY                 | 2018-12-31 | NOT_MET Due Thu 31 May 2018, the last day of 12 months from Thu 1 Jun 2017, when Module Two began; the participant left on Wed 28 Feb 2018, reason: other voluntary.
        m2_progressed_in_12_months  | in2 2017-06-01..; participation start_date=2017-05-10 leave_date=2018-02-28 | 2018-12-31 | NOT_MET Due Thu 31 May 2018, the last day of 12 months from Thu 1 Jun 2017, when Module Two began; the participant left on Wed 28 Feb 2018, reason: not recorded.
        m2_progressed_in_12_months  | in2 2017-06-01..; left 2017-05-31 UNSUPPORTED_WORK                | 2018-12-31 | NOT_MET Due Thu 31 May 2018, the last day of 12 months from Thu 1 Jun 2017, when Module Two began; the participant left before, on Wed 31 May.
        m2_progressed_in_24_months  | in2 2017-06-01..                                                  | 2019-06-01 | NOT_MET Due Fri 31 May 2019, the last day of 24 months from Thu 1 Jun 2017, when Module Two began; the participant has not left.
        m2_access_to_work_discussed | in2 2017-06-01..                                                  | 2017-09-01 | NOT_DUE Due Fri 1 Sep 2017, 3 months from Thu 1 Jun, when Module Two began; that day has not passed.
        m2_access_to_work_discussed | in2 2017-06-01..; access_to_work_event event_type=AGREED event_date=2017-05-12 | 2017-09-02 | MET Due Fri 1 Sep 2017, 3 months from Thu 1 Jun, when Module Two began; Access to Work was discussed on Fri 12 May.
        m2_access_to_work_discussed | in2 2017-06-01..; access_to_work_event event_type=AGREED event_date=2017-09-03 | 2017-12-31 | NOT_MET Due Fri 1 Sep 2017, 3 months from Thu 1 Jun, when Module Two began; Access to Work was discussed on Sun 3 Sep, 2 days late.
        m2_access_to_work_discussed | in2 2017-06-01..                                                  | 2017-09-02 | NOT_MET Due Fri 1 Sep 2017, 3 months from Thu 1 Jun, when Module Two began; it is not on record that Access to Work was discussed.
        m2_taper_index              | in2 2017-05-20..2017-12-15; support 2017-06-10 90; support 2017-11-30 45 | 2018-12-31 | COUNTED 45 min of support from Sep 2017 to Nov 2017, the last 3 full months, against 1 h 30 min from Jun 2017 to Aug 2017, the first 3.
        m2_taper_index              | in2 2017-06-01..2017-11-30; support 2017-11-10 180                | 2018-12-31 | UNKNOWN 3 h of support from Sep 2017 to Nov 2017, the last 3 full months, against none from Jun 2017 to Aug 2017, the first 3.
        m2_regular_contact          | in2 2017-06-01..; hours 2017-10-01 60 regular_contact=true adviser_id=D1 | 2017-12-31 | MET 1 adviser named as regular contact from Sun 1 Oct 2017 to Sun 31 Dec; one is asked for.
        m2_regular_contact          | in2 2017-06-01..; hours 2017-10-01 60 regular_contact=true adviser_id=D1; hours 2017-10-02 60 regular_contact=true adviser_id=D2 | 2017-12-31 | NOT_MET 2 advisers named as regular contact from Sun 1 Oct 2017 to Sun 31 Dec; one is asked for.
        m2_regular_contact          | in2 2017-06-01..; hours 2017-09-30 60 regular_contact=true adviser_id=D1 | 2017-12-31 | NOT_MET Nobody is named as regular contact from Sun 1 Oct 2017 to Sun 31 Dec; one is asked for.
        m2_support_breadth          | in2 2017-06-01..                                                  | 2017-12-31 | COUNTED 0 of 10 kinds of support on record: none.
        m2_support_breadth          | in2 2017-06-01..; participant_event event_type=EMPLOYER_LONG_TERM_DISCUSSED event_date=2017-06-10; participant_event event_type=EQUALITY_RIGHTS event_date=2017-06-11 | 2017-12-31 | COUNTED 2 of 10 kinds of support on record: long-term support by the employer and equality rights.
        m2_support_breadth          | in2 2017-06-01..; held 2017-06-10; plan agreed_date=2017-06-10 taper=YES; access_to_work_event event_type=AGREED event_date=2017-06-10; participant_event event_type=SUPPORT_PACKAGE event_date=2017-06-10; participant_event event_type=CAREER_GOALS event_date=2017-06-11 | 2017-12-31 | COUNTED 5 of 10 kinds of support on record: career goals, support package, Access to Work, taper and review.
        m2_employer_prepared        | in2 2017-06-01..; employment start_date=2017-06-01                | 2017-06-30 | NOT_MET In work with an employer on Fri 30 Jun 2017; it is not on record that long-term support was discussed with the employer.
        m2_employer_prepared        | in2 2017-06-01..; employment start_date=2017-06-01; participant_event event_type=EMPLOYER_LONG_TERM_DISCUSSED event_date=2017-05-12 | 2017-06-30 | MET Long-term support was discussed with the employer on Fri 12 May 2017.
        """)
    void ofSupportAndProgress(String metric, String rows, String asOf, String why) {
        assertThat(Judged.whys(metric, rows, asOf)).isEqualTo(why);
    }

    /** Entered on Thursday 1 June 2017. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # jobs                                                                                       | why
                                                                                                     | NOT_MET No job on Thu 1 Jun 2017, when Module Two began; 16 hours and a need for support are asked for.
        employment start_date=2017-06-01 weekly_hours=16.00 needs_support=true                       | MET 16 hours a week in one job on Thu 1 Jun 2017, when Module Two began, and support is needed; 16 hours and a need for support are asked for.
        employment start_date=2017-06-01 weekly_hours=15.99 needs_support=true                       | NOT_MET 15.99 hours a week in one job on Thu 1 Jun 2017, when Module Two began, and support is needed; 16 hours and a need for support are asked for.
        employment start_date=2017-06-01 weekly_hours=20 needs_support=false                         | NOT_MET 20 hours a week in one job on Thu 1 Jun 2017, when Module Two began, and no support is needed; 16 hours and a need for support are asked for.
        employment start_date=2017-06-01 weekly_hours=20                                             | UNKNOWN 20 hours a week in one job on Thu 1 Jun 2017, when Module Two began, and whether support is needed is not recorded; 16 hours and a need for support are asked for.
        employment start_date=2017-06-01 needs_support=true                                          | UNKNOWN 1 job whose hours are not recorded on Thu 1 Jun 2017, when Module Two began, and support is needed; 16 hours and a need for support are asked for.
        employment employer_id=E1 start_date=2017-06-01 weekly_hours=7.99; employment employer_id=E2 start_date=2017-06-01 weekly_hours=8.00 needs_support=true; employment employer_id=E2 start_date=2017-06-01 weekly_hours=8 needs_support=true | NOT_MET 15.99 hours a week in 2 jobs (8 and 7.99) on Thu 1 Jun 2017, when Module Two began, and support is needed; 16 hours and a need for support are asked for.
        employment employer_id=E1 start_date=2017-06-01 weekly_hours=10 needs_support=true; employment employer_id=E2 start_date=2017-06-01; employment employer_id=E3 start_date=2017-06-01 | UNKNOWN 10 hours a week in one job and 2 jobs whose hours are not recorded on Thu 1 Jun 2017, when Module Two began, and support is needed; 16 hours and a need for support are asked for.
        """)
    void ofTheHoursAtEntry(String jobs, String why) {
        assertThat(Judged.whys("m2_entry_hours", "in2 2017-06-01.." + (jobs == null ? "" : "; " + jobs), "2017-06-30"))
                .isEqualTo(why);
    }

    static Stream<String> moduleMetrics() {
        return WorkChoiceRules.all().keySet().stream().filter(name -> name.startsWith("m1_") || name.startsWith("m2_"));
    }

    /** A long life in the modules, seen every week: no finding but one that is met without a deadline is silent. */
    @ParameterizedTest
    @MethodSource("moduleMetrics")
    void isSaidOfEveryFindingWithoutIdentifiers(String metric) {
        String rows = "in1 2017-05-12..2018-06-20; in2 2017-06-01..2018-06-30; in2 2018-07-10..;"
                + "plan agreed_date=2017-06-10 taper=YES; plan_action objective_id=O1;"
                + "employment employer_id=E1 start_date=2017-06-01 weekly_hours=10;"
                + "hours 2017-09-10 480 objective_id=O1 adviser_id=D1 regular_contact=true; support 2018-03-10 60;"
                + "held 2017-08-10; held 2018-03-10 mode=PHONE attended=PARTICIPANT;"
                + "participant_event event_type=CAREER_GOALS event_date=2017-09-10;"
                + "module_extension kind=M2_REQUEST request_date=2018-02-01 decision=REFUSED decision_date=2018-03-01;"
                + ExtensionRow.of("APPROVED", "PERFORMANCE_MANAGER", "2018-06-10", "2018-06-20", null);

        List<Finding> all = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2017, 5, 12); day.getYear() < 2020; day = day.plusWeeks(1)) {
            all.addAll(Judged.by(metric, rows, day.toString()));
        }

        assertThat(all)
                .isNotEmpty()
                .filteredOn(finding -> finding.outcome() != Outcome.MET || finding.dueOn() != null)
                .allSatisfy(finding -> assertThat(finding.why())
                        .matches("[A-Z0-9][^{}]*[^ .]\\.")
                        .doesNotContainPattern("\\b[A-Z][0-9]"));
    }
}
