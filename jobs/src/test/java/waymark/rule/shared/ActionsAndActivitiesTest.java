package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionsAndActivitiesTest {

    private static final String STARTED = """
            referral      | programme=WC referral_date=2018-01-15
            participation | start_date=2018-02-01
            """;
    private static final Told LINKED = Told.by("activity_linked", ActivityLinked::new, STARTED);
    private static final Told SUPPORT = Told.by("support_source", MinutesBySource::ofSupport, STARTED);
    private static final Told PARTICIPATION =
            Told.by("participation_source", MinutesBySource::ofParticipation, STARTED);

    // An action agreed on 1 March and due on 31 May 2018.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                           ; status    ; accomplished ; left       ; as of      ; finding
            done on the day                       ; DONE      ; 2018-05-31   ;            ; 2018-06-01 ; MET
            done the day after                    ; DONE      ; 2018-06-01   ;            ; 2018-06-01 ; NOT_MET
            done before it was agreed             ; DONE      ; 2018-02-01   ;            ; 2018-06-01 ; MET
            not done                              ; OPEN      ;              ;            ; 2018-06-01 ; NOT_MET
            part done, with a day                 ; PART_DONE ; 2018-05-01   ;            ; 2018-06-01 ; MET
            done but not due yet                  ; DONE      ; 2018-05-01   ;            ; 2018-05-31 ; NOT_DUE
            done after the as-of day              ; DONE      ; 2018-05-02   ;            ; 2018-05-01 ; NOT_DUE
            cancelled                             ; CANCELLED ;              ;            ; 2018-06-01 ; EXCLUDED:CANCELLED
            cancelled before it was due           ; CANCELLED ;              ;            ; 2018-05-01 ; EXCLUDED:CANCELLED
            left the day before it was due        ; OPEN      ;              ; 2018-05-30 ; 2018-06-01 ; EXCLUDED:LEFT
            left before, done before              ; DONE      ; 2018-05-01   ; 2018-05-30 ; 2018-06-01 ; EXCLUDED:LEFT
            left before, not due yet              ; OPEN      ;              ; 2018-05-30 ; 2018-05-30 ; EXCLUDED:LEFT
            left on the day it was due            ; OPEN      ;              ; 2018-05-31 ; 2018-06-01 ; NOT_MET
            left before, cancelled                ; CANCELLED ;              ; 2018-05-30 ; 2018-06-01 ; EXCLUDED:CANCELLED
            leaves after the as-of day            ; OPEN      ;              ; 2018-05-30 ; 2018-05-29 ; NOT_DUE
            """)
    void anActionIsDoneByItsDay(
            String situation, String status, String accomplished, String left, String asOf, String finding) {
        String referred = "referral | programme=SES referral_date=2018-01-15";
        String rows = "participation | start_date=2018-02-01 leave_date=" + or(left)
                + (left == null ? "" : " leave_reason=OTHER")
                + "// plan_action | action_type=MILESTONE agreed_date=2018-03-01 due_date=2018-05-31 status=" + status
                + " accomplished_date=" + or(accomplished);

        assertThat(Told.by("milestone_passed", ActionDoneInTime::milestones, referred)
                        .outcomes(rows, asOf))
                .as(situation)
                .isEqualTo(finding);
        assertThat(Told.by("action_accomplished", ActionDoneInTime::allActions, referred)
                        .outcomes(rows, asOf))
                .as(situation)
                .isEqualTo(finding + " [MILESTONE]");
    }

    @Test
    void aMilestoneIsAnActionButNotTheOtherWayRound() {
        String rows = """
                plan_action | action_type=MILESTONE due_date=2018-05-31 agreed_date=2018-03-01 accomplished_date=2018-06-01
                plan_action | action_type=TRAINING  due_date=2018-04-30 agreed_date=
                plan_action | action_type=MILESTONE due_date= agreed_date=2018-03-01
                """;

        assertThat(Told.by("milestone_passed", ActionDoneInTime::milestones, STARTED)
                        .exported(rows, "2018-12-31"))
                .containsExactly("milestone_passed,R1,C1,A1,2018-05-01,NOT_MET,000 para 9.7,,"
                        + "2018-03-01,2018-05-31,2018-06-01,,");
        assertThat(Told.by("action_accomplished", ActionDoneInTime::allActions, STARTED)
                        .exported(rows, "2018-12-31"))
                .containsExactly(
                        "action_accomplished,R1,C1,A1,2018-05-01,NOT_MET,000 para 9.7,,"
                                + "2018-03-01,2018-05-31,2018-06-01,,MILESTONE",
                        "action_accomplished,R1,C1,A2,2018-04-01,NOT_MET,000 para 9.7,,,2018-04-30,,,TRAINING");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                            ; activity names ; actions of the plan                                                           ; finding
            the objective of an action             ; J1             ; plan_action | objective_id=J1                                                 ; MET
            of one of several                      ; J1             ; plan_action | objective_id=J2 // plan_action | objective_id=J1                ; MET
            of a cancelled one                     ; J1             ; plan_action | objective_id=J1 status=CANCELLED                                ; MET
            of an action on another plan           ; J1             ; plan_action | objective_id=J1 plan_id=P9 version_no=4                         ; MET
            of an action agreed later              ; J1             ; plan_action | objective_id=J1 agreed_date=2018-12-31                          ; MET
            of an action agreed after the as-of day; J1             ; plan_action | objective_id=J1 agreed_date=2019-01-01                          ; NOT_MET
            another one                            ; J3             ; plan_action | objective_id=J1                                                 ; NOT_MET
            none                                   ;                ; plan_action | objective_id=J1                                                 ; NOT_MET
            none, like the action                  ;                ; plan_action | objective_id=                                                   ; NOT_MET
            one, without actions                   ; J1             ;                                                                               ; NOT_MET
            """)
    void anActivityServesAnObjective(String situation, String objective, String actions, String finding) {
        String rows = "support_activity | activity_date=2018-03-01 objective_id=" + or(objective) + "//" + or(actions);

        assertThat(LINKED.outcomes(rows, "2018-12-31")).as(situation).isEqualTo(finding);
    }

    @Test
    void minutesAreToldBySource() {
        String rows = """
                support_activity | activity_date=2018-01-20 participant_minutes=60 support_minutes=45 source_type=PRIME
                support_activity | activity_date=2018-03-01 participant_minutes=30 support_minutes=   source_type=EMPLOYER source_org_id=O1
                support_activity | activity_date=2018-04-01 participant_minutes=0  support_minutes=0  source_type=THIRD_TIER source_org_id=O2
                """;

        assertThat(SUPPORT.exported(rows, "2018-12-31"))
                .containsExactly(
                        "support_source,R1,C1,T1,2018-01-01,COUNTED,000 para 9.8,,,,,45,PRIME",
                        "support_source,R1,C1,T2,2018-03-01,UNKNOWN,000 para 9.8,MINUTES_BLANK,,,,,EMPLOYER",
                        "support_source,R1,C1,T3,2018-04-01,COUNTED,000 para 9.8,,,,,0,THIRD_TIER");
        assertThat(PARTICIPATION.bySubject(rows, "2018-12-31"))
                .isEqualTo("T1 = COUNTED 60 [PRIME], T2 = COUNTED 30 [EMPLOYER], T3 = COUNTED 0 [THIRD_TIER]");
        assertThat(LINKED.exported(rows, "2018-02-28"))
                .containsExactly("activity_linked,R1,C1,T1,2018-01-01,NOT_MET,000 para 9.8,,2018-01-20,,,,");
        assertThat(PARTICIPATION.outcomes(rows, "2018-01-31")).isEqualTo("none");
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
