package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** Why, of Specialist Employability Support: referred on 15 January 2018, started on Thursday 1 February, unless said. */
class SupportWhyTest {

    private static final String REFERRED = "referral | programme=SES referral_date=2018-01-15 strand=";
    private static final String STARTED = "participation | start_date=2018-02-01";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # metric                  ;; on record                                                                ;; as of      ;; outcome ;; why
            support_plan_at_start     ;;                                                                          ;; 2018-02-01 ;; NOT_DUE ;; Due Thu 1 Feb 2018, the day of the start; that day has not passed.
            support_plan_at_start     ;; plan | agreed_date=2018-01-31                                            ;; 2018-02-01 ;; NOT_DUE ;; Due Thu 1 Feb 2018, the day of the start; the plan was agreed on Wed 31 Jan, and the due day has not passed.
            support_plan_at_start     ;; plan | agreed_date=2018-01-31                                            ;; 2018-02-02 ;; MET     ;; Due Thu 1 Feb 2018, the day of the start; the plan was agreed on Wed 31 Jan.
            support_plan_at_start     ;; plan | agreed_date=2018-02-02                                            ;; 2018-12-31 ;; NOT_MET ;; Due Thu 1 Feb 2018, the day of the start; the plan was agreed on Fri 2 Feb, 1 day late (1 working day).
            support_plan_at_start     ;; plan | agreed_date=2018-02-10                                            ;; 2018-12-31 ;; NOT_MET ;; Due Thu 1 Feb 2018, the day of the start; the plan was agreed on Sat 10 Feb, 9 days late (6 working days).
            support_plan_at_start     ;;                                                                          ;; 2018-12-31 ;; NOT_MET ;; Due Thu 1 Feb 2018, the day of the start; it is not on record that the plan was agreed.
            needs_assessment_at_start ;;                                                                          ;; 2018-02-01 ;; NOT_DUE ;; Due Thu 1 Feb 2018, the day of the start; that day has not passed.
            needs_assessment_at_start ;; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-01 detailed=true   ;; 2018-02-02 ;; MET     ;; Due Thu 1 Feb 2018, the day of the start; needs were assessed in detail on Thu 1 Feb.
            needs_assessment_at_start ;; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-05 detailed=true   ;; 2018-12-31 ;; NOT_MET ;; Due Thu 1 Feb 2018, the day of the start; needs were assessed in detail on Mon 5 Feb, 4 days late (2 working days).
            needs_assessment_at_start ;; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-31 detailed=false  ;; 2018-12-31 ;; NOT_MET ;; Due Thu 1 Feb 2018, the day of the start; it is not on record that needs were assessed in detail.
            needs_assessment_at_start ;; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-31 detailed=       ;; 2018-12-31 ;; UNKNOWN:FLAG_BLANK ;; Due Thu 1 Feb 2018, the day of the start; needs were assessed on Wed 31 Jan, but whether in detail is not recorded.
            length_rationale          ;;                                                                          ;; 2018-04-30 ;; NOT_DUE ;; Asked for from Tue 1 May 2018, 3 months from the start on Thu 1 Feb, or once the participant has left.
            length_rationale          ;;                                                                          ;; 2018-05-01 ;; NOT_MET ;; It is not on record that the reason for the length of time in the programme was given; the participant started on Thu 1 Feb 2018, 3 months ago or more.
            """)
    void ofTheStart(String metric, String rows, String asOf, String outcome, String why) {
        check(metric, REFERRED + "MAIN_PROVISION", STARTED + "\n" + orEmpty(rows), asOf, outcome, why);
    }

    // The plan is agreed on Thursday 1 March 2018.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # plan                                                       ;; reviews                                                               ;; why
            review_interval_days=                                        ;;                                                                       ;; The plan agreed on Thu 1 Mar 2018 sets no review interval, and no review of it is scheduled.
            review_interval_days=0                                       ;;                                                                       ;; The plan agreed on Thu 1 Mar 2018 sets a review interval of 0 days, which is none, and no review of it is scheduled.
            review_interval_days=30                                      ;;                                                                       ;; The plan agreed on Thu 1 Mar 2018 sets a review interval of 30 days without the day on which it was agreed, and no review of it is scheduled.
            review_interval_days=30 review_interval_agreed_date=2018-04-01 ;;                                                                     ;; The plan agreed on Thu 1 Mar 2018 sets a review interval of 30 days that was agreed on Sun 1 Apr, after the first review was due on Sat 31 Mar, and no review of it is scheduled.
            review_interval_days=                                        ;; plan_review | scheduled_date=2018-06-01                               ;; The plan agreed on Thu 1 Mar 2018 sets no review interval, and its first review, on Fri 1 Jun, is scheduled without the day on which that was agreed.
            review_interval_days=                                        ;; plan_review | scheduled_date=2018-06-01 schedule_agreed_date=2018-06-04 ;; The plan agreed on Thu 1 Mar 2018 sets no review interval, and its first review, on Fri 1 Jun, was agreed only on Mon 4 Jun.
            """)
    void reviewsWereNotLaidDownInAdvance(String plan, String reviews, String why) {
        String rows = STARTED + "\nplan | agreed_date=2018-03-01 " + plan + "\n" + orEmpty(reviews);

        check("review_interval_defined", REFERRED, rows, "2018-12-31", "NOT_MET", why);
    }

    // Scheduled for Thursday 31 May 2018, or every 30 days from Thursday 1 March.
    @ParameterizedTest(name = "{0}, as of {2}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # left      ;; on record                                                                                               ;; as of      ;; outcome              ;; why
                        ;; plan_review | scheduled_date=2018-05-31                                                                 ;; 2018-05-31 ;; NOT_DUE              ;; Due Thu 31 May 2018, the day it was scheduled for; that day has not passed.
                        ;; plan_review | scheduled_date=2018-05-31 held_date=2018-05-30                                            ;; 2018-06-01 ;; MET                  ;; Due Thu 31 May 2018, the day it was scheduled for; the review was held on Wed 30 May.
                        ;; plan_review | scheduled_date=2018-05-31 held_date=2018-06-04                                            ;; 2018-12-31 ;; NOT_MET              ;; Due Thu 31 May 2018, the day it was scheduled for; the review was held on Mon 4 Jun, 4 days late.
                        ;; plan_review | scheduled_date=2018-05-31                                                                 ;; 2018-12-31 ;; NOT_MET              ;; Due Thu 31 May 2018, the day it was scheduled for; it is not on record that the review was held.
                        ;; plan_review | scheduled_date=2018-05-31 schedule_agreed_date=2018-06-01                                 ;; 2018-12-31 ;; EXCLUDED:AGREED_LATE ;; Scheduled for Thu 31 May 2018, which was agreed on Fri 1 Jun, after that day.
            2018-05-30  ;; plan_review | scheduled_date=2018-05-31                                                                 ;; 2018-12-31 ;; EXCLUDED:LEFT        ;; Scheduled for Thu 31 May 2018; the participant left before, on Wed 30 May.
                        ;; plan | agreed_date=2018-03-01 review_interval_days=30                                                   ;; 2018-03-31 ;; NOT_DUE              ;; Due Sat 31 Mar 2018, 30 days from Thu 1 Mar, when an interval was first agreed; that day has not passed.
            2018-04-29  ;; plan | agreed_date=2018-03-01 review_interval_days=30                                                   ;; 2018-12-31 ;; NOT_MET              ;; Due Sat 31 Mar 2018, 30 days from Thu 1 Mar, when an interval was first agreed; it is not on record that a review was held.
            2018-04-29  ;; plan | agreed_date=2018-03-01 review_interval_days=30 // plan_review | held_date=2018-04-03              ;; 2018-12-31 ;; NOT_MET              ;; Due Sat 31 Mar 2018, 30 days from Thu 1 Mar, when an interval was first agreed; a review was held on Tue 3 Apr, 3 days late.
            2018-04-29  ;; plan | agreed_date=2018-03-01 review_interval_days=30 // plan_review | held_date=2018-03-31              ;; 2018-12-31 ;; MET                  ;; Due Sat 31 Mar 2018, 30 days from Thu 1 Mar, when an interval was first agreed; a review was held on Sat 31 Mar.
            """)
    void ofReviews(String left, String rows, String asOf, String outcome, String why) {
        String leaving = left == null ? "" : " leave_reason=OTHER leave_date=" + left;

        check(
                "scheduled_review_on_time",
                REFERRED,
                STARTED + leaving + "\n" + rows.replace("//", "\n"),
                asOf,
                outcome,
                why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # metric                          ;; on record                                                                                       ;; outcome                      ;; why
            support_linked_to_objective       ;; plan_action | action_type=JOB_SEARCH agreed_date=2018-03-10                                     ;; NOT_MET                      ;; The action (job search) names no objective.
            support_linked_to_objective       ;; plan_action | action_type=TRAINING agreed_date=2018-03-10 objective_id=J1                       ;; UNKNOWN:OBJECTIVE_TYPE_BLANK ;; The action (training) names an objective, but of which type is not recorded.
            support_linked_to_objective       ;; plan_action | action_type=TRAINING agreed_date=2018-03-10 objective_id=J1 objective_type=BARRIER ;; NOT_MET                     ;; The objective of the action (training) is of type barrier, not employment or career.
            qualification_linked_to_objective ;; plan_action | action_type=QUALIFICATION agreed_date=2018-03-10                                  ;; NOT_MET                      ;; The action (qualification) names no objective.
            qualification_linked_to_objective ;; plan_action | action_type=QUALIFICATION agreed_date=2018-03-10 objective_id=J1                  ;; UNKNOWN:OBJECTIVE_TYPE_BLANK ;; The action (qualification) names an objective, but of which type is not recorded.
            qualification_linked_to_objective ;; plan_action | action_type=QUALIFICATION agreed_date=2018-03-10 objective_id=J1 objective_type=OTHER ;; NOT_MET                  ;; The objective of the action (qualification) is of type other, not employment or career.
            external_funding                  ;; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-03-10 external_funding=LOCAL_AUTHORITY       ;; COUNTED                      ;; A need assessed on Sat 10 Mar 2018 is paid for by the local authority.
            external_funding                  ;; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-10 external_funding=HEALTH               ;; COUNTED                      ;; A barrier assessed on Sat 10 Mar 2018 is paid for by the health service.
            external_funding                  ;; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-10 external_funding=OTHER_GOV_DEPT       ;; COUNTED                      ;; A barrier assessed on Sat 10 Mar 2018 is paid for by another government department.
            external_funding                  ;; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-10 external_funding=OTHER                ;; COUNTED                      ;; A barrier assessed on Sat 10 Mar 2018 is paid for by another body.
            start_back_content                ;; plan | agreed_date=2018-03-01                                                                   ;; UNKNOWN:CONTENTS_BLANK       ;; Which support the plan agreed on Thu 1 Mar 2018 holds is not recorded.
            start_back_content                ;; plan | agreed_date=2018-03-01 contents=CAREER_GUIDANCE|MEDICAL                                  ;; COUNTED                      ;; The plan agreed on Thu 1 Mar 2018 holds 2 of 6 kinds of support: medical and career guidance.
            """)
    void ofThePlan(String metric, String rows, String outcome, String why) {
        check(metric, REFERRED + "START_BACK", STARTED + "\n" + rows, "2018-12-31", outcome, why);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # metric               ;; participation                                                                             ;; on record                                                                          ;; as of      ;; outcome ;; why
            start_back_final_plan  ;; next_programme=WC transition_date=2018-10-01                                              ;;                                                                                    ;; 2018-10-01 ;; NOT_DUE ;; Due Mon 1 Oct 2018, the day of the move to Work Choice; that day has not passed.
            start_back_final_plan  ;; next_programme=WP transition_date=2018-10-01                                              ;;                                                                                    ;; 2018-12-31 ;; NOT_MET ;; Due Mon 1 Oct 2018, the day of the move to the Work Programme; it is not on record that the final plan was given.
            start_back_final_plan  ;; next_programme=WHP transition_date=2018-10-01                                             ;; plan | version_type=FINAL agreed_date=2018-09-03 copy_issued_date=2018-10-02       ;; 2018-12-31 ;; NOT_MET ;; Due Mon 1 Oct 2018, the day of the move to the Work and Health Programme; the final plan was given on Tue 2 Oct, 1 day late.
            start_back_final_plan  ;; next_programme=WC transition_date=2018-10-01                                              ;; plan | version_type=FINAL agreed_date=2018-09-03 copy_issued_date=2018-10-01       ;; 2018-12-31 ;; MET     ;; Due Mon 1 Oct 2018, the day of the move to Work Choice; the final plan was given on Mon 1 Oct.
            start_back_final_plan  ;; next_programme=WC transition_date=2018-10-01                                              ;; leaver_report | created_date=2018-09-20 participant_copy_date=2018-09-25           ;; 2018-12-31 ;; UNKNOWN:FLAG_BLANK ;; Due Mon 1 Oct 2018, the day of the move to Work Choice; a leaver report was given on Tue 25 Sep, but whether the plan was with it is not recorded.
            job_search_support     ;; leave_date=2018-05-31 leave_reason=OTHER                                                  ;;                                                                                    ;; 2018-12-31 ;; NOT_MET ;; On Main Provision from Thu 1 Feb 2018 to Thu 31 May; no help with looking for a job is on record in that time.
            access_to_work_liaison ;; leave_date=2018-05-31 leave_reason=TO_WORK in_work_at_leave=true access_to_work_at_leave=true ;;                                                                                ;; 2018-05-31 ;; NOT_DUE ;; Due Thu 31 May 2018, the day of leaving for work; that day has not passed.
            access_to_work_liaison ;; leave_date=2018-05-31 leave_reason=TO_WORK in_work_at_leave=true access_to_work_at_leave=true ;;                                                                                ;; 2018-06-01 ;; NOT_MET ;; Due Thu 31 May 2018, the day of leaving for work; it is not on record that the Jobcentre was brought in for Access to Work.
            access_to_work_liaison ;; leave_date=2018-05-31 leave_reason=TO_WORK in_work_at_leave=true access_to_work_at_leave=true ;; access_to_work_event | event_type=LIAISON_JCP event_date=2018-06-04            ;; 2018-12-31 ;; NOT_MET ;; Due Thu 31 May 2018, the day of leaving for work; the Jobcentre was brought in for Access to Work on Mon 4 Jun, 4 days late.
            access_to_work_liaison ;; leave_date=2018-05-31 leave_reason=TO_WORK in_work_at_leave=true access_to_work_at_leave=true ;; access_to_work_event | event_type=LIAISON_JCP event_date=2018-05-01            ;; 2018-12-31 ;; MET     ;; Due Thu 31 May 2018, the day of leaving for work; the Jobcentre was brought in for Access to Work on Tue 1 May.
            access_to_work_liaison ;; leave_date=2018-05-31 leave_reason=TO_WORK in_work_at_leave=true access_to_work_at_leave=   ;;                                                                                  ;; 2018-06-01 ;; UNKNOWN:ACCESS_TO_WORK_BLANK ;; Due Thu 31 May 2018, the day of leaving for work; whether the participant has Access to Work is not recorded.
            """)
    void ofLeaving(String metric, String participation, String rows, String asOf, String outcome, String why) {
        String strand = metric.startsWith("start_back") ? "START_BACK" : "MAIN_PROVISION";

        check(metric, REFERRED + strand, STARTED + " " + participation + "\n" + orEmpty(rows), asOf, outcome, why);
    }

    /** Somebody waits from Monday 1 January 2018 on, two others from Monday 15 and from Tuesday 16 January. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # week     | why
        2018-01-15 | No start in the week from Mon 15 Jan 2018 while 2 people waited, and none in the 2 weeks before.
        2018-01-22 | No start in the week from Mon 22 Jan 2018 while 3 people waited, and none in the 3 weeks before.
        """)
    void ofAGap(String week, String why) {
        List<Given> waiting = List.of(
                Given.rows("referral | programme=SES referral_date=2018-01-01"),
                Given.rows("referral | programme=SES referral_date=2018-01-15"),
                Given.rows("referral | programme=SES referral_date=2018-01-16"));

        assertThat(gaps(waiting, "2018-01-29"))
                .filteredOn(gap -> gap.subjectId().equals("C1/" + week))
                .singleElement()
                .satisfies(gap -> assertThat(gap.why()).isEqualTo(why));
    }

    /** A start in the week from 15 January begins the count anew. */
    @ParameterizedTest(name = "starts on {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # start    | why
        2018-01-17 | No start in the week from Mon 5 Feb 2018 while 1 person waited, and none in the 2 weeks before.
        2018-01-31 |
        """)
    void ofAGapAfterAStart(String start, String why) {
        List<Given> cases = List.of(
                Given.rows("referral | programme=SES referral_date=2018-01-08"),
                Given.rows("referral | programme=SES referral_date=2018-01-12")
                        .and("participation | start_date=" + start));

        assertThat(gaps(cases, "2018-02-12").stream()
                        .filter(gap -> gap.subjectId().equals("C1/2018-02-05"))
                        .map(Finding::why)
                        .toList())
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    private static List<Finding> gaps(List<Given> cases, String asOf) {
        return Given.judgeContracts(cases, asOf, StartGap::new, "start_gap");
    }

    /** Of the first finding, by due day. */
    private static void check(String metric, String referral, String rows, String asOf, String outcome, String why) {
        Finding finding = Given.rows(referral)
                .and(rows)
                .asOf(asOf)
                .judge(SupportRules.all().get(metric), metric)
                .get(0);

        assertThat(finding.outcome() + (finding.reason() == null ? "" : ":" + finding.reason()))
                .isEqualTo(outcome);
        assertThat(finding.why()).isEqualTo(why);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
