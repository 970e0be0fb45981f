package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why, of the metrics on what was done with a participant who started on Thu 1 Feb 2018. */
class SupportWhyTest {

    private static final String REFERRED = "referral | programme=SES referral_date=2018-01-15\n";
    private static final String STARTED = REFERRED + "participation | start_date=2018-02-01\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                ;; review                                                              ;; present
            there                      ;; plan_review | held_date=2018-05-01 attended=PROVIDER|PARTICIPANT    ;; MET
            not there                  ;; plan_review | held_date=2018-05-01 attended=PROVIDER|EMPLOYER       ;; NOT_MET A review was held on Tue 1 May 2018 with the provider and the employer, without the participant.
            with another alone         ;; plan_review | held_date=2018-05-01 attended=OTHER                   ;; NOT_MET A review was held on Tue 1 May 2018 with the other party, without the participant.
            not on record              ;; plan_review | held_date=2018-05-01                                  ;; UNKNOWN:ATTENDANCE_BLANK A review was held on Tue 1 May 2018; who attended is not recorded.
            """)
    void theParticipantIsAtReviews(String situation, String review, String why) {
        assertThat(Told.by("review_participant_present", ReviewParticipantPresent::new, STARTED)
                        .whys(review, "2018-12-31"))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation          ;; barrier                                                                                       ;; acted on
            impact and action    ;; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01 impact=3 action_type=ADVOCACY       ;; MET
            no action            ;; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01 impact=3                            ;; NOT_MET The barrier found on Thu 1 Mar 2018 lacks an action.
            no impact            ;; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01 action_type=ADVOCACY                ;; NOT_MET The barrier found on Thu 1 Mar 2018 lacks an impact.
            neither              ;; barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01                                     ;; NOT_MET The barrier found on Thu 1 Mar 2018 lacks an impact and an action.
            """)
    void aBarrierIsActedOn(String situation, String barrier, String why) {
        assertThat(Told.by("barrier_acted_on", BarrierActedOn::new, STARTED).whys(barrier, "2018-12-31"))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                  ;; readings                                                     ;; as of      ;; coverage
            two with one tool            ;; I1 2018-03-01, I1 2018-03-02                                 ;; 2018-12-31 ;; MET
            one with each of two tools   ;; I1 2018-03-01, I2 2018-05-01                                 ;; 2018-12-31 ;; NOT_MET It is not on record that distance was read twice with one tool; the participant started on Thu 1 Feb 2018, 3 months ago or more.
            in the first three months    ;; I1 2018-03-01                                                ;; 2018-04-30 ;; NOT_DUE Asked for from Tue 1 May 2018, 3 months from the start on Thu 1 Feb, or once the participant has left.
            """)
    void distanceCanBeTold(String situation, String readings, String asOf, String why) {
        StringBuilder rows = new StringBuilder(
                "instrument | instrument_id=I1 dimension=A" + "// instrument | instrument_id=I2 dimension=A");
        for (String reading : readings.split(", ", -1)) {
            String[] toolAndDay = reading.split(" ", -1);
            rows.append("// distance_reading | dimension=A score=1 instrument_id=" + toolAndDay[0] + " assessed_date="
                    + toolAndDay[1]);
        }

        assertThat(Told.by("distance_coverage", DistanceCoverage::new, STARTED).whys(rows.toString(), asOf))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                 ;; names ;; linked
            the objective of an action  ;; J1    ;; MET
            another one                 ;; J3    ;; NOT_MET The activity names an objective that no plan action serves.
            none                        ;;       ;; NOT_MET The activity names no objective.
            """)
    void anActivityServesAnObjective(String situation, String objective, String why) {
        String rows = "plan_action | objective_id=J1 agreed_date=2018-03-01"
                + "// support_activity | activity_date=2018-03-01 objective_id=" + or(objective);

        assertThat(Told.by("activity_linked", ActivityLinked::new, STARTED).whys(rows, "2018-12-31"))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # support ;; participation ;; source         ;; support ;; participation
            45        ;; 60            ;; PRIME          ;; COUNTED 45 [PRIME] 45 min of support from the prime provider.   ;; COUNTED 60 [PRIME] 1 h of participation with the prime provider.
            75        ;; 0             ;; SUBCONTRACTOR  ;; COUNTED 75 [SUBCONTRACTOR] 1 h 15 min of support from a subcontractor. ;; COUNTED 0 [SUBCONTRACTOR] 0 min of participation with a subcontractor.
                      ;; 30            ;; EMPLOYER       ;; UNKNOWN:MINUTES_BLANK [EMPLOYER] The minutes of support from an employer are not recorded. ;; COUNTED 30 [EMPLOYER] 30 min of participation with an employer.
            0         ;; 5             ;; THIRD_TIER     ;; COUNTED 0 [THIRD_TIER] 0 min of support from a third-tier organisation. ;; COUNTED 5 [THIRD_TIER] 5 min of participation with a third-tier organisation.
            1         ;; 1             ;; OTHER_EXTERNAL ;; COUNTED 1 [OTHER_EXTERNAL] 1 min of support from another organisation. ;; COUNTED 1 [OTHER_EXTERNAL] 1 min of participation with another organisation.
            """)
    void minutesAreToldBySource(String given, String took, String source, String support, String participation) {
        String rows = "support_activity | activity_date=2018-03-01 support_minutes=" + or(given)
                + " participant_minutes=" + took + " source_org_id=O1 source_type=" + source;

        assertThat(Told.by("support_source", MinutesBySource::ofSupport, STARTED)
                        .whys(rows, "2018-12-31"))
                .isEqualTo(support);
        assertThat(Told.by("participation_source", MinutesBySource::ofParticipation, STARTED)
                        .whys(rows, "2018-12-31"))
                .isEqualTo(participation);
    }

    /** Started in February, so that February counts, whatever its activities. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation          ;; activities                                                                      ;; as of      ;; support ;; participation ;; recorded
            the month is not over ;; support_activity | activity_date=2018-02-03 support_minutes=30                 ;; 2018-02-28 ;; NOT_DUE Due Wed 28 Feb 2018, the last day of the month; that day has not passed. ;; NOT_DUE Due Wed 28 Feb 2018, the last day of the month; that day has not passed. ;; NOT_DUE Due Wed 28 Feb 2018, the last day of the month; that day has not passed.
            two activities       ;; support_activity | activity_date=2018-02-03 support_minutes=30 participant_minutes=90 // support_activity | activity_date=2018-02-28 participant_minutes=90 ;; 2018-03-01 ;; COUNTED 30 30 min of support: 2 records of activity. ;; COUNTED 180 3 h of participation: 2 records of activity. ;; MET Due Wed 28 Feb 2018, the last day of the month; 2 records of activity.
            one activity         ;; support_activity | activity_date=2018-02-03                                     ;; 2018-03-01 ;; COUNTED 0 0 min of support: 1 record of activity. ;; COUNTED 0 0 min of participation: 1 record of activity. ;; MET Due Wed 28 Feb 2018, the last day of the month; 1 record of activity.
            none                 ;;                                                                                 ;; 2018-03-01 ;; COUNTED 0 0 min of support: no record of activity. ;; COUNTED 0 0 min of participation: no record of activity. ;; NOT_MET Due Wed 28 Feb 2018, the last day of the month; no record of activity.
            """)
    void aMonthHasItsHours(
            String situation, String activities, String asOf, String support, String participation, String recorded) {
        String left = "participation | start_date=2018-02-01 leave_date=2018-02-28 leave_reason=OTHER// ";
        String rows = left + or(activities);

        assertThat(Told.by("support_minutes", MinutesInMonth::ofSupport, REFERRED)
                        .whys(rows, asOf))
                .isEqualTo(support);
        assertThat(Told.by("participation_minutes", MinutesInMonth::ofParticipation, REFERRED)
                        .whys(rows, asOf))
                .isEqualTo(participation);
        assertThat(Told.by("hours_recorded", HoursRecorded::new, REFERRED).whys(rows, asOf))
                .isEqualTo(recorded);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                 ;; status    ;; agreed     ;; accomplished ;; left       ;; as of      ;; milestone
            done on the day             ;; DONE      ;; 2018-03-01 ;; 2018-05-31   ;;            ;; 2018-06-01 ;; MET Due Thu 31 May 2018, as agreed on Thu 1 Mar; the milestone was accomplished on Thu 31 May.
            done the day after          ;; DONE      ;; 2018-03-01 ;; 2018-06-01   ;;            ;; 2018-06-01 ;; NOT_MET Due Thu 31 May 2018, as agreed on Thu 1 Mar; the milestone was accomplished on Fri 1 Jun, 1 day late.
            not done                    ;; OPEN      ;; 2018-03-01 ;;              ;;            ;; 2018-06-01 ;; NOT_MET Due Thu 31 May 2018, as agreed on Thu 1 Mar; it is not on record that the milestone was accomplished.
            no day of agreement         ;; OPEN      ;;            ;;              ;;            ;; 2018-06-01 ;; NOT_MET Due Thu 31 May 2018; it is not on record that the milestone was accomplished.
            not due yet                 ;; OPEN      ;; 2018-03-01 ;;              ;;            ;; 2018-05-31 ;; NOT_DUE Due Thu 31 May 2018, as agreed on Thu 1 Mar; that day has not passed.
            cancelled                   ;; CANCELLED ;; 2018-03-01 ;;              ;;            ;; 2018-06-01 ;; EXCLUDED:CANCELLED The milestone due Thu 31 May 2018 was cancelled.
            left the day before         ;; OPEN      ;; 2018-03-01 ;;              ;; 2018-05-30 ;; 2018-06-01 ;; EXCLUDED:LEFT The participant left on Wed 30 May 2018, before the milestone was due on Thu 31 May.
            """)
    void anActionIsDoneByItsDay(
            String situation, String status, String agreed, String done, String left, String asOf, String why) {
        String rows = "participation | start_date=2018-02-01 leave_date=" + or(left)
                + (left == null ? "" : " leave_reason=OTHER")
                + "// plan | agreed_date=2018-02-01"
                + "// plan_action | action_type=MILESTONE due_date=2018-05-31 status=" + status + " agreed_date="
                + or(agreed) + " accomplished_date=" + or(done);

        assertThat(Told.by("milestone_passed", ActionDoneInTime::milestones, REFERRED)
                        .whys(rows, asOf))
                .isEqualTo(why);
        assertThat(Told.by("action_accomplished", ActionDoneInTime::allActions, REFERRED)
                        .whys(rows, asOf)
                        .replace(" [MILESTONE]", ""))
                .isEqualTo(why.replace("milestone", "action"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation              ;; agreed     ;; as of      ;; consent
            agreed before            ;; 2018-03-01 ;; 2018-12-31 ;; MET Agreement due Thu 10 May 2018, when the support network was consulted; the participant agreed on Thu 1 Mar.
            agreed the day after     ;; 2018-05-11 ;; 2018-12-31 ;; NOT_MET Agreement due Thu 10 May 2018, when the support network was consulted; the participant agreed on Fri 11 May, 1 day late.
            never agreed             ;;            ;; 2018-12-31 ;; NOT_MET Agreement due Thu 10 May 2018, when the support network was consulted; it is not on record that the participant agreed.
            as of the day            ;;            ;; 2018-05-10 ;; NOT_DUE Agreement due Thu 10 May 2018, when the support network was consulted; that day has not passed.
            """)
    void aNetworkIsConsultedByAgreement(String situation, String agreed, String asOf, String why) {
        String rows = "participant_event | event_type=NETWORK_CONSULTED event_date=2018-05-10"
                + (agreed == null ? "" : "// participant_event | event_type=NETWORK_CONSENT event_date=" + agreed);

        assertThat(Told.by("network_consent", NetworkConsent::new, STARTED).whys(rows, asOf))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            MOVED_OUT_OF_AREA ;; 2018-06-30 ;; COUNTED [MOVED_OUT_OF_AREA] Started on Thu 1 Feb 2018 and left on Sat 30 Jun: moved out of area.
            M1_EXHAUSTED      ;; 2019-02-01 ;; COUNTED [M1_EXHAUSTED] Started on Thu 1 Feb 2018 and left on Fri 1 Feb 2019: Module One used up.
            """)
    void whoeverLeftIsCounted(String reason, String left, String why) {
        String rows = "participation | start_date=2018-02-01 leave_date=" + left + " leave_reason=" + reason;

        assertThat(Told.by("leave_reason", LeaveReasonCounted::new, REFERRED).whys(rows, "2019-12-31"))
                .isEqualTo(why);
    }

    /** Four areas scored from 0 to 10 with STAR, more being better, and one from 0 to 6 with LESS, less being better. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", textBlock = """
            # situation                ;; tool ;; 1 March 2016 ;; 1 September 2016 ;; travelled ;; improved ;; declined ;; by area
            (3 + 0) / 10 / 2           ;; STAR ;; A=2 B=4      ;; A=5 B=4 C=1      ;; COUNTED 0.15 [STAR] From Tue 1 Mar 2016 to Thu 1 Sep the scores improved by 0.15 of the scale on average, over 2 of 4 areas of STAR. ;; MET [STAR] ;; NOT_MET [STAR] ;; COUNTED 0.3 [STAR/A] From 2 to 5 on a scale of 0 to 10, where higher is better., COUNTED 0 [STAR/B] From 4 to 4 on a scale of 0 to 10, where higher is better.
            1 / 10 / 4 the other way   ;; STAR ;; A=2 B=4 C=1 D=1.5 ;; A=2 B=3 C=1 D=1.5 ;; COUNTED -0.025 [STAR] From Tue 1 Mar 2016 to Thu 1 Sep the scores declined by 0.025 of the scale on average, over 4 of 4 areas of STAR. ;; NOT_MET [STAR] ;; MET [STAR] ;;
            no change                  ;; LESS ;; X=3          ;; X=3              ;; COUNTED 0 [LESS] From Tue 1 Mar 2016 to Thu 1 Sep the scores did not change on average, over 1 of 1 area of LESS. ;; NOT_MET [LESS] ;; NOT_MET [LESS] ;; COUNTED 0 [LESS/X] From 3 to 3 on a scale of 0 to 6, where lower is better.
            one of four areas          ;; STAR ;; A=2 B=4      ;; A=5 C=1          ;; UNKNOWN:TOO_FEW_DIMENSIONS [STAR] The readings of Tue 1 Mar 2016 and Thu 1 Sep both score only 1 of 4 areas of STAR; at least half are needed. ;; = ;; = ;; COUNTED 0.3 [STAR/A] From 2 to 5 on a scale of 0 to 10, where higher is better.
            no area both times         ;; STAR ;; B=0.5        ;; A=10             ;; UNKNOWN:TOO_FEW_DIMENSIONS [STAR] The readings of Tue 1 Mar 2016 and Thu 1 Sep both score only 0 of 4 areas of STAR; at least half are needed. ;; = ;; = ;; none
            """)
    void distanceIsTravelled(
            String situation,
            String tool,
            String first,
            String latest,
            String travelled,
            String improved,
            String declined,
            String byArea) {
        String rows = """
                // instrument | instrument_id=STAR dimension=A scale_min=0 scale_max=10.00 polarity=HIGHER_IS_BETTER
                instrument | instrument_id=STAR dimension=B scale_min=0 scale_max=10.00 polarity=HIGHER_IS_BETTER
                instrument | instrument_id=STAR dimension=C scale_min=0 scale_max=10.00 polarity=HIGHER_IS_BETTER
                instrument | instrument_id=STAR dimension=D scale_min=0 scale_max=10.00 polarity=HIGHER_IS_BETTER
                instrument | instrument_id=LESS dimension=X scale_min=0 scale_max=6 polarity=LOWER_IS_BETTER
                """ + reading(tool, "A1", "2016-03-01", first) + reading(tool, "A2", "2016-09-01", latest);
        String started = "referral | programme=SES referral_date=2016-01-15\nparticipation | start_date=2016-02-01\n";
        String why = travelled.substring(travelled.indexOf(']') + 1);

        assertThat(Told.by("distance_travelled", DistanceTravelled::distance, started)
                        .whys(rows, "2018-12-31"))
                .isEqualTo(travelled);
        assertThat(Told.by("distance_improved", DistanceTravelled::improved, started)
                        .whys(rows, "2018-12-31"))
                .isEqualTo(improved.equals("=") ? travelled : improved + why);
        assertThat(Told.by("distance_declined", DistanceTravelled::declined, started)
                        .whys(rows, "2018-12-31"))
                .isEqualTo(declined.equals("=") ? travelled : declined + why);
        if (byArea != null) {
            assertThat(Told.by("distance_by_area", DistanceByArea::new, started).whys(rows, "2018-12-31"))
                    .isEqualTo(byArea);
        }
    }

    private static String reading(String tool, String assessment, String day, String scores) {
        StringBuilder rows = new StringBuilder();
        for (String score : scores.split(" ", -1)) {
            rows.append("distance_reading | instrument_id=" + tool + " assessment_id=" + assessment + " assessed_date="
                    + day + " dimension=" + score.replace("=", " score=") + "\n");
        }
        return rows.toString();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
