package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.support.LengthRationale;

/** What is asked of everyone three months in, or left: barriers looked for, distance told, length explained. */
class SettledTest {

    private static final String REFERRED = """
            referral   | programme=SES referral_date=2017-11-01
            instrument | instrument_id=I1 dimension=A
            instrument | instrument_id=I2 dimension=A
            """;
    private static final Told BARRIER = Told.by("barrier_assessed", BarrierAssessed::new, REFERRED);
    private static final Told DISTANCE = Told.by("distance_coverage", DistanceCoverage::new, REFERRED);
    private static final Told LENGTH = Told.by("length_rationale", LengthRationale::new, REFERRED);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                               ; start      ; left       ; as of      ; nothing done ; done on the start day
            the day before three months are over      ; 2018-02-01 ;            ; 2018-04-30 ; NOT_DUE      ; NOT_DUE
            three months in                           ; 2018-02-01 ;            ; 2018-05-01 ; NOT_MET      ; MET
            from 30 November to the last of February  ; 2017-11-30 ;            ; 2018-02-28 ; NOT_MET      ; MET
            the day before                            ; 2017-11-30 ;            ; 2018-02-27 ; NOT_DUE      ; NOT_DUE
            left on the as-of day                     ; 2018-02-01 ; 2018-02-20 ; 2018-02-20 ; NOT_MET      ; MET
            leaves on the day after                   ; 2018-02-01 ; 2018-02-20 ; 2018-02-19 ; NOT_DUE      ; NOT_DUE
            as of the start day                       ; 2018-02-01 ;            ; 2018-02-01 ; NOT_DUE      ; NOT_DUE
            not started                               ; 2018-02-01 ;            ; 2018-01-31 ; none         ; none
            """)
    void isAskedOnceSettled(String situation, String start, String left, String asOf, String nothingDone, String done) {
        String started = started(start, left);

        assertThat(LENGTH.outcomes(started, asOf)).as(situation).isEqualTo(nothingDone);
        assertThat(LENGTH.outcomes(
                        started + "// participant_event | event_type=LENGTH_RATIONALE event_date=" + start, asOf))
                .as(situation)
                .isEqualTo(done);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                            ; on record                                                             ; finding, opened, due, closed
            a barrier                              ; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01             ; MET 2018-02-01 - 2018-03-01
            none found, which is an answer         ; barrier | kind=BARRIER type=NONE_FOUND assessed_date=2018-03-01       ; MET 2018-02-01 - 2018-03-01
            before the start                       ; barrier | kind=BARRIER type=DEBT assessed_date=2017-12-01             ; MET 2018-02-01 - 2017-12-01
            late, on the as-of day                 ; barrier | kind=BARRIER type=DEBT assessed_date=2018-12-31             ; MET 2018-02-01 - 2018-12-31
            after the as-of day                    ; barrier | kind=BARRIER type=DEBT assessed_date=2019-01-01             ; NOT_MET 2018-02-01 - -
            only an assessment of needs            ; barrier | kind=NEEDS_ASSESSMENT type=DEBT assessed_date=2018-03-01    ; NOT_MET 2018-02-01 - -
            the first of two                       ; barrier | kind=BARRIER assessed_date=2018-04-01 // barrier | kind=BARRIER assessed_date=2018-03-01 ; MET 2018-02-01 - 2018-03-01
            """)
    void barriersWereLookedFor(String situation, String rows, String finding) {
        String started = started("2018-02-01", null) + "//";

        assertThat(BARRIER.days(started + rows, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                          ; readings: tool day                               ; finding, opened, due, closed
            none                                                 ;                                                  ; NOT_MET 2018-02-01 - -
            one                                                  ; I1 2018-03-01                                    ; NOT_MET 2018-02-01 - -
            two on one day                                       ; I1 2018-03-01, I1 2018-03-01                     ; NOT_MET 2018-02-01 - -
            two with different tools                             ; I1 2018-03-01, I2 2018-05-01                     ; NOT_MET 2018-02-01 - -
            two with one tool                                    ; I1 2018-03-01, I1 2018-03-02                     ; MET 2018-02-01 - 2018-03-02
            the second of three                                  ; I1 2018-07-01, I1 2018-03-01, I1 2018-05-01      ; MET 2018-02-01 - 2018-05-01
            of two tools the one read twice first                ; I1 2018-03-01, I1 2018-06-01, I2 2018-04-01, I2 2018-05-01 ; MET 2018-02-01 - 2018-05-01
            the second after the as-of day                       ; I1 2018-03-01, I1 2019-01-01                     ; NOT_MET 2018-02-01 - -
            """)
    void distanceCanBeTold(String situation, String readings, String finding) {
        StringBuilder rows = new StringBuilder(started("2018-02-01", null));
        for (String reading : readings == null ? new String[0] : readings.split(", ", -1)) {
            String[] toolAndDay = reading.split(" ", -1);
            rows.append("// distance_reading | dimension=A score=1 instrument_id=" + toolAndDay[0] + " assessed_date="
                    + toolAndDay[1]);
        }

        assertThat(DISTANCE.days(rows.toString(), "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @Test
    void countsInTheMonthOfTheStart() {
        String rows = started("2018-02-10", null)
                + "// participant_event | event_type=LENGTH_RATIONALE event_date=2018-06-01"
                + "// participant_event | event_type=CAREER_GOALS event_date=2018-03-01";

        assertThat(LENGTH.exported(rows, "2018-12-31"))
                .containsExactly("length_rationale,R1,C1,R1,2018-02-01,MET,002 para 4.16,,2018-02-10,,2018-06-01,,");
        assertThat(BARRIER.exported(rows, "2018-12-31"))
                .containsExactly("barrier_assessed,R1,C1,R1,2018-02-01,NOT_MET,002 para 4.18,,2018-02-10,,,,");
    }

    private static String started(String start, String left) {
        String rows = "participation | start_date=" + start;
        return left == null ? rows : rows + " leave_reason=OTHER leave_date=" + left;
    }
}
