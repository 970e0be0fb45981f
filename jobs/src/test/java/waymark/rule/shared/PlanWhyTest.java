package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why, of the metrics on plans and their signatures. Referred on Mon 15 Jan and started on Thu 1 Feb 2018. */
class PlanWhyTest {

    private static final String STARTED = """
            referral      | programme=%s referral_date=2018-01-15
            participation | start_date=2018-02-01
            """;
    private static final String SES = STARTED.formatted("SES");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                     ;; programme ;; plans                                                    ;; in place
            agreed                          ;; SES       ;; plan | agreed_date=2018-03-01                            ;; MET
            none                            ;; SES       ;;                                                          ;; NOT_MET Started on Thu 1 Feb 2018; no support plan is on record.
            a draft                         ;; SES       ;; plan | created_date=2018-03-01                           ;; NOT_MET Started on Thu 1 Feb 2018; a support plan is on record, but not agreed.
            agreed after the as-of day      ;; WC        ;; plan | created_date=2018-03-01 agreed_date=2019-01-01    ;; NOT_MET Started on Thu 1 Feb 2018; a development plan is on record, but not agreed.
            one of another programme        ;; WC        ;; plan | plan_type=ACTION_PLAN agreed_date=2018-03-01      ;; NOT_MET Started on Thu 1 Feb 2018; no development plan is on record.
            """)
    void aPlanIsInPlace(String situation, String programme, String plans, String why) {
        Told told = Told.by("plan_in_place", PlanInPlace::new, STARTED.formatted(programme));

        assertThat(told.whys(plans, "2018-12-31")).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            2018-03-01 ;; COUNTED 28 Started on Thu 1 Feb 2018; a plan was first agreed on Thu 1 Mar, 28 days later.
            2018-02-02 ;; COUNTED 1 Started on Thu 1 Feb 2018; a plan was first agreed on Fri 2 Feb, 1 day later.
            2018-02-01 ;; COUNTED 0 Started on Thu 1 Feb 2018; a plan was first agreed on Thu 1 Feb, the same day.
            2018-01-30 ;; COUNTED -2 Started on Thu 1 Feb 2018; a plan was first agreed on Tue 30 Jan, 2 days before.
            """)
    void aPlanLagsBehindTheStart(String agreed, String why) {
        assertThat(Told.by("plan_lag", PlanLag::new, SES).whys("plan | agreed_date=" + agreed, "2018-12-31"))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "aspirations {0}, job goals {1}, {2} items of support")
    @CsvSource(delimiterString = ";;", textBlock = """
            # aspirations ;; job goals ;; items ;; content
            true          ;; true      ;; 1     ;; MET
            true          ;; true      ;; 0     ;; NOT_MET The plan agreed on Thu 1 Mar 2018 lacks items of support.
            false         ;; false     ;; 0     ;; NOT_MET The plan agreed on Thu 1 Mar 2018 lacks aspirations, job goals and items of support.
                          ;; false     ;; 1     ;; NOT_MET The plan agreed on Thu 1 Mar 2018 lacks job goals and is blank on aspirations.
                          ;; true      ;;       ;; UNKNOWN:FLAG_BLANK The plan agreed on Thu 1 Mar 2018 is blank on aspirations and items of support.
            """)
    void aPlanShowsGoalsAndSupport(String aspirations, String goals, String items, String why) {
        String plan = "plan | agreed_date=2018-03-01 has_aspirations=" + or(aspirations) + " has_job_goals=" + or(goals)
                + " support_item_count=" + or(items);

        assertThat(Told.by("plan_content", PlanContent::new, SES).whys(plan, "2018-12-31"))
                .isEqualTo(why);
    }

    /** Signatures of the plan agreed on 1 March: {@code PARTY day}, or {@code PARTY refuses}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                 ;; expected ;; signatures                                                  ;; by all ;; by two
            both                        ;;          ;; PARTICIPANT 2018-03-02, PROVIDER 2018-03-05                 ;; MET ;; MET
            nobody                      ;;          ;;                                                             ;; NOT_MET The plan agreed on Thu 1 Mar 2018: the participant did not sign and the provider did not sign. ;; =
            only the provider           ;;          ;; PROVIDER 2018-03-05                                         ;; NOT_MET The plan agreed on Thu 1 Mar 2018: the participant did not sign and the provider signed on Mon 5 Mar. ;; =
            the participant refuses     ;;          ;; PARTICIPANT refuses, PROVIDER 2018-03-05                    ;; NOT_MET:REFUSED The plan agreed on Thu 1 Mar 2018: the participant cannot or will not sign and the provider signed on Mon 5 Mar. ;; =
            the day before the referral ;;          ;; PARTICIPANT 2018-01-14, PROVIDER 2018-03-05                 ;; NOT_MET The plan agreed on Thu 1 Mar 2018: the participant's signature of Sun 14 Jan dates from before the referral and the provider signed on Mon 5 Mar. ;; =
            a third party did not       ;; OTHER    ;; PARTICIPANT 2018-03-02, PROVIDER 2018-03-05                 ;; NOT_MET:THIRD_PARTY_UNSIGNED The plan agreed on Thu 1 Mar 2018: the participant signed on Fri 2 Mar, the provider signed on Mon 5 Mar and the other party did not sign. ;; MET
            a third party refuses       ;; EMPLOYER ;; PARTICIPANT 2018-03-02, PROVIDER 2018-03-05, EMPLOYER refuses ;; NOT_MET:REFUSED The plan agreed on Thu 1 Mar 2018: the participant signed on Fri 2 Mar, the provider signed on Mon 5 Mar and the employer cannot or will not sign. ;; MET
            """)
    void partiesSign(String situation, String expected, String signatures, String byAll, String byTwo) {
        String rows = "plan | agreed_date=2018-03-01 parties_expected=" + or(expected) + signatures(signatures);

        assertThat(Told.by("plan_signed_by_all", PlanSigned::byAll, SES).whys(rows, "2018-12-31"))
                .isEqualTo(byAll);
        assertThat(Told.by("plan_signed_by_two", PlanSigned::byTwo, SES).whys(rows, "2018-12-31"))
                .isEqualTo(byTwo.equals("=") ? byAll : byTwo);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                 ;; the participant's signature ;; by party
            signed                      ;; PARTICIPANT 2018-03-02      ;; MET [PARTICIPANT]
            not signed                  ;;                             ;; NOT_MET [PARTICIPANT] The plan agreed on Thu 1 Mar 2018: the participant did not sign.
            refused                     ;; PARTICIPANT refuses         ;; NOT_MET:REFUSED [PARTICIPANT] The plan agreed on Thu 1 Mar 2018: the participant cannot or will not sign.
            the day before the referral ;; PARTICIPANT 2018-01-14      ;; NOT_MET [PARTICIPANT] The plan agreed on Thu 1 Mar 2018: the participant's signature of Sun 14 Jan dates from before the referral.
            """)
    void aPartySigns(String situation, String signature, String why) {
        String rows = "plan | agreed_date=2018-03-01" + signatures(signature) + signatures("PROVIDER 2018-03-05");

        assertThat(Told.by("plan_signature_by_party", PlanSignatureByParty::new, SES)
                        .whys(rows, "2018-12-31"))
                .isEqualTo(why + ", MET [PROVIDER]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                        ;; plans                                                                                       ;; copy
            given                              ;; plan | agreed_date=2018-03-01 copy_issued_date=2018-03-01                                   ;; MET
            none                               ;; plan | agreed_date=2018-03-01                                                               ;; NOT_MET It is not on record that a copy of the plan agreed on Thu 1 Mar 2018 was given.
            after the as-of day                ;; plan | agreed_date=2018-03-01 copy_issued_date=2019-01-01                                   ;; NOT_MET It is not on record that a copy of the plan agreed on Thu 1 Mar 2018 was given.
            of the version before              ;; plan | agreed_date=2018-03-01 copy_issued_date=2018-03-01 // plan | agreed_date=2018-05-01  ;; NOT_MET It is not on record that a copy of the plan agreed on Tue 1 May 2018 was given; the participant has one of another version.
            """)
    void theParticipantHasACopy(String situation, String plans, String why) {
        assertThat(Told.by("plan_copy_current", PlanCopyCurrent::new, SES).whys(plans, "2018-12-31"))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation          ;; versions                                                                                                       ;; original
            every version        ;; plan | agreed_date=2018-03-01 original_held=true                                                               ;; MET
            none of two          ;; plan | agreed_date=2018-05-01 original_held=false // plan | created_date=2018-03-01 original_held=false        ;; NOT_MET The provider does not hold the originals of the draft of Thu 1 Mar 2018 and the plan agreed on Tue 1 May.
            one, one not known   ;; plan | agreed_date=2018-03-01 // plan | agreed_date=2018-05-01 original_held=false                             ;; NOT_MET The provider does not hold the original of the plan agreed on Tue 1 May 2018; of the plan agreed on Thu 1 Mar it is not recorded.
            one not known        ;; plan | agreed_date=2018-03-01 // plan | agreed_date=2018-05-01 original_held=true                              ;; UNKNOWN:FLAG_BLANK It is not recorded whether the provider holds the original of the plan agreed on Thu 1 Mar 2018.
            two not known        ;; plan | agreed_date=2018-03-01 // plan | agreed_date=2018-05-01                                                 ;; UNKNOWN:FLAG_BLANK It is not recorded whether the provider holds the originals of the plan agreed on Thu 1 Mar 2018 and the plan agreed on Tue 1 May.
            """)
    void theOriginalIsHeld(String situation, String plans, String why) {
        assertThat(Told.by("plan_original_held", PlanOriginalHeld::new, SES).whys(plans, "2018-12-31"))
                .isEqualTo(why);
    }

    private static String signatures(String signatures) {
        StringBuilder rows = new StringBuilder();
        for (String signature : signatures == null ? new String[0] : signatures.split(", ", -1)) {
            String[] parts = signature.split(" ", -1);
            rows.append("// plan_signature | party=")
                    .append(parts[0])
                    .append(
                            parts[1].equals("refuses")
                                    ? " refusal_type=REFUSES refusal_reason=HEALTH refusal_recorded_date=2018-03-10"
                                    : " signed_date=" + parts[1]);
        }
        return rows.toString();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
