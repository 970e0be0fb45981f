package waymark.rule.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import waymark.cases.Programme;
import waymark.rule.Given;

/** Cases full of what can be warned of: for each programme, rows of which any choice makes a case. */
final class Trouble {

    private static final Map<Programme, LocalDate> FIRST_DAYS = Map.of(
            Programme.WC, LocalDate.of(2017, 5, 2),
            Programme.SES, LocalDate.of(2016, 9, 5),
            Programme.WHP, LocalDate.of(2020, 2, 3),
            Programme.WP, LocalDate.of(2013, 7, 1));

    private static final String PLANNED = """
        plan | plan_id=P1 version_no=1 agreed_date=%2$s purpose=LARGER_PROVISION
        plan | plan_id=P1 version_no=2 agreed_date=%3$s
        plan | plan_id=P2 version_no=1 agreed_date=%3$s purpose=WORK
        plan_action | action_id=A1 agreed_date=%3$s accomplished_date=%2$s
        plan_review | review_id=V1 held_date=%2$s outcome=REVISED
        plan_review | review_id=V2 held_date=%3$s outcome=REVISED
        participant_event | event_id=E1 event_type=NETWORK_CONSULTED event_date=%2$s
        participant_event | event_id=E2 event_type=NETWORK_CONSENT event_date=%3$s
        participant_event | event_id=E3 event_type=NETWORK_CONSULTED event_date=%3$s
        distance_reading | assessment_id=D1 instrument_id=I1 dimension=a assessed_date=%3$s
        distance_reading | assessment_id=D2 instrument_id=I1 dimension=a assessed_date=%3$s stage=EXIT
        distance_reading | assessment_id=D3 instrument_id=I2 dimension=a assessed_date=%4$s stage=EXIT
        leaver_report | leaver_report_id=L1 created_date=%3$s has_distance_travelled=false
        leaver_report | leaver_report_id=L2 created_date=%4$s has_distance_travelled=true
        barrier | barrier_id=B1 kind=NEEDS_ASSESSMENT assessed_date=%3$s detailed=true
        barrier | barrier_id=B2 kind=NEEDS_ASSESSMENT assessed_date=%3$s
        support_activity | activity_id=T1 activity_date=%2$s support_type=EMPLOYER_CONTACT
        support_activity | activity_id=T2 activity_date=%4$s support_type=EMPLOYER_CONTACT
        """;

    private static final String WORKING = """
        participant_event | event_id=E4 event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=%2$s
        participant_event | event_id=E5 event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=%3$s
        participant_event | event_id=E6 event_type=DECLINED_INWORK_SUPPORT event_date=%3$s
        participant_event | event_id=E7 event_type=DECLINED_INWORK_SUPPORT event_date=%3$s
        access_to_work_event | event_id=W1 event_type=AGREED event_date=%2$s disclosure_allowed=false
        access_to_work_event | event_id=W2 event_type=DISCUSSED event_date=%2$s disclosure_allowed=true
        access_to_work_event | event_id=W3 event_type=EMPLOYER_INFORMED event_date=%3$s
        module_stay | stay_id=S1 module=2 start_date=%2$s end_date=%3$s
        module_stay | stay_id=S2 module=2 start_date=%3$s
        module_stay | stay_id=S3 module=2 start_date=%1$s
        module_extension | extension_id=X1 stay_id=S2 kind=M2_REQUEST request_date=%3$s decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=%4$s approved_until=2019-03-31
        module_extension | extension_id=X2 stay_id=S2 kind=M2_REQUEST request_date=%3$s decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=%4$s approved_until=2019-06-30
        module_extension | extension_id=X3 stay_id=S3 kind=M2_REQUEST request_date=%3$s decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=%3$s approved_until=%4$s
        module_extension | extension_id=X4 stay_id=S3 kind=M2_REQUEST request_date=%3$s decision=APPROVED decided_by=PROVIDER approved_until=2019-04-01
        employment | spell_id=J1 employer_id=A start_date=%2$s end_date=%3$s weekly_hours=10 supported=true
        employment | spell_id=J2 employer_id=B start_date=%2$s end_date=%4$s weekly_hours=6 supported=true
        employment | spell_id=J3 employer_id=B start_date=%2$s end_date=%4$s weekly_hours=6.00 supported=false
        employment | spell_id=J4 employer_id=C start_date=%4$s supported=true
        employment | spell_id=J5 employer_id=D start_date=%4$s weekly_hours=15.99
        participant_change | change_id=C1 change_type=ADDRESS effective_date=%3$s new_area=SOUTH
        participant_change | change_id=C2 change_type=ADDRESS effective_date=%3$s new_area=EAST
        participant_change | change_id=C3 change_type=CONTRACT_TRANSFER effective_date=%3$s new_contract_id=C2
        """;

