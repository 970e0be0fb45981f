package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveReasonCountedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                      ; start      ; left       ; reason           ; as of      ; finding
            still there                      ; 2018-02-01 ;            ;                  ; 2018-12-31 ; none
            left on the as-of day            ; 2018-02-01 ; 2018-06-30 ; TO_WORK          ; 2018-06-30 ; COUNTED [TO_WORK]
            leaves on the day after          ; 2018-02-01 ; 2018-06-30 ; TO_WORK          ; 2018-06-29 ; none
            left on the start day            ; 2018-02-01 ; 2018-02-01 ; MOVED_OUT_OF_AREA; 2018-12-31 ; COUNTED [MOVED_OUT_OF_AREA]
            died                             ; 2018-02-01 ; 2018-06-30 ; DIED             ; 2018-12-31 ; COUNTED [DIED]
            never started                    ;            ; 2018-06-30 ; OTHER            ; 2018-12-31 ; none
            """)
    void countsWhoeverLeftByReason(
            String situation, String start, String left, String reason, String asOf, String finding) {
        Told told =
                Told.by("leave_reason", LeaveReasonCounted::new, "referral | programme=SES referral_date=2018-01-15");
        String rows =
                "participation | start_date=" + or(start) + " leave_date=" + or(left) + " leave_reason=" + or(reason);

        assertThat(told.outcomes(rows, asOf)).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"WC, 000 para 9.13", "WP, ''", "WHP, ''", "SES, ''"})
    void countsInEveryProgramme(String programme, String clause) {
        Told told = Told.by(
                "leave_reason", LeaveReasonCounted::new, "referral | referral_date=2013-01-15 programme=" + programme);
        String rows = "participation | start_date=2013-02-01 leave_date=2013-06-30 leave_reason=OTHER";

        assertThat(told.exported(rows, "2013-12-31"))
                .containsExactly(
                        "leave_reason,R1,C1,R1,2013-06-01,COUNTED," + clause + ",,2013-02-01,,2013-06-30,,OTHER");
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
