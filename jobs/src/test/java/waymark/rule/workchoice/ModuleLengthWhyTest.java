package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings on the length of stays and on requests for more time say of their why. */
class ModuleLengthWhyTest {

    /** Six months from 1 June 2017 have passed on 1 December. */
    @ParameterizedTest(name = "given {0}, as of {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # given    | as of      | why
                   | 2017-12-01 | NOT_DUE Due Fri 1 Dec 2017, 6 months from Thu 1 Jun, when Module One began; that day has not passed.
        2017-11-01 | 2017-12-01 | NOT_DUE Due Fri 1 Dec 2017, 6 months from Thu 1 Jun, when Module One began; a reason for more time was given on Wed 1 Nov, and the due day has not passed.
        2017-12-01 | 2018-01-31 | MET Due Fri 1 Dec 2017, 6 months from Thu 1 Jun, when Module One began; a reason for more time was given on Fri 1 Dec.
        2017-12-02 | 2018-01-31 | NOT_MET Due Fri 1 Dec 2017, 6 months from Thu 1 Jun, when Module One began; a reason for more time was given on Sat 2 Dec, 1 day late.
        2018-01-10 | 2018-01-31 | NOT_MET Due Fri 1 Dec 2017, 6 months from Thu 1 Jun, when Module One began; a reason for more time was given on Wed 10 Jan 2018, 40 days late.
                   | 2018-01-31 | NOT_MET Due Fri 1 Dec 2017, 6 months from Thu 1 Jun, when Module One began; it is not on record that a reason for more time was given.
        """)
    void ofTheReasonForMoreTimeInModuleOne(String given, String asOf, String why) {
        String reason = given == null ? "" : "; module_extension kind=M1_RATIONALE request_date=" + given;

        assertThat(Judged.whys("m1_extension_rationale", "in1 2017-06-01.." + reason, asOf))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric    | rows                       | as of      | why
        m1_duration | in1 2017-06-01..2017-06-01 | 2018-12-31 | COUNTED 1 day from Thu 1 Jun 2017 to Thu 1 Jun, within 12 months.
        m1_duration | in1 2017-06-01..2018-05-31 | 2018-12-31 | COUNTED 365 days from Thu 1 Jun 2017 to Thu 31 May 2018, within 12 months.
        m1_duration | in1 2017-06-01..2018-06-01 | 2018-12-31 | COUNTED 366 days from Thu 1 Jun 2017 to Fri 1 Jun 2018, more than 12 months.
        m1_overrun  | in1 2017-06-01..2018-06-30 | 2018-12-31 | COUNTED The 12 months from Thu 1 Jun 2017 ended on Thu 31 May 2018; the stay went on for 30 days, to Sat 30 Jun.
        m1_overrun  | in1 2017-06-01..           | 2018-06-01 | COUNTED The 12 months from Thu 1 Jun 2017 ended on Thu 31 May 2018; the stay went on for 1 day, to Fri 1 Jun, and has not ended.
        m2_duration | in2 2017-06-01..2017-06-30 | 2019-12-31 | COUNTED 30 days from Thu 1 Jun 2017 to Fri 30 Jun, within 12 months.
        m2_duration | in2 2017-06-01..2018-06-01 | 2019-12-31 | COUNTED 366 days from Thu 1 Jun 2017 to Fri 1 Jun 2018, more than 12 months, within 24.
        m2_duration | in2 2017-06-01..2019-06-01 | 2019-12-31 | COUNTED 731 days from Thu 1 Jun 2017 to Sat 1 Jun 2019, more than 24 months.
        """)
    void ofTheLengthOfAStay(String metric, String rows, String asOf, String why) {
        assertThat(Judged.whys(metric, rows, asOf)).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                    | rows                                                   | as of      | why
        closed                         | in2 2017-06-01..2018-06-30                             | 2018-12-31 | The 12 months from Thu 1 Jun 2017 ended on Thu 31 May 2018; no more time was asked for; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        open                           | in2 2017-06-01..                                       | 2018-06-01 | The 12 months from Thu 1 Jun 2017 ended on Thu 31 May 2018; no more time was asked for; 1 day had no authority so far: Fri 1 Jun.
        provision ended                | in2 2018-06-01..                                       | 2019-04-05 | Provision ended on Sun 31 Mar 2019; no more time was asked for; 5 days had no authority so far: Mon 1 Apr to Fri 5 Apr.
        30 days used before            | in2 2017-06-01..2017-06-30; in2 2017-08-01..2018-07-02 | 2018-12-31 | The 12 months from Tue 1 Aug 2017, less 30 days in earlier stays, ended on Sun 1 Jul 2018; no more time was asked for; 1 day had no authority: Mon 2 Jul.
        all used before                | in2 2017-06-01..2018-05-31; in2 2018-06-15..2018-06-20 | 2018-12-31 | Earlier stays of 365 days used up the 12 months before Fri 15 Jun 2018; no more time was asked for; 6 days had no authority: Fri 15 Jun to Wed 20 Jun.
        referred before April 2017     | referral programme=WC referral_date=2016-04-01; in2 2016-06-01..2018-06-30 | 2018-12-31 | The 24 months from Wed 1 Jun 2016 ended on Thu 31 May 2018; no more time was asked for; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        """)
    void ofDaysWithoutAuthority(String situation, String rows, String asOf, String why) {
        assertThat(Judged.whys("m2_overrun", rows, asOf)).isEqualTo("COUNTED " + why);
    }

    /** Asked for on 1 February 2018. */
    @ParameterizedTest(name = "{0} by {1} on {2} until {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # decision | by                  | decided    | until      | stay                       | why
                   |                     |            |            | in2 2017-06-01..2018-06-30 | the request of Thu 1 Feb is not decided; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        PENDING    |                     |            |            | in2 2017-06-01..2018-06-30 | the request of Thu 1 Feb is not decided; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        REFUSED    | PERFORMANCE_MANAGER | 2018-05-20 |            | in2 2017-06-01..2018-06-30 | the request of Thu 1 Feb was refused; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        WITHDRAWN  |                     | 2018-05-20 |            | in2 2017-06-01..2018-06-30 | the request of Thu 1 Feb was withdrawn; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        APPROVED   | PROVIDER            | 2018-05-20 | 2018-06-30 | in2 2017-06-01..2018-06-30 | the request of Thu 1 Feb was approved by the provider only; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        APPROVED   |                     | 2018-05-20 | 2018-06-30 | in2 2017-06-01..2018-06-30 | the request of Thu 1 Feb was approved by nobody knows whom; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        APPROVED   | PERFORMANCE_MANAGER |            | 2018-06-30 | in2 2017-06-01..2018-06-30 | the approval of the request of Thu 1 Feb has no date; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        APPROVED   | PERFORMANCE_MANAGER | 2018-05-20 |            | in2 2017-06-01..2018-06-30 | an approval of Sun 20 May names no last day; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        APPROVED   | PERFORMANCE_MANAGER | 2018-06-11 | 2018-06-20 | in2 2017-06-01..2018-06-30 | an approval of Mon 11 Jun runs until Wed 20 Jun; 20 days had no authority: Fri 1 Jun to Sun 10 Jun and Thu 21 Jun to Sat 30 Jun.
        """)
    void ofWhatWasAskedFor(String decision, String by, String decided, String until, String stay, String why) {
        assertThat(Judged.whys(
                        "m2_overrun", stay + "; " + ExtensionRow.of(decision, by, decided, until, null), "2018-12-31"))
                .isEqualTo("COUNTED The 12 months from Thu 1 Jun 2017 ended on Thu 31 May 2018; " + why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                     | referred   | stay                       | decided    | until      | why
        two years are the limit         | 2017-05-02 | in2 2017-03-01..2019-03-31 | 2018-02-28 | 2019-03-31 | The 12 months from Wed 1 Mar 2017 ended on Wed 28 Feb 2018; an approval of Wed 28 Feb runs until Sun 31 Mar 2019, but the two years end on Thu 28 Feb; 31 days had no authority: Fri 1 Mar to Sun 31 Mar.
        so they are before April 2017   | 2016-04-01 | in2 2016-06-01..2018-06-30 | 2018-02-28 | 2018-12-31 | The 24 months from Wed 1 Jun 2016 ended on Thu 31 May 2018; an approval of Wed 28 Feb runs until Mon 31 Dec, but the two years end on Thu 31 May; 30 days had no authority: Fri 1 Jun to Sat 30 Jun.
        provision ends                  | 2017-05-02 | in2 2017-03-01..2019-04-01 | 2018-03-01 | 2019-12-31 | The 12 months from Wed 1 Mar 2017 ended on Wed 28 Feb 2018; an approval of Thu 1 Mar runs until Tue 31 Dec 2019, but provision ends on Sun 31 Mar; 1 day had no authority: Mon 1 Apr.
        """)
    void ofTheLimitOfAnApproval(
            String situation, String referred, String stay, String decided, String until, String why) {
        String rows = "referral programme=WC referral_date=" + referred + "; " + stay + "; "
                + ExtensionRow.of("APPROVED", "PERFORMANCE_MANAGER", decided, until, null);

        assertThat(Judged.whys("m2_overrun", rows, "2019-12-31")).isEqualTo("COUNTED " + why);
    }

    /** A stay from 1 June 2017 to 30 June 2018. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation          | requests                                                                                                     | why
        in time              | module_extension kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-31 approval_email_ref=M1 | MET an approval of Thu 31 May came in time, with the email on file.
        a day late           | module_extension kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-01 approval_email_ref=M1 | NOT_MET an approval of Fri 1 Jun came 1 day late, with the email on file.
        no email             | module_extension kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-31 | NOT_MET an approval of Thu 31 May came in time, with no email on file.
        refused, then given  | module_extension kind=M2_REQUEST request_date=2018-02-05 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-11 approval_email_ref=M1; module_extension kind=M2_REQUEST request_date=2018-02-01 decision=REFUSED | NOT_MET the request of Thu 1 Feb was refused and an approval of Mon 11 Jun came 11 days late, with the email on file.
        of another stay      | module_extension stay_id=S9 kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-31 | NOT_MET no more time was asked for.
        """)
    void ofTheEvidenceForMoreTime(String situation, String requests, String why) {
        String standard = "The 12 months from Thu 1 Jun 2017 ended on Thu 31 May 2018; ";

        assertThat(Judged.whys("m2_extension_evidenced", "in2 2017-06-01..2018-06-30; " + requests, "2018-12-31"))
                .isEqualTo(why.replaceFirst(" ", " " + standard));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric                      | request                                                                                             | as of      | why
        m2_extension_request_complete | request_date=2018-02-01 requested_until=2018-12-31 has_best_interest_reason=true has_improved_chances_reason=false | 2018-03-01 | NOT_MET The request of Thu 1 Feb 2018 lacks the reason why it makes unsupported work likelier.
        m2_extension_request_complete | request_date=2018-02-01 has_best_interest_reason=false has_improved_chances_reason=true             | 2018-03-01 | NOT_MET The request of Thu 1 Feb 2018 lacks the day until which it asks and the reason why that is best for the participant.
        m2_extension_request_complete | request_date=2018-02-01 has_best_interest_reason=true                                               | 2018-03-01 | NOT_MET The request of Thu 1 Feb 2018 lacks the day until which it asks and is blank on the reason why it makes unsupported work likelier.
        m2_extension_request_complete | request_date=2018-02-01 requested_until=2018-12-31                                                  | 2018-03-01 | UNKNOWN The request of Thu 1 Feb 2018 is blank on the reason why that is best for the participant and the reason why it makes unsupported work likelier.
        m2_extension_pending          | request_date=2018-02-01 decision=PENDING                                                            | 2018-03-01 | COUNTED Asked on Thu 1 Feb 2018; 28 days later, on Thu 1 Mar, there is no decision.
        m2_extension_pending          | request_date=2018-02-28                                                                             | 2018-03-01 | COUNTED Asked on Wed 28 Feb 2018; 1 day later, on Thu 1 Mar, there is no decision.
        m2_extension_decision_days    | request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-03-01   | 2018-03-01 | COUNTED Asked on Thu 1 Feb 2018, approved by the Performance Manager on Thu 1 Mar, 28 days later.
        m2_extension_decision_days    | request_date=2018-02-01 decision=REFUSED decided_by=PROVIDER decision_date=2018-02-01               | 2018-03-01 | COUNTED Asked on Thu 1 Feb 2018, refused by the provider on Thu 1 Feb, 0 days later.
        m2_extension_decision_days    | request_date=2018-02-01 decision=REFUSED decision_date=2018-01-30                                   | 2018-03-01 | COUNTED Asked on Thu 1 Feb 2018, refused by nobody knows whom on Tue 30 Jan, 2 days before.
        """)
    void ofARequest(String metric, String request, String asOf, String why) {
        assertThat(Judged.whys(metric, "module_extension kind=M2_REQUEST " + request, asOf))
                .isEqualTo(why);
    }
}
