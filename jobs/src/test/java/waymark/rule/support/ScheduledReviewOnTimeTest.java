package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.shared.Told;

class ScheduledReviewOnTimeTest {

    private static final Told TOLD = Told.by(
            "scheduled_review_on_time",
            ScheduledReviewOnTime::new,
            "referral | programme=SES referral_date=2018-01-15");

    // A review scheduled for 31 May 2018.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                              ; agreed     ; held       ; left       ; as of      ; finding, opened, due, closed
            held on the day                          ; 2018-03-01 ; 2018-05-31 ;            ; 2018-06-01 ; MET 2018-03-01 2018-05-31 2018-05-31
            held the day after                       ; 2018-03-01 ; 2018-06-01 ;            ; 2018-06-01 ; NOT_MET 2018-03-01 2018-05-31 2018-06-01
            held before                              ; 2018-03-01 ; 2018-03-01 ;            ; 2018-06-01 ; MET 2018-03-01 2018-05-31 2018-03-01
            not held                                 ; 2018-03-01 ;            ;            ; 2018-06-01 ; NOT_MET 2018-03-01 2018-05-31 -
            held, but not due yet                    ; 2018-03-01 ; 2018-05-01 ;            ; 2018-05-31 ; NOT_DUE 2018-03-01 2018-05-31 2018-05-01
            scheduled ahead                          ; 2018-03-01 ;            ;            ; 2018-03-01 ; NOT_DUE 2018-03-01 2018-05-31 -
            agreed on its own day                    ; 2018-05-31 ; 2018-05-31 ;            ; 2018-06-01 ; MET 2018-05-31 2018-05-31 2018-05-31
            agreed the day after                     ; 2018-06-01 ; 2018-05-31 ;            ; 2018-06-01 ; EXCLUDED:AGREED_LATE 2018-06-01 2018-05-31 2018-05-31
            agreed on no known day                   ;            ; 2018-05-31 ;            ; 2018-06-01 ; MET - 2018-05-31 2018-05-31
            agreed after the as-of day               ; 2018-05-02 ;            ;            ; 2018-05-01 ; none
            left the day before                      ; 2018-03-01 ;            ; 2018-05-30 ; 2018-06-01 ; EXCLUDED:LEFT 2018-03-01 2018-05-31 -
            left before, not due yet                 ; 2018-03-01 ;            ; 2018-05-30 ; 2018-05-30 ; EXCLUDED:LEFT 2018-03-01 2018-05-31 -
            left on the day                          ; 2018-03-01 ;            ; 2018-05-31 ; 2018-06-01 ; NOT_MET 2018-03-01 2018-05-31 -
            left before, and agreed late             ; 2018-06-01 ;            ; 2018-05-30 ; 2018-06-01 ; EXCLUDED:AGREED_LATE 2018-06-01 2018-05-31 -
            """)
    void aScheduledReviewIsHeldByItsDay(
            String situation, String agreed, String held, String left, String asOf, String finding) {
        String rows = started(left) + "// plan_review | scheduled_date=2018-05-31 schedule_agreed_date=" + or(agreed)
                + " held_date=" + or(held);

        assertThat(TOLD.days(rows, asOf)).as(situation).isEqualTo(finding);
    }

    // Agreed on 1 March 2018, to be reviewed every 30 days: due on 31 March, 30 April, 30 May, unless a review moves
    // it.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                              ; held                   ; left       ; as of      ; slots: finding, opened, due, closed
            none is held                             ;                        ;            ; 2018-05-15 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_MET 2018-03-31 2018-04-30 -, NOT_DUE 2018-04-30 2018-05-30 -
            as of a due day it is the last slot      ;                        ;            ; 2018-03-31 ; NOT_DUE 2018-03-01 2018-03-31 -
            the day after it is not                  ;                        ;            ; 2018-04-01 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-30 -
            held on the due day                      ; 2018-03-31             ;            ; 2018-04-01 ; MET 2018-03-01 2018-03-31 2018-03-31, NOT_DUE 2018-03-31 2018-04-30 -
            held the day after belongs to the next   ; 2018-04-01             ;            ; 2018-04-30 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-30 2018-04-01, NOT_DUE 2018-04-01 2018-05-01 -
            held early: the next 30 days after it    ; 2018-03-20             ;            ; 2018-04-20 ; MET 2018-03-01 2018-03-31 2018-03-20, NOT_MET 2018-03-20 2018-04-19 -, NOT_DUE 2018-04-19 2018-05-19 -
            held on the day of the agreement: no     ; 2018-03-01             ;            ; 2018-04-01 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-30 -
            held the day after the agreement         ; 2018-03-02             ;            ; 2018-03-31 ; NOT_DUE 2018-03-01 2018-03-31 2018-03-02, NOT_DUE 2018-03-02 2018-04-01 -
            two in one slot: the second opens no gap ; 2018-03-10 2018-03-20  ;            ; 2018-04-10 ; MET 2018-03-01 2018-03-31 2018-03-10, MET 2018-03-10 2018-04-09 2018-03-20, NOT_DUE 2018-03-20 2018-04-19 -
            left on a due day                        ;                        ; 2018-04-30 ; 2018-12-31 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_MET 2018-03-31 2018-04-30 -
            left the day before                      ;                        ; 2018-04-29 ; 2018-12-31 ; NOT_MET 2018-03-01 2018-03-31 -
            left before the first                    ;                        ; 2018-03-30 ; 2018-12-31 ; none
            """)
    void withoutAScheduleTheIntervalMakesSlots(String situation, String held, String left, String asOf, String slots) {
        String rows = started(left) + "// plan | agreed_date=2018-03-01 review_interval_days=30" + held(held);

        assertThat(TOLD.days(rows, asOf)).as(situation).isEqualTo(slots);
    }

    // As above, with a second version that changes the interval.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                       ; second version                                             ; held       ; as of      ; slots: finding, opened, due, closed
            60 days from the opening of the second slot       ; agreed_date=2018-03-31 review_interval_days=60             ;            ; 2018-04-10 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-05-30 -
            60 days agreed a day later: from the third        ; agreed_date=2018-04-01 review_interval_days=60             ;            ; 2018-05-10 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_MET 2018-03-31 2018-04-30 -, NOT_DUE 2018-04-30 2018-06-29 -
            a version without interval changes nothing        ; agreed_date=2018-03-31                                     ;            ; 2018-04-10 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-30 -
            nor does one of 0 days                            ; agreed_date=2018-03-31 review_interval_days=0              ;            ; 2018-04-10 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-30 -
            nor a draft                                       ; created_date=2018-03-31 review_interval_days=60            ;            ; 2018-04-10 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-30 -
            nor another kind of plan                          ; plan_type=ACTION_PLAN agreed_date=2018-03-31 review_interval_days=60 ;  ; 2018-04-10 ; NOT_MET 2018-03-01 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-30 -
            agreed on the same day: the higher version        ; agreed_date=2018-03-01 review_interval_days=60             ;            ; 2018-04-10 ; NOT_DUE 2018-03-01 2018-04-30 -
            an earlier one is the first anchor                ; agreed_date=2018-02-15 review_interval_days=60 plan_id=P2  ;            ; 2018-04-01 ; NOT_DUE 2018-02-15 2018-04-16 -
            the same due day twice: the slot made last stays  ; agreed_date=2018-03-11 review_interval_days=20             ; 2018-03-11 ; 2018-04-01 ; NOT_MET 2018-03-11 2018-03-31 -, NOT_DUE 2018-03-31 2018-04-20 -
            """)
    void aNewIntervalAppliesToLaterSlots(String situation, String version, String held, String asOf, String slots) {
        String rows = started(null) + "// plan | agreed_date=2018-03-01 review_interval_days=30 // plan | " + version
                + held(held);

        assertThat(TOLD.days(rows, asOf)).as(situation).isEqualTo(slots);
    }

    @Test
    void aScheduleTakesThePlaceOfTheInterval() {
        String interval = started(null) + "// plan | agreed_date=2018-03-01 review_interval_days=365";
        String schedule =
                interval + "// plan_review | plan_id=P9 scheduled_date=2018-09-01 schedule_agreed_date=2018-06-01";

        assertThat(TOLD.bySubject(schedule, "2018-12-31")).isEqualTo("V1 = NOT_MET");
        assertThat(TOLD.bySubject(schedule, "2018-05-31"))
                .as("the schedule is agreed after the as-of day")
                .isEqualTo("R1/2019-03-01 = NOT_DUE");
    }

    @Test
    void withoutEitherThereIsNothingToJudge() {
        assertThat(TOLD.outcomes(started(null) + "// plan | agreed_date=2018-03-01" + held("2018-04-01"), "2018-12-31"))
                .isEqualTo("none");
    }

    @Test
    void countsInTheMonthOfTheDueDay() {
        String interval = started(null) + "// plan | agreed_date=2018-03-31 review_interval_days=30";
        String schedule = started(null)
                + "// plan_review | scheduled_date=2018-05-31 schedule_agreed_date=2018-03-01 held_date=2018-06-02";

        assertThat(TOLD.exported(interval, "2018-04-30"))
                .containsExactly("scheduled_review_on_time,R1,C1,R1/2018-04-30,2018-04-01,NOT_DUE,002 para 4.09,,"
                        + "2018-03-31,2018-04-30,,,");
        assertThat(TOLD.exported(schedule, "2018-12-31"))
                .containsExactly("scheduled_review_on_time,R1,C1,V1,2018-05-01,NOT_MET,002 para 4.09,,"
                        + "2018-03-01,2018-05-31,2018-06-02,,");
    }

    private static String started(String left) {
        String rows = "participation | start_date=2018-02-01";
        return left == null ? rows : rows + " leave_reason=OTHER leave_date=" + left;
    }

    private static String held(String days) {
        StringBuilder rows = new StringBuilder();
        for (String day : days == null ? new String[0] : days.split(" ", -1)) {
            rows.append("// plan_review | held_date=").append(day);
        }
        return rows.toString();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
