package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;

/** Reviews in Module Two. In a stay from 15 January 2018 the first is due on 15 April. */
class ModuleTwoReviewTest {

    private static final String ON_TIME = "m2_review_on_time";
    private static final String THREE_WAY = "m2_review_three_way";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                      | rows                                                        | as of      | reviews
        held on the due day                              | in2 2018-01-15..; held 2018-04-15                           | 2018-04-16 | 2018-04-15 MET, 2018-07-15 NOT_DUE
        held the day after                               | in2 2018-01-15..; held 2018-04-16                           | 2018-04-17 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE, 2018-07-16 NOT_DUE
        held on the day of entry                         | in2 2018-01-15..; held 2018-01-15                           | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE
        held before entry: the clock begins anew         | in2 2018-01-15..; held 2018-01-14                           | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE
        due today                                        | in2 2018-01-15..; held 2018-04-01                           | 2018-04-15 | 2018-04-15 NOT_DUE, 2018-07-01 NOT_DUE
        stay ended on the due day                        | in2 2018-01-15..2018-04-15                                  | 2018-12-31 | 2018-04-15 NOT_MET
        stay ended the day before                        | in2 2018-01-15..2018-04-14                                  | 2018-12-31 | none
        left on the due day, the stay left open          | left 2018-04-15 OTHER; in2 2018-01-15..                     | 2018-12-31 | 2018-04-15 NOT_MET
        left the day before                              | left 2018-04-14 OTHER; in2 2018-01-15..                     | 2018-12-31 | none
        left the day before, the stay ends later         | left 2018-04-14 OTHER; in2 2018-01-15..2018-06-30           | 2018-12-31 | none
        left before the stay                             | left 2018-01-14 OTHER; in2 2018-01-15..                     | 2018-12-31 | none
        due on the last day of provision                 | in2 2018-12-31..                                            | 2019-12-31 | 2019-03-31 NOT_MET
        due the day after                                | in2 2019-01-01..                                            | 2019-12-31 | none
        two stays, a run of reviews for each             | in2 2018-01-15..2018-04-30; in2 2018-05-10..                | 2018-08-11 | 2018-04-15 NOT_MET, 2018-08-10 NOT_MET, 2018-11-10 NOT_DUE
        Module One has none                              | in1 2018-01-15..                                            | 2018-12-31 | none
        """)
    void asksAReviewEachQuarterOfAStay(String situation, String rows, String asOf, String reviews) {
        assertThat(Judged.verdicts(ON_TIME, rows, asOf)).isEqualTo(reviews);
    }

    /** 28, 29 and 30 November all lead to 28 February. */
    @Test
    void takesTheLaterStayWhereTwoHaveOneDueDay() {
        Finding review = Judged.one(ON_TIME, "in2 2018-11-28..; in2 2018-11-30..; held 2018-11-29", "2019-03-01");

        assertThat(review.dueOn()).isEqualTo(LocalDate.of(2019, 2, 28));
        assertThat(review.openedOn()).isEqualTo(LocalDate.of(2018, 11, 30));
        assertThat(review.closedOn()).isNull();
    }

    /** In from 15 January 2018, reviewed on 10 April, seen on 16 April. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                 | mode         | attended                      | rows                                                                             | three-way
        face to face, both there, no employer       | FACE_TO_FACE | PARTICIPANT+PROVIDER          |                                                                                  | MET
        without the participant                     | FACE_TO_FACE | PROVIDER                      |                                                                                  | NOT_MET
        without the provider                        | FACE_TO_FACE | PARTICIPANT                   |                                                                                  | NOT_MET
        by phone                                    | PHONE        | PARTICIPANT+PROVIDER          |                                                                                  | NOT_MET
        by video                                    | VIDEO        | PARTICIPANT+PROVIDER          |                                                                                  | NOT_MET
        nobody knows how                            |              | PARTICIPANT+PROVIDER          |                                                                                  | UNKNOWN:ATTENDANCE_BLANK
        nobody knows who                            | FACE_TO_FACE |                               |                                                                                  | UNKNOWN:ATTENDANCE_BLANK
        nobody knows how or who                     |              |                               |                                                                                  | UNKNOWN:ATTENDANCE_BLANK
        by phone, nobody knows who                  | PHONE        |                               |                                                                                  | NOT_MET
        without the provider, nobody knows how      |              | PARTICIPANT                   |                                                                                  | NOT_MET
        employed, the employer there                | FACE_TO_FACE | PARTICIPANT+PROVIDER+EMPLOYER | employment kind=EMPLOYED start_date=2018-01-15                                   | MET
        employed, the employer not there            | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=EMPLOYED start_date=2018-01-15                                   | NOT_MET
        employed from the day of the review         | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=EMPLOYED start_date=2018-04-10                                   | NOT_MET
        employed from the day after                 | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=EMPLOYED start_date=2018-04-11                                   | MET
        employed to the day of the review           | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=EMPLOYED start_date=2018-01-15 end_date=2018-04-10               | NOT_MET
        employed to the day before                  | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=EMPLOYED start_date=2018-01-15 end_date=2018-04-09               | MET
        self-employed                               | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=SELF_EMPLOYED start_date=2018-01-15                              | MET
        permitted work                              | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=PERMITTED_WORK start_date=2018-01-15                             | MET
        employer declined on the day of the review  | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=EMPLOYED start_date=2018-01-15; participant_event event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2018-04-10 | MET
        employer declined the day after             | FACE_TO_FACE | PARTICIPANT+PROVIDER          | employment kind=EMPLOYED start_date=2018-01-15; participant_event event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2018-04-11 | NOT_MET
        another that day that was right             | PHONE        | PARTICIPANT+PROVIDER          | held 2018-04-10 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER                  | MET
        another that day of which nothing is known  | PHONE        | PARTICIPANT+PROVIDER          | held 2018-04-10                                                                  | UNKNOWN:ATTENDANCE_BLANK
        one that was right two days later           | PHONE        | PARTICIPANT+PROVIDER          | held 2018-04-12 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER                  | NOT_MET
        """)
    void asksWhoMetAndHow(String situation, String mode, String attended, String rows, String threeWay) {
        String review = "in2 2018-01-15..; held 2018-04-10" + (mode == null ? "" : " mode=" + mode)
                + (attended == null ? "" : " attended=" + attended) + (rows == null ? "" : "; " + rows);

        assertThat(Judged.verdicts(THREE_WAY, review, "2018-04-16")).startsWith("2018-04-15 " + threeWay + ", ");
        assertThat(Judged.verdicts(ON_TIME, review, "2018-04-16")).startsWith("2018-04-15 MET, ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | rows                                                            | as of      | three-way
        right, but due today       | held 2018-04-10 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER | 2018-04-15 | 2018-04-15 NOT_DUE, 2018-07-10 NOT_DUE
        right, and a day late      | held 2018-04-16 mode=FACE_TO_FACE attended=PARTICIPANT+PROVIDER | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE, 2018-07-16 NOT_DUE
        not held                   |                                                                 | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE
        """)
    void asksNothingOfAReviewNotHeldInTime(String situation, String rows, String asOf, String threeWay) {
        assertThat(Judged.verdicts(THREE_WAY, "in2 2018-01-15.." + (rows == null ? "" : "; " + rows), asOf))
                .isEqualTo(threeWay);
    }

    @ParameterizedTest(name = "actions {0}, adjustments {1}, recorded {2}, rating {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # actions | adjustments | recorded | rating | content
        true      | true        | true     | 1      | MET
        true      | true        | true     | 5      | MET
        false     | true        | true     | 3      | NOT_MET
        true      | false       | true     | 3      | NOT_MET
        true      | true        | false    | 3      | NOT_MET
                  | true        | true     | 3      | UNKNOWN:FLAG_BLANK
        true      |             | true     | 3      | UNKNOWN:FLAG_BLANK
        true      | true        |          | 3      | UNKNOWN:FLAG_BLANK
        true      | true        | true     |        | UNKNOWN:FLAG_BLANK
        true      | false       | true     |        | NOT_MET
        """)
    void asksWhatAReviewEstablished(
            String actions, String adjustments, String recorded, String rating, String content) {
        String review = "in2 2018-01-15..; held 2018-04-10 actions_checked=" + orEmpty(actions) + " adjustments_agreed="
                + orEmpty(adjustments) + " recorded_and_agreed=" + orEmpty(recorded) + " progress_rating="
                + orEmpty(rating);

        assertThat(Judged.verdicts("m2_review_content", review, "2018-04-16")).isEqualTo("V1 " + content);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | rows                                         | as of      | content
        held on the day of entry          | in2 2018-01-15..; held 2018-01-15            | 2018-12-31 | V1 UNKNOWN:FLAG_BLANK
        held the day before entry         | in2 2018-01-15..; held 2018-01-14            | 2018-12-31 | none
        held on the last day              | in2 2018-01-15..2018-06-30; held 2018-06-30  | 2018-12-31 | V1 UNKNOWN:FLAG_BLANK
        held the day after the last       | in2 2018-01-15..2018-06-30; held 2018-07-01  | 2018-12-31 | none
        held in Module One                | in1 2018-01-15..; held 2018-04-10            | 2018-12-31 | none
        held tomorrow                     | in2 2018-01-15..; held 2018-04-10            | 2018-04-09 | none
        planned only                      | in2 2018-01-15..; plan_review scheduled_date=2018-04-10 | 2018-12-31 | none
        """)
    void asksOnlyOfReviewsInModuleTwo(String situation, String rows, String asOf, String content) {
        assertThat(Judged.verdicts("m2_review_content", rows, asOf)).isEqualTo(content);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
