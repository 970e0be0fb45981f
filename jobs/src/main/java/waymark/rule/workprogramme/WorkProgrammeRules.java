package waymark.rule.workprogramme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.ContractRule;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The rules of Work Programme, by the metric that each judges. */
public final class WorkProgrammeRules {

    private WorkProgrammeRules() {}

    /** Rules on cases. */
    public static Map<String, Function<Metric, Rule>> all() {
        Map<String, Function<Metric, Rule>> rules = new LinkedHashMap<>();
        rules.put("exit_report_on_time", ExitReportOnTime::new);
        rules.put("exit_report_returned", ExitReportReturned::new);
        rules.put("exit_report_outstanding", ExitReportOutstanding::new);
        rules.put("exit_report_reminded", ExitReportReminded::new);
        rules.put("exit_report_escalated", ExitReportEscalated::new);
        rules.put("exit_report_working_days", ExitReportWorkingDays::new);
        rules.put("exit_report_wper1", ExitReportForm::new);
        rules.put("exit_report_minimum_information", ExitReportMinimumInformation::new);
        rules.put("exit_report_item", ExitReportItem::new);
        rules.put("exit_report_participant_copy", ExitReportParticipantCopy::new);
        rules.put("returnee_volume", ReturneeVolume::new);
        rules.put("exit_request_lead_days", ExitRequestLeadDays::new);
        rules.put("exit_next_step", ExitNextStep::new);
        rules.put("exit_eligible_not_requested", ExitEligibleNotRequested::new);
        return rules;
    }

    /** Rules on whole contracts. */
    public static Map<String, Function<Metric, ContractRule>> ofContracts() {
        Map<String, Function<Metric, ContractRule>> rules = new LinkedHashMap<>();
        rules.put("returnee_forecast", ReturneeForecast::new);
        return rules;
    }
}
