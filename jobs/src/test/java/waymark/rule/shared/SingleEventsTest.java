package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consultations, barriers and reviews: each is judged for itself. */
class SingleEventsTest {

    private static final String STARTED = """
            referral      | programme=WC referral_date=2018-01-15
            participation | start_date=2018-02-01
            """;
    private static final Told CONSENT = Told.by("network_consent", NetworkConsent::new, STARTED);
    private static final Told ACTED_ON = Told.by("barrier_acted_on", BarrierActedOn::new, STARTED);
    private static final Told PRESENT = Told.by("review_participant_present", ReviewParticipantPresent::new, STARTED);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation, consulted on 10 May      ; agreed on              ; as of      ; finding, opened, due, closed
            agreed before                         ; 2018-03-01             ; 2018-12-31 ; MET - 2018-05-10 2018-03-01
            agreed on the day                     ; 2018-05-10             ; 2018-12-31 ; MET - 2018-05-10 2018-05-10
            agreed the day after                  ; 2018-05-11             ; 2018-12-31 ; NOT_MET - 2018-05-10 2018-05-11
            agreed twice, the first counts        ; 2018-06-11 2018-03-01  ; 2018-12-31 ; MET - 2018-05-10 2018-03-01
            never agreed                          ;                        ; 2018-12-31 ; NOT_MET - 2018-05-10 -
            as of the day                         ; 2018-05-10             ; 2018-05-10 ; NOT_DUE - 2018-05-10 2018-05-10
            as of the day after                   ; 2018-05-10             ; 2018-05-11 ; MET - 2018-05-10 2018-05-10
            as of the day before                  ; 2018-05-09             ; 2018-05-09 ; none
            """)
    void aNetworkIsConsultedOnlyByAgreement(String situation, String agreed, String asOf, String finding) {
        StringBuilder rows =
                new StringBuilder("participant_event | event_type=NETWORK_CONSULTED event_date=2018-05-10");
        for (String day : agreed == null ? new String[0] : agreed.split(" ", -1)) {
            rows.append("// participant_event | event_type=NETWORK_CONSENT event_date=")
                    .append(day);
        }

        assertThat(CONSENT.days(rows.toString(), asOf)).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation             ; barrier                                                                                  ; finding, opened, due, closed
            impact and action       ; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01 impact=3 action_type=ADVOCACY  ; MET 2018-03-01 - -
            no action               ; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01 impact=3                       ; NOT_MET 2018-03-01 - -
            no impact               ; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01 action_type=ADVOCACY           ; NOT_MET 2018-03-01 - -
            none found              ; barrier | kind=BARRIER type=NONE_FOUND assessed_date=2018-03-01                          ; none
            a need                  ; barrier | kind=NEEDS_ASSESSMENT type=DEBT assessed_date=2018-03-01 impact=3 action_type=OTHER ; none
            seen on the as-of day   ; barrier | kind=BARRIER type=DEBT assessed_date=2018-12-31                                ; NOT_MET 2018-12-31 - -
            seen the day after      ; barrier | kind=BARRIER type=DEBT assessed_date=2019-01-01                                ; none
            """)
    void aBarrierIsActedOn(String situation, String rows, String finding) {
        assertThat(ACTED_ON.days(rows, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                ; review                                                                                  ; finding, opened, due, closed
            there                      ; plan_review | held_date=2018-05-01 attended=PROVIDER|PARTICIPANT                        ; MET - - 2018-05-01
            not there                  ; plan_review | held_date=2018-05-01 attended=PROVIDER|EMPLOYER                           ; NOT_MET - - 2018-05-01
            not on record              ; plan_review | held_date=2018-05-01                                                      ; UNKNOWN:ATTENDANCE_BLANK - - 2018-05-01
            before the start           ; plan_review | held_date=2018-01-20 attended=PARTICIPANT                                 ; MET - - 2018-01-20
            held on the as-of day      ; plan_review | held_date=2018-12-31 attended=PARTICIPANT                                 ; MET - - 2018-12-31
            held the day after         ; plan_review | held_date=2019-01-01 attended=PARTICIPANT                                 ; none
            not held                   ; plan_review | scheduled_date=2018-05-01 attended=PARTICIPANT                            ; none
            """)
    void theParticipantIsAtReviews(String situation, String rows, String finding) {
        assertThat(PRESENT.days(rows, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @Test
    void eventsCountInTheirOwnMonths() {
        String rows = """
                plan_review       | held_date=2018-05-10 attended=PARTICIPANT
                participant_event | event_type=NETWORK_CONSULTED event_date=2018-06-10
                barrier           | kind=BARRIER type=HOUSING assessed_date=2018-07-10
                """;

        assertThat(PRESENT.exported(rows, "2018-12-31"))
                .containsExactly("review_participant_present,R1,C1,V1,2018-05-01,MET,000 para 9.6,,,,2018-05-10,,");
        assertThat(CONSENT.exported(rows, "2018-12-31"))
                .containsExactly("network_consent,R1,C1,E1,2018-06-01,NOT_MET,000 para 9.11,,,2018-06-10,,,");
        assertThat(ACTED_ON.exported(rows, "2018-12-31"))
                .containsExactly("barrier_acted_on,R1,C1,B1,2018-07-01,NOT_MET,000 para 9.9,,2018-07-10,,,,");
    }

    @Test
    void nothingIsFoundOnWhoeverNeverStarted() {
        String rows = """
                // plan_review       | held_date=2018-05-10
                participant_event | event_type=NETWORK_CONSULTED event_date=2018-06-10
                barrier           | kind=BARRIER type=HOUSING assessed_date=2018-07-10
                support_activity  | activity_date=2018-07-10
                """;
        String referred = "referral | programme=WC referral_date=2018-01-15 referral_status=STARTED";

        assertThat(Told.by("review_participant_present", ReviewParticipantPresent::new, referred)
                        .outcomes(rows, "2018-12-31"))
                .isEqualTo("none");
        assertThat(Told.by("network_consent", NetworkConsent::new, referred).outcomes(rows, "2018-12-31"))
                .isEqualTo("none");
        assertThat(Told.by("barrier_acted_on", BarrierActedOn::new, referred).outcomes(rows, "2018-12-31"))
                .isEqualTo("none");
        assertThat(Told.by("activity_linked", ActivityLinked::new, referred).outcomes(rows, "2018-12-31"))
                .isEqualTo("none");
    }
}
