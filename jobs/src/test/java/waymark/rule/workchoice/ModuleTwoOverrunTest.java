package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days in Module Two that nobody authorised. A stay from 1 June 2017 has its last standard day on 31 May 2018. */
class ModuleTwoOverrunTest {

    private static final String OVERRUN = "m2_overrun";
    private static final String EARLIER =
            "referral programme=WC referral_date=2016-04-01; participation start_date=2016-04-04; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                          | rows                                            | as of      | overrun
        ended on the last standard day                       | in2 2017-06-01..2018-05-31                      | 2018-12-31 | none
        ended the day after                                  | in2 2017-06-01..2018-06-01                      | 2018-12-31 | S1 COUNTED=1
        open on the last standard day                        | in2 2017-06-01..                                | 2018-05-31 | none
        open the day after                                   | in2 2017-06-01..                                | 2018-06-01 | S1 COUNTED=1
        open to the end of June                              | in2 2017-06-01..                                | 2018-06-30 | S1 COUNTED=30
        ends later than today: only days up to today         | in2 2017-06-01..2018-12-31                      | 2018-06-30 | S1 COUNTED=30
        left in June                                         | left 2018-06-10 OTHER; in2 2017-06-01..         | 2018-12-31 | S1 COUNTED=10
        from 1 May 2017: 30 April 2018 is the last           | in2 2017-05-01..2018-04-30                      | 2018-12-31 | none
        from 1 May 2017 to 1 May 2018                        | in2 2017-05-01..2018-05-01                      | 2018-12-31 | S1 COUNTED=1
        after the end of provision, within twelve months     | in2 2018-06-01..                                | 2019-04-05 | S1 COUNTED=5
        on the last day of provision, within twelve months   | in2 2018-06-01..                                | 2019-03-31 | none
        begun after the end of provision                     | in2 2019-04-10..2019-04-12                      | 2019-12-31 | S1 COUNTED=3
        Module One has no such limit                         | in1 2017-06-01..2018-06-30                      | 2018-12-31 | none
        30 days used before: twelve months end 30 days early | in2 2017-06-01..2017-06-30; in2 2017-08-01..2018-07-01 | 2018-12-31 | none
        30 days used before, one day over                    | in2 2017-06-01..2017-06-30; in2 2017-08-01..2018-07-02 | 2018-12-31 | S2 COUNTED=1
        30 days used in two stays that overlap, one day over | in2 2017-06-01..2017-06-20; in2 2017-06-11..2017-06-30; in2 2017-08-01..2018-07-02 | 2018-12-31 | S3 COUNTED=1
        of a stay that still ran only the days before count  | in2 2017-06-01..2017-12-31; in2 2017-08-01..2018-06-01 | 2018-12-31 | S2 COUNTED=1
        all twelve months used before: every day             | in2 2017-06-01..2018-05-31; in2 2018-06-15..2018-06-20 | 2018-12-31 | S2 COUNTED=6
        more than twelve months used before: no more than that | in2 2017-06-01..2018-06-30; in2 2018-07-10..2018-07-12 | 2018-12-31 | S1 COUNTED=30, S2 COUNTED=3
        time in Module One is not used                       | in1 2017-05-10..2017-05-31; in2 2017-06-01..2018-05-31 | 2018-12-31 | none
        in Scotland once nobody was referred there           | scotland; in2 2017-06-01..2018-06-30            | 2018-12-31 | none
        guidance not known                                   | contract origin=OTHER; in2 2017-06-01..2018-06-30 | 2018-12-31 | none
        never started                                        | participation leave_date=; in2 2017-06-01..2018-06-30 | 2018-12-31 | none
        """)
    void countsDaysBeyondTheStandardLengthAndTheEndOfProvision(
            String situation, String rows, String asOf, String overrun) {
        assertThat(Judged.verdicts(OVERRUN, rows, asOf)).isEqualTo(overrun);
    }

    /** Referred on 1 April 2016: of a stay from 1 June 2016, two years end on 31 May 2018. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                          | rows                                                   | as of      | overrun
        thirteen months                                      | in2 2016-06-01..2017-06-30                             | 2018-12-31 | none
        ended on the last day of two years                   | in2 2016-06-01..2018-05-31                             | 2018-12-31 | none
        ended the day after                                  | in2 2016-06-01..2018-06-01                             | 2018-12-31 | S1 COUNTED=1
        open on the last day of two years                    | in2 2016-06-01..                                       | 2018-05-31 | none
        open the day after                                   | in2 2016-06-01..                                       | 2018-06-01 | S1 COUNTED=1
        30 days used before: two years end 30 days early     | in2 2016-06-01..2016-06-30; in2 2016-08-01..2018-07-01 | 2018-12-31 | none
        30 days used before, one day over                    | in2 2016-06-01..2016-06-30; in2 2016-08-01..2018-07-02 | 2018-12-31 | S2 COUNTED=1
        all two years used before: every day                 | in2 2016-04-04..2018-04-03; in2 2018-04-10..2018-04-12 | 2018-12-31 | S2 COUNTED=3
        the end of provision comes before two years          | in2 2017-06-01..2019-04-05                             | 2019-12-31 | S1 COUNTED=5
        the last day of provision in Scotland                | scotland; in2 2017-01-02..2018-10-31                   | 2018-12-31 | none
        the day after it                                     | scotland; in2 2017-01-02..2018-11-01                   | 2018-12-31 | S1 COUNTED=1
        that day in England                                  | in2 2017-01-02..2018-11-01                             | 2018-12-31 | none
        """)
    void countsEarlierReferralsDaysBeyondTwoYears(String situation, String rows, String asOf, String overrun) {
        assertThat(Judged.verdicts(OVERRUN, EARLIER + rows, asOf)).isEqualTo(overrun);
    }

    /** An earlier referral's stay from 1 June 2016 to 30 June 2018, 30 days beyond two years. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                     | decision | by                  | decided    | until      | overrun
        decided before the closing phase: adds nothing  | APPROVED | PERFORMANCE_MANAGER | 2018-02-28 | 2018-12-31 | S1 COUNTED=30
        decided on its first day                        | APPROVED | PERFORMANCE_MANAGER | 2018-03-01 | 2018-12-31 | none
        to the day before the end                       | APPROVED | PERFORMANCE_MANAGER | 2018-03-01 | 2018-06-29 | S1 COUNTED=1
        ten days late                                   | APPROVED | PERFORMANCE_MANAGER | 2018-06-11 | 2018-12-31 | S1 COUNTED=10
        by the provider: no more than two years         | APPROVED | PROVIDER            | 2018-03-01 | 2018-12-31 | S1 COUNTED=30
        refused                                         | REFUSED  | PERFORMANCE_MANAGER | 2018-03-01 | 2018-12-31 | S1 COUNTED=30
        """)
    void takesOutWhatWasApprovedOfEarlierReferrals(
            String situation, String decision, String by, String decided, String until, String overrun) {
        String request = ExtensionRow.of(decision, by, decided, until, null);

        assertThat(Judged.verdicts(OVERRUN, EARLIER + "in2 2016-06-01..2018-06-30; " + request, "2018-12-31"))
                .isEqualTo(overrun);
    }

    /** A stay from 1 June 2017 to 30 June 2018, 30 days beyond the standard length. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | decision  | by                  | decided    | until      | more                  | overrun
        approved before, to the end              | APPROVED  | PERFORMANCE_MANAGER | 2018-05-20 | 2018-06-30 |                       | none
        approved to the day before the end       | APPROVED  | PERFORMANCE_MANAGER | 2018-05-20 | 2018-06-29 |                       | S1 COUNTED=1
        approved on the last standard day        | APPROVED  | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 |                       | none
        approved on the first day over           | APPROVED  | PERFORMANCE_MANAGER | 2018-06-01 | 2018-06-30 |                       | none
        approved on the second day over          | APPROVED  | PERFORMANCE_MANAGER | 2018-06-02 | 2018-06-30 |                       | S1 COUNTED=1
        ten days late, and ends ten days early   | APPROVED  | PERFORMANCE_MANAGER | 2018-06-11 | 2018-06-20 |                       | S1 COUNTED=20
        approved after the stay                  | APPROVED  | PERFORMANCE_MANAGER | 2018-07-01 | 2018-12-31 |                       | S1 COUNTED=30
        approved up to the last standard day     | APPROVED  | PERFORMANCE_MANAGER | 2018-05-20 | 2018-05-31 |                       | S1 COUNTED=30
        refused                                  | REFUSED   | PERFORMANCE_MANAGER | 2018-05-20 | 2018-06-30 |                       | S1 COUNTED=30
        withdrawn                                | WITHDRAWN | PERFORMANCE_MANAGER | 2018-05-20 | 2018-06-30 |                       | S1 COUNTED=30
        pending                                  | PENDING   |                     |            |            |                       | S1 COUNTED=30
        decided by the provider                  | APPROVED  | PROVIDER            | 2018-05-20 | 2018-06-30 |                       | S1 COUNTED=30
        nobody knows who decided                 | APPROVED  |                     | 2018-05-20 | 2018-06-30 |                       | S1 COUNTED=30
        approved without a day of decision       | APPROVED  | PERFORMANCE_MANAGER |            | 2018-06-30 |                       | S1 COUNTED=30
        approved without saying until when       | APPROVED  | PERFORMANCE_MANAGER | 2018-05-20 |            |                       | S1 COUNTED=30
        of another stay                          | APPROVED  | PERFORMANCE_MANAGER | 2018-05-20 | 2018-06-30 | stay_id=S9            | S1 COUNTED=30
        a rationale is no request                | APPROVED  | PERFORMANCE_MANAGER | 2018-05-20 | 2018-06-30 | kind=M1_RATIONALE     | S1 COUNTED=30
        no email on file: authorised all the same | APPROVED | PERFORMANCE_MANAGER | 2018-05-20 | 2018-06-30 | approval_email_ref=   | none
        """)
    void takesOutWhatAPerformanceManagerApproved(
            String situation, String decision, String by, String decided, String until, String more, String overrun) {
        String request = ExtensionRow.of(decision, by, decided, until, more);

        assertThat(Judged.verdicts(OVERRUN, "in2 2017-06-01..2018-06-30; " + request, "2018-12-31"))
                .isEqualTo(overrun);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                            | stay                       | decided    | until      | as of      | overrun
        two years end on 28 February 2019: not beyond          | in2 2017-03-01..2019-02-28 | 2018-02-28 | 2019-03-31 | 2019-12-31 | none
        beyond two years, decided before the closing phase     | in2 2017-03-01..2019-03-31 | 2018-02-28 | 2019-03-31 | 2019-12-31 | S1 COUNTED=31
        beyond two years, decided on its first day             | in2 2017-03-01..2019-03-31 | 2018-03-01 | 2019-03-31 | 2019-12-31 | none
        in the closing phase, not beyond the end of provision  | in2 2017-03-01..2019-04-01 | 2018-03-01 | 2019-12-31 | 2019-12-31 | S1 COUNTED=1
        before it, the end of provision comes before two years | in2 2017-05-01..2019-04-05 | 2018-02-28 | 2019-04-30 | 2019-12-31 | S1 COUNTED=5
        begun after the end of provision, approved in advance  | in2 2019-04-10..2019-04-12 | 2019-03-01 | 2019-12-31 | 2019-12-31 | S1 COUNTED=3
        decided tomorrow                                       | in2 2017-06-01..           | 2018-06-11 | 2018-12-31 | 2018-06-10 | S1 COUNTED=10
        decided today                                          | in2 2017-06-01..           | 2018-06-11 | 2018-12-31 | 2018-06-11 | S1 COUNTED=10
        """)
    void limitsAnApproval(String situation, String stay, String decided, String until, String asOf, String overrun) {
        String request = ExtensionRow.of("APPROVED", "PERFORMANCE_MANAGER", decided, until, null);

        assertThat(Judged.verdicts(OVERRUN, stay + "; " + request, asOf)).isEqualTo(overrun);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | first from | first to   | second from | second to  | overrun
        one takes on from the other       | 2018-05-20 | 2018-06-15 | 2018-06-16  | 2018-06-30 | none
        a day between them                | 2018-05-20 | 2018-06-15 | 2018-06-17  | 2018-06-30 | S1 COUNTED=1
        they overlap                      | 2018-05-20 | 2018-06-20 | 2018-06-10  | 2018-06-30 | none
        the second begins later, ends earlier | 2018-06-05 | 2018-06-25 | 2018-06-10 | 2018-06-20 | S1 COUNTED=9
        """)
    void joinsApprovals(
            String situation, String firstFrom, String firstTo, String secondFrom, String secondTo, String overrun) {
        String rows = "in2 2017-06-01..2018-06-30; "
                + ExtensionRow.of("APPROVED", "PERFORMANCE_MANAGER", firstFrom, firstTo, null) + "; "
                + ExtensionRow.of("APPROVED", "PERFORMANCE_MANAGER", secondFrom, secondTo, null);

        assertThat(Judged.verdicts(OVERRUN, rows, "2018-12-31")).isEqualTo(overrun);
    }
}
