package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How activities, reports and assessments were recorded. */
class RecordingTest {

    private static final String WC = "referral programme=WC referral_date=2016-02-01 introduced_by=%s; ";
    private static final String WP = "referral programme=WP referral_date=2011-07-04; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | row                                                                                   | warned
        8 hours in a row                             | support_activity activity_date=2016-03-01 participant_minutes=480                     | none
        a minute more                                | support_activity activity_date=2016-03-01 participant_minutes=481                     | T1 2016-03-01
        8 hours of support                           | support_activity activity_date=2016-03-01 support_minutes=480                         | none
        a minute more                                | support_activity activity_date=2016-03-01 support_minutes=481                         | T1 2016-03-01
        both too long: one warning                   | support_activity activity_date=2016-03-01 participant_minutes=481 support_minutes=481 | T1 2016-03-01
        16 hours in a day                            | support_activity activity_date=2016-03-01 participant_minutes=480; support_activity activity_date=2016-03-01 participant_minutes=480 | none
        a minute more                                | support_activity activity_date=2016-03-01 participant_minutes=480; support_activity activity_date=2016-03-01 participant_minutes=480; support_activity activity_date=2016-03-01 participant_minutes=1 | R1/2016-03-01 2016-03-01
        16 hours on two days                         | support_activity activity_date=2016-03-01 participant_minutes=480; support_activity activity_date=2016-03-01 participant_minutes=480; support_activity activity_date=2016-03-02 participant_minutes=1 | none
        support is not added up                      | support_activity activity_date=2016-03-01 support_minutes=480; support_activity activity_date=2016-03-01 support_minutes=480; support_activity activity_date=2016-03-01 support_minutes=480 | none
        """)
    void warnsOfRecordingInBlocks(String situation, String rows, String warned) {
        assertThat(Warned.said(WarningCode.BLOCK_RECORDING, WC.formatted("DEA") + rows, "2020-06-30"))
                .isEqualTo(warned);
    }

    @Test
    void putsADayDownToTheRowThatCameLast() {
        String rows = WC.formatted("DEA")
                + "support_activity activity_date=2016-03-01 participant_minutes=400 _sent=2016-03-14; "
                + "support_activity activity_date=2016-03-01 participant_minutes=400 _sent=2016-03-21; "
                + "support_activity activity_date=2016-03-01 participant_minutes=400 _sent=2016-03-07";

        assertThat(Warned.of(WarningCode.BLOCK_RECORDING, rows, "2020-06-30"))
                .extracting(warning -> warning.source().file(), warning -> warning.source()
                        .row())
                .containsExactly(tuple("x_C1_20160321_001.csv", 3));
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource(delimiter = '|', nullValues = "unknown", textBlock = """
        # characters | warned
        19           | T1 2016-03-01
        20           | none
        1000         | none
        1001         | T1 2016-03-01
        0            | T1 2016-03-01
        unknown      | none
        """)
    void warnsOfADescriptionThatIsTooShortOrTooLong(Integer characters, String warned) {
        String rows = WC.formatted("DEA") + "support_activity activity_date=2016-03-01 description_length="
                + (characters == null ? "" : characters);

        assertThat(Warned.said(WarningCode.DESCRIPTION_LENGTH, rows, "2020-06-30"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | introduced by | columns of the report                                                        | warned
        permitted on the day of the copy      | DEA | onward_recipient=DEA onward_permission_date=2017-03-01 onward_copy_date=2017-03-01     | none
        the day after                         | DEA | onward_recipient=DEA onward_permission_date=2017-03-02 onward_copy_date=2017-03-01     | L1 2017-03-01
        never                                 | DEA | onward_recipient=DEA onward_copy_date=2017-03-01                                       | L1 2017-03-01
        permitted, not passed on              | DEA | onward_recipient=DEA onward_permission_date=2017-03-01                                 | none
        to the SRO that introduced them       | SRO | onward_recipient=SRO onward_permission_date=2017-03-01 onward_copy_date=2017-03-01     | none
        to an SRO, introduced by an adviser   | DEA | onward_recipient=SRO onward_permission_date=2017-03-01 onward_copy_date=2017-03-01     | L1 2017-03-01
        to an SRO, nobody knows by whom       |     | onward_recipient=SRO onward_permission_date=2017-03-01 onward_copy_date=2017-03-01     | L1 2017-03-01
        for an SRO, not passed on             | DEA | onward_recipient=SRO onward_permission_date=2017-03-01                                 | none
        to an adviser, introduced by an SRO   | SRO | onward_recipient=DEA onward_permission_date=2017-03-01 onward_copy_date=2017-03-01     | none
        both                                  | DEA | onward_recipient=SRO onward_copy_date=2017-03-01                                       | L1 2017-03-01, L1 2017-03-01
        """)
    void warnsOfAReportPassedOnWithoutLeave(String situation, String introducedBy, String columns, String warned) {
        String rows = WC.formatted(introducedBy == null ? "" : introducedBy) + "leaver_report created_date=2017-02-01 "
                + columns;

        assertThat(Warned.said(WarningCode.COPY_WITHOUT_PERMISSION, rows, "2020-06-30"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                    | columns of the report                                                                  | warned
        told of the risk               | completed_date=2013-07-01 copy_method=POSTED copy_date=2013-07-05 copy_risk_advised=true  | none
        not told                       | completed_date=2013-07-01 copy_method=POSTED copy_date=2013-07-05 copy_risk_advised=false | XR1 2013-07-05
        not known whether              | completed_date=2013-07-01 copy_method=POSTED copy_date=2013-07-05                      | none
        not told, no day of the copy   | completed_date=2013-07-01 copy_method=POSTED copy_risk_advised=false                   | XR1 2013-07-01
        collected                      | completed_date=2013-07-01 copy_method=COLLECTED copy_date=2013-07-05 copy_risk_advised=false | none
        from the memo's first day      | completed_date=2013-03-28 copy_method=POSTED copy_risk_advised=false                   | XR1 2013-03-28
        from the day before            | completed_date=2013-03-27 copy_method=POSTED copy_risk_advised=false                   | none
        """)
    void warnsOfACopyPostedWithoutTellingTheRisk(String situation, String columns, String warned) {
        assertThat(Warned.said(WarningCode.POSTED_WITHOUT_RISK, WP + "exit_report " + columns, "2020-06-30"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | rows                                                                                                                                         | warned
        a baseline by itself                   | distance_reading stage=BASELINE assessed_date=2016-03-01                                                                                     | none
        a review before it                     | distance_reading stage=REVIEW assessed_date=2016-02-29; distance_reading stage=BASELINE assessed_date=2016-03-01                              | D2 2016-03-01
        a review on the same day               | distance_reading stage=REVIEW assessed_date=2016-03-01; distance_reading stage=BASELINE assessed_date=2016-03-01                              | none
        two baselines                          | distance_reading stage=BASELINE assessed_date=2016-02-29; distance_reading stage=BASELINE assessed_date=2016-03-01                            | D2 2016-03-01
        with another tool                      | distance_reading stage=REVIEW assessed_date=2016-02-29 instrument_id=I2; distance_reading stage=BASELINE assessed_date=2016-03-01             | none
        once for all areas of an assessment    | distance_reading stage=REVIEW assessed_date=2016-02-29; distance_reading assessment_id=D2 dimension=a stage=BASELINE assessed_date=2016-03-01; distance_reading assessment_id=D2 dimension=b stage=BASELINE assessed_date=2016-03-01 | D2 2016-03-01
        """)
    void warnsOfABaselineThatIsNotTheFirst(String situation, String rows, String warned) {
        assertThat(Warned.said(WarningCode.INSTRUMENT_STAGE, WC.formatted("DEA") + rows, "2020-06-30"))
                .isEqualTo(warned);
    }
}
