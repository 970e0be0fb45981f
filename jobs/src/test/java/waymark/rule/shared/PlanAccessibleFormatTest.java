package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanAccessibleFormatTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                   ; on referral ; on participation ; plan        ; finding
            as needed                                     ; EASY_READ   ;                  ; EASY_READ   ; MET
            another format                                ; EASY_READ   ;                  ; LARGE_PRINT ; NOT_MET
            a plan without any format                     ; EASY_READ   ;                  ; NONE        ; NOT_MET
            format not on record                          ; EASY_READ   ;                  ;             ; UNKNOWN:FORMAT_BLANK
            format not asked                              ; EASY_READ   ;                  ; NOT_ASKED   ; UNKNOWN:FORMAT_BLANK
            no need                                       ; NONE        ;                  ; EASY_READ   ; EXCLUDED:NO_FORMAT_NEED
            no need and no format                         ; NONE        ;                  ;             ; EXCLUDED:NO_FORMAT_NEED
            need not asked                                ; NOT_ASKED   ;                  ; EASY_READ   ; UNKNOWN:NOT_ASKED
            need not on record                            ;             ;                  ; EASY_READ   ; UNKNOWN:NOT_ASKED
            need and format not on record                 ;             ;                  ;             ; UNKNOWN:NOT_ASKED
            another need found at the start               ; EASY_READ   ; BRAILLE          ; BRAILLE     ; MET
            no need any more at the start                 ; EASY_READ   ; NONE             ; EASY_READ   ; EXCLUDED:NO_FORMAT_NEED
            a need not seen before                        ; NONE        ; WELSH            ; NONE        ; NOT_MET
            not asked at the start wins over the referral ; EASY_READ   ; NOT_ASKED        ; EASY_READ   ; UNKNOWN:NOT_ASKED
            """)
    void aPlanIsInTheFormatThatIsNeeded(
            String situation, String referral, String participation, String plan, String finding) {
        Told told = told(referral, participation);

        assertThat(told.outcomes("plan | agreed_date=2018-03-01 format=" + or(plan), "2018-12-31"))
                .as(situation)
                .isEqualTo(finding);
    }

    @Test
    void onlyTheCurrentVersionIsJudged() {
        String rows = "plan | agreed_date=2018-03-01 format=BSL // plan | agreed_date=2018-04-01 format=AUDIO";

        assertThat(told("BSL", null).exported(rows, "2018-12-15"))
                .containsExactly("plan_accessible_format,R1,C1,P1/2,2018-12-01,NOT_MET,002 para 4.08,,2018-04-01,,,,");
    }

    private static Told told(String referral, String participation) {
        return Told.by(
                "plan_accessible_format",
                PlanAccessibleFormat::new,
                "referral | programme=SES referral_date=2018-01-15 format_need=" + or(referral)
                        + "\nparticipation | start_date=2018-02-01 format_need=" + or(participation));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