    private static final String ACTION_PLANNED = """
        plan | plan_id=P1 version_no=0 agreed_date=%1$s
        plan_signature | plan_id=P1 version_no=1 party=PROVIDER signed_date=%2$s
        plan_signature | plan_id=P1 version_no=1 party=PARTICIPANT signed_date=%3$s
        plan_signature | plan_id=P1 version_no=2 party=PROVIDER signed_date=%3$s
        plan_signature | plan_id=P1 version_no=2 party=PARTICIPANT refusal_type=CANNOT refusal_reason=HEALTH refusal_recorded_date=%3$s
        plan_signature | plan_id=P2 version_no=1 party=PROVIDER signed_date=%3$s
        contract_term | term=ACTION_PLAN_REVIEW_DAYS value=30 effective_to=%3$s
        participant_change | change_id=C3 change_type=CONTRACT_TRANSFER effective_date=%3$s new_contract_id=C2
        esf_form | form_version=1 form_start_date=%2$s
        esf_form | form_version=2 form_start_date=%1$s received_date=%3$s
        """;

    private static final String ASKED = """
        exit_event | event_id=E1 event_type=REQUESTED event_date=%1$s printed_deadline=%2$s
        exit_event | event_id=E2 event_type=REQUESTED event_date=%1$s
        exit_event | event_id=E3 event_type=REQUESTED event_date=%2$s printed_deadline=%3$s
        exit_event | event_id=E4 event_type=REMINDED event_date=%2$s printed_deadline=%2$s
        exit_event | event_id=E5 event_type=REMINDED event_date=%2$s
        exit_event | event_id=E6 event_type=REMINDED event_date=%3$s
        exit_event | event_id=E7 event_type=RECEIVED event_date=%1$s
        exit_event | event_id=E8 event_type=RECEIVED event_date=%2$s
        exit_event | event_id=E9 event_type=ESCALATED event_date=%2$s
        exit_event | event_id=EA event_type=WITHDRAWN event_date=%1$s
        exit_event | event_id=EB event_type=WITHDRAWN event_date=%2$s
        end_of_programme | system=LMS report_date=%1$s end_date=%2$s
        end_of_programme | system=LMS report_date=%4$s end_date=%3$s
        end_of_programme | system=WSP report_date=%1$s end_date=%3$s
        end_of_programme | system=WSP report_date=%4$s end_date=%2$s
        """;

    private Trouble() {}

    /** A day from the referral on. */
    static LocalDate day(Programme programme, int after) {
        return FIRST_DAYS.get(programme).plusDays(after);
    }

    /** A referral with any of its programme's rows, each on one of four days in their order; the first three may be one. */
    static Given of(Programme programme, Random choice) {
        LocalDate first = day(programme, 0);
        LocalDate second = first.plusDays(choice.nextInt(40));
        LocalDate third = second.plusDays(choice.nextInt(60));
        LocalDate fourth = third.plusDays(1L + choice.nextInt(400));
        String rows = rows(programme).formatted(first, second, third, fourth);
        String chosen = rows.lines().filter(row -> choice.nextInt(3) > 0).collect(Collectors.joining("\n"));
        List<String> starts = List.of(
                "start_date=" + first,
                "start_date=" + second + " leave_date=" + third,
                "start_date=" + second + " next_programme=WP transition_date=" + fourth,
                "");
        return Given.rows("referral | strand=" + (choice.nextBoolean() ? "START_BACK" : "MAIN_PROVISION")
                        + " referral_date=" + first + " programme=" + programme)
                .and("contract | area_id=NORTH origin=AWARDED_2010\ncontract | contract_id=C2 area_id=SOUTH")
                .and("participation | " + starts.get(choice.nextInt(starts.size())))
                .and(chosen);
    }

    private static String rows(Programme programme) {
        return switch (programme) {
            case WC -> PLANNED + WORKING;
            case SES -> PLANNED;
            case WHP -> PLANNED + ACTION_PLANNED;
            case WP -> ASKED;
        };
    }
}
