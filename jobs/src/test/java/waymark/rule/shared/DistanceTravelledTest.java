package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTravelledTest {

    /** A to D are scored from 0 to 10, more being better; DEBT from 0 to 6, less being better; CASH from 0 to 100. */
    private static final String STARTED = """
            referral      | programme=WC referral_date=2016-01-15
            participation | start_date=2016-02-01
            instrument    | instrument_id=STAR dimension=A scale_min=0 scale_max=10 polarity=HIGHER_IS_BETTER
            instrument    | instrument_id=STAR dimension=B scale_min=0 scale_max=10 polarity=HIGHER_IS_BETTER
            instrument    | instrument_id=STAR dimension=C scale_min=0 scale_max=10 polarity=HIGHER_IS_BETTER
            instrument    | instrument_id=STAR dimension=D scale_min=0 scale_max=10 polarity=HIGHER_IS_BETTER
            instrument    | instrument_id=LESS dimension=DEBT scale_min=0 scale_max=6 polarity=LOWER_IS_BETTER
            instrument    | instrument_id=LESS dimension=FEAR scale_min=0 scale_max=6 polarity=LOWER_IS_BETTER
            instrument    | instrument_id=CASH dimension=X scale_min=0 scale_max=100 polarity=HIGHER_IS_BETTER
            instrument    | instrument_id=CASH dimension=Y scale_min=0 scale_max=100 polarity=HIGHER_IS_BETTER
            instrument    | instrument_id=CASH dimension=Z scale_min=0 scale_max=100 polarity=HIGHER_IS_BETTER
            """;

    private static final Told DISTANCE = Told.by("distance_travelled", DistanceTravelled::distance, STARTED);
    private static final Told IMPROVED = Told.by("distance_improved", DistanceTravelled::improved, STARTED);
    private static final Told DECLINED = Told.by("distance_declined", DistanceTravelled::declined, STARTED);
    private static final Told BY_AREA = Told.by("distance_by_area", DistanceByArea::new, STARTED);

    // scores: "day assessment area score, …", all with one instrument
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation, working                                   ; tool ; first reading        ; latest reading       ; distance                                ; improved ; declined
            all areas: (3 + 0 - 1 + 8) / 10 / 4                    ; STAR ; A=2 B=4 C=5 D=1      ; A=5 B=4 C=4 D=9      ; COUNTED 0.25 [STAR]                     ; MET      ; NOT_MET
            two of four areas are half: (3 + 0) / 10 / 2           ; STAR ; A=2 B=4              ; A=5 B=4              ; COUNTED 0.15 [STAR]                     ; MET      ; NOT_MET
            one of four areas                                      ; STAR ; A=2                  ; A=5                  ; UNKNOWN:TOO_FEW_DIMENSIONS [STAR]       ; UNKNOWN:TOO_FEW_DIMENSIONS ; UNKNOWN:TOO_FEW_DIMENSIONS
            two scored each time, one of them both times           ; STAR ; A=2 B=4              ; A=5 C=4              ; UNKNOWN:TOO_FEW_DIMENSIONS [STAR]       ; UNKNOWN:TOO_FEW_DIMENSIONS ; UNKNOWN:TOO_FEW_DIMENSIONS
            two of three areas: (1 + 1) / 100 / 2                  ; CASH ; X=1 Y=1              ; X=2 Y=2              ; COUNTED 0.01 [CASH]                     ; MET      ; NOT_MET
            one of three areas                                     ; CASH ; X=1                  ; X=2                  ; UNKNOWN:TOO_FEW_DIMENSIONS [CASH]       ; UNKNOWN:TOO_FEW_DIMENSIONS ; UNKNOWN:TOO_FEW_DIMENSIONS
            none in common                                         ; LESS ; DEBT=1               ; FEAR=2               ; UNKNOWN:TOO_FEW_DIMENSIONS [LESS]       ; UNKNOWN:TOO_FEW_DIMENSIONS ; UNKNOWN:TOO_FEW_DIMENSIONS
            no change                                              ; STAR ; A=2 B=4              ; A=2 B=4              ; COUNTED 0 [STAR]                        ; NOT_MET  ; NOT_MET
            from bottom to top of every scale                      ; STAR ; A=0 B=0 C=0 D=0      ; A=10 B=10 C=10 D=10  ; COUNTED 1 [STAR]                        ; MET      ; NOT_MET
            from top to bottom                                     ; STAR ; A=10 B=10 C=10 D=10  ; A=0 B=0 C=0 D=0      ; COUNTED -1 [STAR]                       ; NOT_MET  ; MET
            less is better: (3 + 0) / 6 / 2                        ; LESS ; DEBT=5 FEAR=1        ; DEBT=2 FEAR=1        ; COUNTED 0.25 [LESS]                     ; MET      ; NOT_MET
            rounded once: 1/6 / 2 = 0.08333, not 0.1667 / 2        ; LESS ; DEBT=5 FEAR=1        ; DEBT=4 FEAR=1        ; COUNTED 0.0833 [LESS]                   ; MET      ; NOT_MET
            half is rounded up: 0.01/100 / 2 = 0.00005             ; CASH ; X=1 Y=1              ; X=1.01 Y=1           ; COUNTED 0.0001 [CASH]                   ; MET      ; NOT_MET
            half is rounded away from zero: -0.00005               ; CASH ; X=1.01 Y=1           ; X=1 Y=1              ; COUNTED -0.0001 [CASH]                  ; NOT_MET  ; MET
            0.0001 / 3 is rounded to 0, so neither                 ; CASH ; X=1 Y=1 Z=1          ; X=1.01 Y=1 Z=1       ; COUNTED 0 [CASH]                        ; NOT_MET  ; NOT_MET
            -0.0001 / 3 likewise, and never -0                     ; CASH ; X=1.01 Y=1 Z=1       ; X=1 Y=1 Z=1          ; COUNTED 0 [CASH]                        ; NOT_MET  ; NOT_MET
            """)
    void isTheMeanChangeOfTheAreasScoredTwice(
            String situation,
            String tool,
            String first,
            String latest,
            String distance,
            String improved,
            String declined) {
        String rows = reading(tool, "A1", "2016-03-01", first) + reading(tool, "A2", "2016-09-01", latest);
        String dimension = " [" + tool + "]";

        assertThat(DISTANCE.outcomes(rows, "2017-12-31")).as(situation).isEqualTo(distance);
        assertThat(IMPROVED.outcomes(rows, "2017-12-31")).as(situation).isEqualTo(improved + dimension);
        assertThat(DECLINED.outcomes(rows, "2017-12-31")).as(situation).isEqualTo(declined + dimension);
    }

    // Of each assessment A and B are scored alike, so that the distance is (latest - first) / 10.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                         ; assessments: day id score                                    ; as of      ; finding
            one reading                                         ; 2016-03-01 A1 2                                              ; 2017-12-31 ; none
            two readings on one day are one                     ; 2016-03-01 A1 2, 2016-03-01 A2 5                             ; 2017-12-31 ; none
            two days                                            ; 2016-03-01 A1 2, 2016-03-02 A2 5                             ; 2017-12-31 ; COUNTED 0.3 [STAR]
            those between do not count                          ; 2016-03-01 A1 2, 2016-04-02 A2 9, 2016-05-01 A3 3            ; 2017-12-31 ; COUNTED 0.1 [STAR]
            the latest on the as-of day                         ; 2016-03-01 A1 2, 2016-04-02 A2 9, 2016-05-01 A3 3            ; 2016-05-01 ; COUNTED 0.1 [STAR]
            the day before, the one before is the latest        ; 2016-03-01 A1 2, 2016-04-02 A2 9, 2016-05-01 A3 3            ; 2016-04-30 ; COUNTED 0.7 [STAR]
            a reading before the start is the baseline          ; 2016-01-20 A1 2, 2016-04-02 A2 9                             ; 2017-12-31 ; COUNTED 0.7 [STAR]
            a day read twice in one file: the greatest id       ; 2016-03-01 A1 2, 2016-05-01 A2 4, 2016-05-01 A3 5            ; 2017-12-31 ; COUNTED 0.3 [STAR]
            a day read twice: the one sent last                 ; 2016-03-01 A1 2, 2016-05-01 A2 4 2016-06-02 1, 2016-05-01 A3 5 2016-06-01 1 ; 2017-12-31 ; COUNTED 0.2 [STAR]
            a day read twice: of one day the second file        ; 2016-03-01 A1 2, 2016-05-01 A2 4 2016-06-01 2, 2016-05-01 A3 5 2016-06-01 1 ; 2017-12-31 ; COUNTED 0.2 [STAR]
            the tenth file comes after the ninth                ; 2016-03-01 A1 2, 2016-05-01 A2 4 2016-06-01 10, 2016-05-01 A3 5 2016-06-01 9 ; 2017-12-31 ; COUNTED 0.2 [STAR]
            the baseline day read twice                         ; 2016-03-01 A1 2 2016-06-02 1, 2016-03-01 A2 4 2016-06-01 1, 2016-05-01 A3 5 ; 2017-12-31 ; COUNTED 0.3 [STAR]
            """)
    void liesBetweenTheFirstAndTheLatestReading(String situation, String assessments, String asOf, String finding) {
        StringBuilder rows = new StringBuilder();
        for (String assessment : assessments.split(", ", -1)) {
            String[] parts = assessment.split(" ", -1);
            String sent = parts.length == 3 ? "" : " _sent=" + parts[3] + " _sequence=" + parts[4];
            rows.append(reading("STAR", parts[1], parts[0], "A=" + parts[2] + " B=" + parts[2], sent));
        }

        assertThat(DISTANCE.outcomes(rows.toString(), asOf)).as(situation).isEqualTo(finding);
    }

    @Test
    void aCorrectedScoreMakesItsAssessmentTheOneSentLast() {
        String rows = reading("STAR", "A1", "2016-03-01", "A=2 B=2")
                + reading("STAR", "A2", "2016-05-01", "A=4", " _sent=2016-07-01")
                + reading("STAR", "A2", "2016-05-01", "B=4", " _sent=2016-06-01")
                + reading("STAR", "A3", "2016-05-01", "A=9 B=9", " _sent=2016-06-15");

        assertThat(DISTANCE.outcomes(rows, "2017-12-31")).isEqualTo("COUNTED 0.2 [STAR]");
    }

    @Test
    void stageAndDesiredScoreDoNotMatterNorLeaving() {
        String rows = """
                // participation | start_date=2016-02-01 leave_date=2016-04-01 leave_reason=OTHER
                distance_reading | assessment_id=A1 instrument_id=LESS dimension=DEBT stage=EXIT score=5 desired_score=0 assessed_date=2016-03-01
                distance_reading | assessment_id=A2 instrument_id=LESS dimension=DEBT stage=BASELINE score=2 desired_score=0 assessed_date=2016-05-01
                """;
        Told told = Told.by(
                "distance_travelled",
                DistanceTravelled::distance,
                STARTED.replace("participation | start_date=2016-02-01", ""));

        assertThat(told.outcomes(rows, "2017-12-31")).isEqualTo("COUNTED 0.5 [LESS]");
    }

    @Test
    void anotherInstrumentIsAnotherSeries() {
        String rows = reading("STAR", "A1", "2016-03-01", "A=2 B=2")
                + reading("STAR", "A2", "2016-05-01", "A=4 B=4")
                + reading("LESS", "A3", "2016-04-01", "DEBT=3")
                + reading("LESS", "A4", "2016-06-01", "DEBT=6")
                + reading("CASH", "A5", "2016-06-01", "X=6");

        assertThat(DISTANCE.exported(rows, "2017-12-31"))
                .containsExactly(
                        "distance_travelled,R1,C1,R1,2016-06-01,COUNTED,000 para 9.7,,2016-04-01,,2016-06-01,-0.5,LESS",
                        "distance_travelled,R1,C1,R1,2016-05-01,COUNTED,000 para 9.7,,2016-03-01,,2016-05-01,0.2,STAR");
        assertThat(IMPROVED.exported(rows, "2017-12-31"))
                .containsExactly(
                        "distance_improved,R1,C1,R1,2016-06-01,NOT_MET,000 para 9.7,,2016-04-01,,2016-06-01,,LESS",
                        "distance_improved,R1,C1,R1,2016-05-01,MET,000 para 9.7,,2016-03-01,,2016-05-01,,STAR");
    }

    @Test
    void areasAreToldHoweverFew() {
        String rows = reading("STAR", "A1", "2016-03-01", "A=2 B=2")
                + reading("STAR", "A2", "2016-05-01", "A=9 C=4")
                + reading("LESS", "A3", "2016-04-01", "DEBT=3 FEAR=2")
                + reading("LESS", "A4", "2016-06-01", "DEBT=4 FEAR=2")
                + reading("CASH", "A5", "2016-06-01", "X=6");

        assertThat(BY_AREA.exported(rows, "2017-12-31"))
                .containsExactly(
                        "distance_by_area,R1,C1,R1/LESS/DEBT,2016-06-01,COUNTED,000 para 9.7,,"
                                + "2016-04-01,,2016-06-01,-0.1667,LESS/DEBT",
                        "distance_by_area,R1,C1,R1/LESS/FEAR,2016-06-01,COUNTED,000 para 9.7,,"
                                + "2016-04-01,,2016-06-01,0,LESS/FEAR",
                        "distance_by_area,R1,C1,R1/STAR/A,2016-05-01,COUNTED,000 para 9.7,,"
                                + "2016-03-01,,2016-05-01,0.7,STAR/A");
    }

    private static String reading(String tool, String assessment, String day, String scores) {
        return reading(tool, assessment, day, scores, "");
    }

    private static String reading(String tool, String assessment, String day, String scores, String sent) {
        StringBuilder rows = new StringBuilder();
        for (String score : scores.split(" ", -1)) {
            String[] areaAndScore = score.split("=", -1);
            rows.append("// distance_reading | instrument_id=" + tool + " assessment_id=" + assessment
                    + " assessed_date=" + day + " dimension=" + areaAndScore[0] + " score=" + areaAndScore[1] + sent);
        }
        return rows.toString();
    }
}
