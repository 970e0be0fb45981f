package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyHoursTest {

    private static final String SES = """
            referral | programme=SES referral_date=2018-01-15
            support_activity | activity_date=2018-02-03 participant_minutes=10 support_minutes=1
            support_activity | activity_date=2018-02-28 participant_minutes=20 support_minutes=2
            support_activity | activity_date=2018-03-01 participant_minutes=40 support_minutes=
            support_activity | activity_date=2018-03-31 participant_minutes=80 support_minutes=8
            """;
    private static final Told SUPPORT = Told.by("support_minutes", MinutesInMonth::ofSupport, SES);
    private static final Told PARTICIPATION = Told.by("participation_minutes", MinutesInMonth::ofParticipation, SES);
    private static final Told RECORDED = Told.by("hours_recorded", HoursRecorded::new, SES);

    // The activity of 3 February counts although the start is the 10th; minutes of support that are not given are 0.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                            ; start      ; left       ; as of      ; support minutes by month
            April is over, without activity        ; 2018-02-10 ;            ; 2018-05-01 ; R1/2018-02 = COUNTED 3, R1/2018-03 = COUNTED 8, R1/2018-04 = COUNTED 0, R1/2018-05 = NOT_DUE
            on the last of April it is not over    ; 2018-02-10 ;            ; 2018-04-30 ; R1/2018-02 = COUNTED 3, R1/2018-03 = COUNTED 8, R1/2018-04 = NOT_DUE
            left on 1 March, which counts          ; 2018-02-10 ; 2018-03-01 ; 2018-05-01 ; R1/2018-02 = COUNTED 3, R1/2018-03 = COUNTED 8
            left on 28 February                    ; 2018-02-10 ; 2018-02-28 ; 2018-05-01 ; R1/2018-02 = COUNTED 3
            left in a month that is not over       ; 2018-02-10 ; 2018-03-05 ; 2018-03-31 ; R1/2018-02 = COUNTED 3, R1/2018-03 = NOT_DUE
            started on the last day of a month     ; 2018-02-28 ; 2018-02-28 ; 2018-05-01 ; R1/2018-02 = COUNTED 3
            started and left on one day            ; 2018-03-31 ; 2018-03-31 ; 2018-05-01 ; R1/2018-03 = COUNTED 8
            leaves after the as-of day             ; 2018-02-10 ; 2018-06-01 ; 2018-03-01 ; R1/2018-02 = COUNTED 3, R1/2018-03 = NOT_DUE
            starts after the as-of day             ; 2018-05-02 ;            ; 2018-05-01 ; none
            """)
    void everyMonthInTheProgrammeCounts(String situation, String start, String left, String asOf, String months) {
        assertThat(SUPPORT.bySubject(started(start, left), asOf)).as(situation).isEqualTo(months);
    }

    @Test
    void participationIsNotSupport() {
        String start = started("2018-02-10", "2018-04-15");

        assertThat(PARTICIPATION.bySubject(start, "2018-12-31"))
                .isEqualTo("R1/2018-02 = COUNTED 30, R1/2018-03 = COUNTED 120, R1/2018-04 = COUNTED 0");
    }

    @ParameterizedTest(name = "as of {0}")
    @CsvSource(delimiter = ';', textBlock = """
            2018-02-28 ; R1/2018-02 = NOT_DUE
            2018-03-01 ; R1/2018-02 = MET, R1/2018-03 = NOT_DUE
            2018-04-30 ; R1/2018-02 = MET, R1/2018-03 = MET, R1/2018-04 = NOT_DUE
            2018-05-01 ; R1/2018-02 = MET, R1/2018-03 = MET, R1/2018-04 = NOT_MET, R1/2018-05 = NOT_DUE
            """)
    void aMonthWithoutActivityIsNotMetOnceOver(String asOf, String months) {
        assertThat(RECORDED.bySubject(started("2018-02-10", null), asOf)).isEqualTo(months);
    }

    @Test
    void anActivityWithoutMinutesIsARecord() {
        String zero = started("2018-04-01", "2018-04-30") + "// support_activity | activity_date=2018-04-30";

        assertThat(RECORDED.outcomes(zero, "2018-12-31")).isEqualTo("MET");
    }

    // Work Choice ended on 31 March 2019, in Scotland on 31 October 2018; SES did not.
    @ParameterizedTest(name = "{0}, started {2}")
    @CsvSource(delimiter = ';', textBlock = """
            # programme, nation ; programme ; start      ; nation   ; months seen on 15 June 2019
            Work Choice         ; WC        ; 2019-02-20 ; ENGLAND  ; R1/2019-02 = NOT_MET, R1/2019-03 = NOT_MET
            Work Choice         ; WC        ; 2019-03-31 ; WALES    ; R1/2019-03 = NOT_MET
            Work Choice         ; WC        ; 2019-04-01 ; ENGLAND  ; none
            Work Choice         ; WC        ; 2018-10-31 ; SCOTLAND ; R1/2018-10 = NOT_MET
            Work Choice         ; WC        ; 2018-11-01 ; SCOTLAND ; none
            SES                 ; SES       ; 2019-05-01 ; SCOTLAND ; R1/2019-05 = NOT_MET, R1/2019-06 = NOT_DUE
            """)
    void workChoiceEndsWithItsProvision(
            String situation, String programme, String start, String nation, String months) {
        Told told = Told.by(
                "hours_recorded", HoursRecorded::new, "referral | referral_date=2018-01-15 programme=" + programme);
        String rows = started(start, null) + "// contract | nation=" + nation;

        assertThat(told.bySubject(rows, "2019-06-15")).as(situation).isEqualTo(months);
    }

    @Test
    void opensWithTheMonthAndIsDueAtItsEnd() {
        String moved = started("2018-02-10", "2018-03-20")
                + "// participant_change | change_type=CONTRACT_TRANSFER effective_date=2018-03-31 new_contract_id=C2";

        assertThat(SUPPORT.exported(moved, "2018-12-31"))
                .containsExactly(
                        "support_minutes,R1,C1,R1/2018-02,2018-02-01,COUNTED,002 para 4.17,,2018-02-01,2018-02-28,,3,",
                        "support_minutes,R1,C2,R1/2018-03,2018-03-01,COUNTED,002 para 4.17,,2018-03-01,2018-03-31,,8,");
    }

    private static String started(String start, String left) {
        String rows = "participation | start_date=" + start;
        return left == null ? rows : rows + " leave_reason=OTHER leave_date=" + left;
    }
}
