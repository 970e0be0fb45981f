package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.shared.Told;

class NeedsAssessmentAtStartTest {

    private static final Told TOLD = Told.by("needs_assessment_at_start", NeedsAssessmentAtStart::new, """
            referral      | programme=SES referral_date=2018-01-15
            participation | start_date=2018-02-01
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                  ; on record                                                                    ; finding
            detailed, the day before the start           ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-31 detailed=true        ; MET [ON_TIME]
            detailed, on the start day                   ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-01 detailed=true        ; MET [ON_TIME]
            detailed, the day after                      ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-02 detailed=true        ; NOT_MET [1-5]
            detailed, 6 working days late                ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-09 detailed=true        ; NOT_MET [6-10]
            not detailed                                 ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-31 detailed=false       ; NOT_MET [NONE]
            detailed or not, on the start day            ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-01 detailed=            ; UNKNOWN:FLAG_BLANK
            detailed or not, too late anyway             ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-02 detailed=            ; NOT_MET [NONE]
            one in time, and one that may be detailed    ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-20 detailed= // barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-31 detailed=true ; MET [ON_TIME]
            one late, and one in time that may be        ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-20 detailed= // barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-20 detailed=true ; UNKNOWN:FLAG_BLANK
            the first of two counts                      ; barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-03-20 detailed=true // barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-02 detailed=true ; NOT_MET [1-5]
            a barrier is no assessment of needs          ; barrier | kind=BARRIER assessed_date=2018-01-31 detailed=true                 ; NOT_MET [NONE]
            nothing                                      ;                                                                              ; NOT_MET [NONE]
            """)
    void isMadeInDetailByTheStartDay(String situation, String rows, String finding) {
        assertThat(TOLD.outcomes(rows, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "as of {0}, assessed on {1}")
    @CsvSource(delimiter = ';', textBlock = """
            # as of    ; assessed   ; finding
            2018-01-31 ; 2018-01-31 ; none
            2018-02-01 ; 2018-02-01 ; NOT_DUE [ON_TIME]
            2018-02-01 ; 2018-02-02 ; NOT_DUE
            2018-02-02 ; 2018-02-01 ; MET [ON_TIME]
            2018-02-02 ; 2018-02-02 ; NOT_MET [1-5]
            2018-02-02 ; 2018-02-03 ; NOT_MET [NONE]
            """)
    void isDueOnTheStartDay(String asOf, String assessed, String finding) {
        String rows = "barrier | kind=NEEDS_ASSESSMENT detailed=true assessed_date=" + assessed;

        assertThat(TOLD.outcomes(rows, asOf)).isEqualTo(finding);
    }

    @Test
    void keepsTheLateDayOfAnUnknownOne() {
        String rows = """
                barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-20 detailed=
                barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-20 detailed=true
                """;

        assertThat(TOLD.exported(rows, "2018-12-31"))
                .containsExactly("needs_assessment_at_start,R1,C1,R1,2018-02-01,UNKNOWN,002 para 4.21,FLAG_BLANK,"
                        + "2018-02-01,2018-02-01,2018-02-20,,");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"MAIN_PROVISION, 002 para 4.22", "START_BACK, 002 para 4.21", ", 002 para 4.21"})
    void citesTheParagraphOfTheStrand(String strand, String clause) {
        Told told = Told.by(
                "needs_assessment_at_start",
                NeedsAssessmentAtStart::new,
                "referral | programme=SES referral_date=2018-01-15 strand=" + (strand == null ? "" : strand));

        assertThat(told.exported("participation | start_date=2018-02-01", "2018-12-31"))
                .singleElement()
                .asString()
                .contains("," + clause + ",");
    }
}
