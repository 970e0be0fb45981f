package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSignaturesTest {

    private static final String STARTED = """
            referral      | programme=%s referral_date=2018-01-15
            participation | start_date=2018-02-01
            """;

    /** Signatures: {@code PARTY day}, or {@code PARTY refuses}, of the version agreed on 1 March. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                             ; expected ; signatures                                                     ; by all                       ; by two
            both, on two days                       ;          ; PARTICIPANT 2018-03-01, PROVIDER 2018-03-05                    ; MET closed 2018-03-05        ; MET closed 2018-03-05
            both, the participant last              ;          ; PARTICIPANT 2018-03-09, PROVIDER 2018-03-05                    ; MET closed 2018-03-09        ; MET closed 2018-03-09
            nobody                                  ;          ;                                                                ; NOT_MET                      ; NOT_MET
            only the provider                       ;          ; PROVIDER 2018-03-05                                            ; NOT_MET                      ; NOT_MET
            the participant refuses                 ;          ; PARTICIPANT refuses, PROVIDER 2018-03-05                       ; NOT_MET:REFUSED              ; NOT_MET:REFUSED
            on the day of the referral              ;          ; PARTICIPANT 2018-01-15, PROVIDER 2018-03-05                    ; MET closed 2018-03-05        ; MET closed 2018-03-05
            on the day before the referral          ;          ; PARTICIPANT 2018-01-14, PROVIDER 2018-03-05                    ; NOT_MET                      ; NOT_MET
            on the as-of day                        ;          ; PARTICIPANT 2018-12-31, PROVIDER 2018-03-05                    ; MET closed 2018-12-31        ; MET closed 2018-12-31
            the day after                           ;          ; PARTICIPANT 2019-01-01, PROVIDER 2018-03-05                    ; NOT_MET                      ; NOT_MET
            an expected third party signed          ; OTHER    ; PARTICIPANT 2018-03-01, PROVIDER 2018-03-05, OTHER 2018-03-07  ; MET closed 2018-03-07        ; MET closed 2018-03-05
            an expected third party did not         ; OTHER    ; PARTICIPANT 2018-03-01, PROVIDER 2018-03-05                    ; NOT_MET:THIRD_PARTY_UNSIGNED ; MET closed 2018-03-05
            an expected third party refuses         ; OTHER    ; PARTICIPANT 2018-03-01, PROVIDER 2018-03-05, OTHER refuses     ; NOT_MET:REFUSED              ; MET closed 2018-03-05
            third party and participant did not     ; OTHER    ; PROVIDER 2018-03-05                                            ; NOT_MET                      ; NOT_MET
            third party refuses, participant waits  ; OTHER    ; PROVIDER 2018-03-05, OTHER refuses                             ; NOT_MET:REFUSED              ; NOT_MET
            a third party who is not expected       ;          ; PARTICIPANT 2018-03-01, PROVIDER 2018-03-05, OTHER 2018-03-07  ; MET closed 2018-03-05        ; MET closed 2018-03-05
            one who is not expected refuses         ;          ; PARTICIPANT 2018-03-01, PROVIDER 2018-03-05, OTHER refuses     ; MET closed 2018-03-05        ; MET closed 2018-03-05
            expected are the two anyway             ; PROVIDER ; PROVIDER 2018-03-05                                            ; NOT_MET                      ; NOT_MET
            refused first, signed later             ;          ; PARTICIPANT 2018-04-01 refuses, PROVIDER 2018-03-05            ; MET closed 2018-04-01        ; MET closed 2018-04-01
            """)
    void partiesSign(String situation, String expected, String signatures, String byAll, String byTwo) {
        String rows = "plan | agreed_date=2018-03-01 parties_expected=" + or(expected) + signatures(signatures);

        assertThat(closed(Told.by("plan_signed_by_all", PlanSigned::byAll, ses()), rows))
                .as(situation)
                .isEqualTo(byAll);
        assertThat(closed(Told.by("plan_signed_by_two", PlanSigned::byTwo, ses()), rows))
                .as(situation)
                .isEqualTo(byTwo);
    }

    // The plan is agreed on 1 March 2018; participant and provider have signed.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                 ; programme ; expected ; on record                                                                                     ; finding
            no job                                      ; WC        ;          ;                                                                                               ; MET
            employed from the day of the agreement      ; WC        ;          ; employment | kind=EMPLOYED start_date=2018-03-01                                              ; NOT_MET:THIRD_PARTY_UNSIGNED
            employed from the day after                 ; WC        ;          ; employment | kind=EMPLOYED start_date=2018-03-02                                              ; MET
            the job ended on the day of the agreement   ; WC        ;          ; employment | kind=EMPLOYED start_date=2018-02-01 end_date=2018-03-01                          ; NOT_MET:THIRD_PARTY_UNSIGNED
            the job ended the day before                ; WC        ;          ; employment | kind=EMPLOYED start_date=2018-02-01 end_date=2018-02-28                          ; MET
            self-employed                               ; WC        ;          ; employment | kind=SELF_EMPLOYED start_date=2018-02-01                                         ; MET
            permitted work                              ; WC        ;          ; employment | kind=PERMITTED_WORK start_date=2018-02-01                                        ; MET
            declined on the day of the agreement        ; WC        ;          ; employment | kind=EMPLOYED start_date=2018-02-01 // participant_event | event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2018-03-01 ; MET
            declined the day after                      ; WC        ;          ; employment | kind=EMPLOYED start_date=2018-02-01 // participant_event | event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2018-03-02 ; NOT_MET:THIRD_PARTY_UNSIGNED
            declined, but the plan names the employer   ; WC        ; EMPLOYER ; participant_event | event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2018-02-01            ; NOT_MET:THIRD_PARTY_UNSIGNED
            no job, but the plan names the employer     ; WC        ; EMPLOYER ;                                                                                               ; NOT_MET:THIRD_PARTY_UNSIGNED
            in SES a job brings no employer in          ; SES       ;          ; employment | kind=EMPLOYED start_date=2018-02-01                                              ; MET
            in SES the plan does                        ; SES       ; EMPLOYER ;                                                                                               ; NOT_MET:THIRD_PARTY_UNSIGNED
            """)
    void theEmployerSignsWhereThereIsOne(
            String situation, String programme, String expected, String rows, String finding) {
        Told told = Told.by("plan_signed_by_all", PlanSigned::byAll, STARTED.formatted(programme));
        String plan = "plan | agreed_date=2018-03-01 parties_expected=" + or(expected)
                + signatures("PARTICIPANT 2018-03-01, PROVIDER 2018-03-01") + "//" + or(rows);

        assertThat(told.outcomes(plan, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @Test
    void signaturesBelongToOneVersion() {
        String rows = "plan | version_no=1 agreed_date=2018-03-01"
                + signatures("PARTICIPANT 2018-03-01, PROVIDER 2018-03-01")
                + "// plan | version_no=2 agreed_date=2018-04-01"
                + "// plan | plan_id=P2 version_no=2 created_date=2018-04-01"
                + "// plan_signature | plan_id=P1 version_no=2 party=PROVIDER signed_date=2018-04-01"
                + "// plan_signature | plan_id=P2 version_no=2 party=PARTICIPANT signed_date=2018-04-01";

        assertThat(Told.by("plan_signature_by_party", PlanSignatureByParty::new, ses())
                        .bySubject(rows, "2018-12-31"))
                .isEqualTo("P1/2/PARTICIPANT = NOT_MET [PARTICIPANT], P1/2/PROVIDER = MET [PROVIDER]");
    }

    @Test
    void everyNeededPartyIsASubject() {
        String rows = "plan | agreed_date=2018-03-01 parties_expected=OTHER|EMPLOYER"
                + signatures("PARTICIPANT 2018-01-14, PROVIDER 2018-03-05, OTHER refuses");

        assertThat(Told.by("plan_signature_by_party", PlanSignatureByParty::new, ses())
                        .exported(rows, "2018-12-31"))
                .containsExactly(
                        "plan_signature_by_party,R1,C1,P1/1/EMPLOYER,2018-12-01,NOT_MET,002 para 4.07,,"
                                + "2018-03-01,,,,EMPLOYER",
                        "plan_signature_by_party,R1,C1,P1/1/OTHER,2018-12-01,NOT_MET,002 para 4.07,REFUSED,"
                                + "2018-03-01,,,,OTHER",
                        "plan_signature_by_party,R1,C1,P1/1/PARTICIPANT,2018-12-01,NOT_MET,002 para 4.07,,"
                                + "2018-03-01,,,,PARTICIPANT",
                        "plan_signature_by_party,R1,C1,P1/1/PROVIDER,2018-12-01,MET,002 para 4.07,,"
                                + "2018-03-01,,2018-03-05,,PROVIDER");
    }

    @Test
    void aVersionIsDatedByItsAgreement() {
        String rows = "plan | created_date=2018-02-20 agreed_date=2018-03-01"
                + signatures("PARTICIPANT 2018-03-02, PROVIDER 2018-03-05");

        assertThat(Told.by("plan_signed_by_all", PlanSigned::byAll, STARTED.formatted("WC"))
                        .exported(rows, "2018-12-15"))
                .containsExactly("plan_signed_by_all,R1,C1,P1/1,2018-12-01,MET,000 para 9.5,,2018-03-01,,2018-03-05,,");
    }

    @Test
    void aRefusalRecordedAfterTheAsOfDayIsNotSeen() {
        String rows = "plan | agreed_date=2018-03-01 // plan_signature | party=PARTICIPANT refusal_type=CANNOT"
                + " refusal_reason=HEALTH refusal_recorded_date=2018-04-02";
        Told told = Told.by("plan_signed_by_two", PlanSigned::byTwo, ses());

        assertThat(told.outcomes(rows, "2018-04-01")).isEqualTo("NOT_MET");
        assertThat(told.outcomes(rows, "2018-04-02")).isEqualTo("NOT_MET:REFUSED");
    }

    private static String ses() {
        return STARTED.formatted("SES");
    }

    private static String closed(Told told, String rows) {
        String[] outcomeAndDays = told.days(rows, "2018-12-31").split(" ", -1);
        return outcomeAndDays[3].equals("-") ? outcomeAndDays[0] : outcomeAndDays[0] + " closed " + outcomeAndDays[3];
    }

    private static String signatures(String signatures) {
        StringBuilder rows = new StringBuilder();
        for (String signature : signatures == null ? new String[0] : signatures.split(", ", -1)) {
            String[] parts = signature.split(" ", -1);
            rows.append("// plan_signature | party=").append(parts[0]);
            if (!parts[1].equals("refuses")) {
                rows.append(" signed_date=").append(parts[1]);
            }
            if (signature.endsWith("refuses")) {
                rows.append(" refusal_type=REFUSES refusal_reason=DISAGREES refusal_recorded_date=2018-03-10");
            }
        }
        return rows.toString();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
