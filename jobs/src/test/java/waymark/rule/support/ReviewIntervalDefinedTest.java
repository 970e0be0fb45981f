package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.shared.Told;

class ReviewIntervalDefinedTest {

    private static final Told TOLD = Told.by("review_interval_defined", ReviewIntervalDefined::new, """
            referral      | programme=SES referral_date=2018-01-15
            participation | start_date=2018-02-01
            """);

    // The plan is agreed on 1 March, so that 30 days after it are 31 March.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                           ; days ; agreed on  ; finding
            agreed with the plan                  ; 30   ; 2018-03-01 ; MET
            agreed before the plan                ; 30   ; 2018-02-01 ; MET
            agreed on the day of the first review ; 30   ; 2018-03-31 ; MET
            agreed the day after it               ; 30   ; 2018-04-01 ; NOT_MET
            without a day                         ; 30   ;            ; NOT_MET
            without an interval                   ;      ; 2018-03-01 ; NOT_MET
            one day                               ; 1    ; 2018-03-02 ; MET
            0 days are no interval                ; 0    ; 2018-03-01 ; NOT_MET
            ten years                             ; 3650 ; 2018-03-01 ; MET
            more is no interval                   ; 3651 ; 2018-03-01 ; NOT_MET
            neither                               ;      ;            ; NOT_MET
            """)
    void anIntervalIsAgreedInAdvance(String situation, String days, String agreed, String finding) {
        String plan = "plan | agreed_date=2018-03-01 review_interval_days=" + or(days) + " review_interval_agreed_date="
                + or(agreed);

        assertThat(TOLD.outcomes(plan, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                ; reviews: plan scheduled agreed                     ; finding
            agreed on its own day                      ; P1 2018-06-01 2018-06-01                           ; MET
            agreed the day after                       ; P1 2018-06-01 2018-06-02                           ; NOT_MET
            without a day of agreement                 ; P1 2018-06-01 -                                    ; NOT_MET
            the first one late, the second in time     ; P1 2018-06-01 2018-06-02, P1 2018-09-01 2018-06-02 ; NOT_MET
            the first in time, the second late         ; P1 2018-06-01 2018-05-02, P1 2018-09-01 2018-09-02 ; MET
            two on the first day, one of them in time  ; P1 2018-06-01 2018-06-02, P1 2018-06-01 2018-05-02 ; MET
            reviews of another plan                    ; P2 2018-06-01 2018-05-02                           ; NOT_MET
            a review ahead of the as-of day            ; P1 2019-06-01 2018-05-02                           ; MET
            agreed after the as-of day: not there yet  ; P1 2019-06-01 2019-01-01                           ; NOT_MET
            that one apart, the next is the first      ; P1 2018-06-01 2019-01-01, P1 2018-09-01 2018-09-01 ; MET
            """)
    void orAScheduleIs(String situation, String reviews, String finding) {
        StringBuilder rows = new StringBuilder("plan | agreed_date=2018-03-01");
        for (String review : reviews.split(", ", -1)) {
            String[] parts = review.split(" ", -1);
            rows.append("// plan_review | plan_id=" + parts[0] + " scheduled_date=" + parts[1]
                    + " schedule_agreed_date=" + (parts[2].equals("-") ? "" : parts[2]));
        }

        assertThat(TOLD.outcomes(rows.toString(), "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @Test
    void theCurrentVersionCounts() {
        String rows = "plan | agreed_date=2018-03-01 review_interval_days=30 review_interval_agreed_date=2018-03-01"
                + "// plan | agreed_date=2018-05-01";

        assertThat(TOLD.exported(rows, "2018-12-15"))
                .containsExactly("review_interval_defined,R1,C1,P1/2,2018-12-01,NOT_MET,002 para 4.12,,2018-05-01,,,,");
        assertThat(TOLD.outcomes(rows, "2018-04-30")).isEqualTo("MET");
        assertThat(TOLD.outcomes(rows, "2018-02-28")).isEqualTo("none");
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
