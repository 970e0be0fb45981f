package waymark.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What rows of a made-up world say. */
final class WorldColumns {

    /** Columns by feed, each with the values that it may have; nothing between two commas is an empty value. */
    static final Map<String, List<String>> BY_FEED = columns();

    private WorldColumns() {}

    private static Map<String, List<String>> columns() {
        String referral = "referral_id=R1,R2,R3,11,1";
        String person = "nino=p1,p2";
        String contract = "contract_id=C1,C2,C3";
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put(
                "referral",
                List.of(
                        referral,
                        person,
                        "contract_id=C1,C1,C2,C2,C3",
                        "jobcentre_id=J1,J1,J1,J2",
                        "referral_date=2018-01-01,2018-01-02,2018-06-01",
                        "programme=WP",
                        "referral_status=OPEN"));
        columns.put("participation", List.of(referral));
        columns.put(
                "plan",
                List.of(
                        referral,
                        "plan_id=P1,1",
                        "version_no=1,11",
                        "plan_type=ACTION_PLAN",
                        "version_type=FULL",
                        "created_date=2018-07-01"));
        columns.put(
                "barrier",
                List.of(referral, "barrier_id=B1,B2,1,11", "kind=BARRIER", "type=DEBT", "assessed_date=2018-07-01"));
        columns.put(
                "support_activity",
                List.of(
                        referral,
                        "activity_id=A1,A2,1",
                        "activity_date=2018-07-01",
                        "participant_minutes=30",
                        "support_type=TRAINING",
                        "source_type=PRIME"));
        columns.put(
                "distance_reading",
                List.of(
                        referral,
                        "assessment_id=S1,S2",
                        "instrument_id=I1,I1,I2",
                        "dimension=D1,D1,D2",
                        "assessed_date=2018-07-01",
                        "stage=BASELINE,EXIT",
                        "score=0.99,1.00,5.00,10.00,10.01"));
        columns.put(
                "participant_change",
                List.of(
                        referral,
                        "change_id=T1,T2,T3,T4",
                        "change_type=CONTRACT_TRANSFER,CONTRACT_TRANSFER,ADDRESS",
                        "effective_date=2018-06-01",
                        "new_contract_id=C1,C2,C3,"));
        columns.put(
                "esf_form",
                List.of(referral, "form_version=1,2", "form_start_date=2018-07-01", "received_date=2018-07-01"));
        columns.put(
                "compliance_check",
                List.of(referral, "check_id=K1,K2", contract, "check_date=2018-07-01", "item=OTHER", "result=PASS"));
        columns.put(
                "end_of_programme",
                List.of(
                        person,
                        contract,
                        "report_date=2018-01-01,2018-05-31,2020-01-01",
                        "referral_date=2018-01-01,2018-06-01,2017-01-01",
                        "system=LMS,WSP",
                        "claim_active=true,false",
                        "end_date=2018-12-01,2020-02-01"));
        columns.put(
                "exit_event",
                List.of(
                        person,
                        contract,
                        "event_id=E1,E2,1",
                        "event_date=2018-01-01,2018-01-02,2020-01-01",
                        "event_type=REQUESTED,RECEIVED"));
        columns.put(
                "exit_report",
                List.of(
                        person,
                        contract,
                        "return_id=X1,X2,1",
                        "form=WPER1",
                        "completed_date=2018-01-01,2018-01-02,2020-01-01"));
        columns.put(
                "contract",
                List.of(
                        contract,
                        "programme=WP",
                        "prime_provider_id=PR1,PR1,PR2",
                        "nation=ENGLAND",
                        "esf_in_scope=false"));
        columns.put("provider", List.of("provider_id=PR1,PR2", "kind=PRIME"));
        columns.put("jobcentre", List.of("jobcentre_id=J1,J2", "nation=ENGLAND"));
        columns.put(
                "instrument",
                List.of(
                        "instrument_id=I1,I2",
                        "dimension=D1,D2",
                        "scale_min=0,1",
                        "scale_max=5,10",
                        "polarity=HIGHER_IS_BETTER"));
        columns.put(
                "contract_term",
                List.of(
                        contract,
                        "term=TARGET_PERCENT,ACTION_PLAN_DAYS",
                        "metric=,x",
                        "value=20",
                        "effective_from=2018-01-01"));
        return columns;
    }
}
