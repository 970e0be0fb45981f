package waymark.publish;

import java.util.List;

/** The marts that figures are grouped and explained by. */
final class DimensionMarts {

    private DimensionMarts() {}

    static List<MartTable> tables() {
        return List.of(contract(), contractTerm(), provider(), area(), jobcentre(), metric(), month(), code());
    }

    private static MartTable contract() {
        return MartTable.named("contract", "A commissioned contract with its prime provider and area")
                .required("contract_id", SqlType.TEXT, "The contract")
                .required("label", SqlType.TEXT, "The contract and its provider's name, as people are shown it")
                .required("programme", SqlType.TEXT, "WC, WP, WHP or SES")
                .required("prime_provider_id", SqlType.TEXT, "The provider that holds the contract; see provider")
                .optional("provider_name", SqlType.TEXT, "Its name")
                .required("area_id", SqlType.TEXT, "The contract package area; see area")
                .required("area_name", SqlType.TEXT, "Its name")
                .required(
                        "nation", SqlType.TEXT, "Whose bank holidays count: ENGLAND, WALES, SCOTLAND or GREAT_BRITAIN")
                .optional("origin", SqlType.TEXT, "Work Choice only: AWARDED_2010, REMPLOY or OTHER")
                .required("start_date", SqlType.DATE, "First day of the contract")
                .optional("end_date", SqlType.DATE, "Last day of the contract; empty while none is set")
                .required("esf_in_scope", SqlType.BOOLEAN, "Whether the European Social Fund pays for it in part")
                .primaryKey("contract_id")
                .rowsOfContract("contract_id")
                .table();
    }

    private static MartTable contractTerm() {
        return MartTable.named(
                        "contract_term",
                        "What a contract promised where it differs from the programme, or a target of its own: what"
                                + " counts on a day is the term in force that day with the latest effective_from")
                .required("contract_id", SqlType.TEXT, "The contract")
                .required("term", SqlType.TEXT, "What was promised, such as ACTION_PLAN_DAYS or TARGET_PERCENT")
                .optional("metric", SqlType.TEXT, "TARGET_PERCENT only: the metric that the target is for")
                .required("value", SqlType.TEXT, "Days, CALENDAR or WORKING, true or false, or percent")
                .required("effective_from", SqlType.DATE, "First day on which it counts")
                .optional("effective_to", SqlType.DATE, "Last day on which it counts; empty while none is set")
                .uniqueKey("contract_id", "term", "metric", "effective_from")
                .rowsOfContract("contract_id")
                .table();
    }

    private static MartTable provider() {
        return MartTable.named("provider", "A provider organisation")
                .required("provider_id", SqlType.TEXT, "The provider")
                .required("provider_name", SqlType.TEXT, "Its name")
                .required("kind", SqlType.TEXT, "PRIME, SUBCONTRACTOR or THIRD_TIER")
                .primaryKey("provider_id")
                .hiddenFromContractManagers()
                .table();
    }

    private static MartTable area() {
        return MartTable.named("area", "A contract package area")
                .required("area_id", SqlType.TEXT, "The area")
                .required("area_name", SqlType.TEXT, "Its name")
                .required("nation", SqlType.TEXT, "ENGLAND, WALES, SCOTLAND or GREAT_BRITAIN")
                .primaryKey("area_id")
                .table();
    }

    private static MartTable jobcentre() {
        return MartTable.named("jobcentre", "A Jobcentre")
                .required("jobcentre_id", SqlType.TEXT, "The Jobcentre")
                .required("jobcentre_name", SqlType.TEXT, "Its name")
                .required("nation", SqlType.TEXT, "Whose bank holidays its exit requests are counted by")
                .optional("district", SqlType.TEXT, "Its district")
                .primaryKey("jobcentre_id")
                .table();
    }

    private static MartTable metric() {
        return MartTable.named(
                        "metric", "What is measured: every metric with its definition and its guidance paragraph")
                .required("metric", SqlType.TEXT, "The metric")
                .required("position", SqlType.INTEGER, "Its place in the catalogue, from 1")
                .required("ref", SqlType.TEXT, "Its reference number, such as M-01")
                .required("title", SqlType.TEXT, "A short title")
                .required(
                        "programmes",
                        SqlType.TEXT,
                        "Whose referrals it judges: some of WC, WP, WHP, SES, joined by a comma")
                .required("kind", SqlType.TEXT, "RATE (percent), AMOUNT (mean and percentiles) or COUNT")
                .required("unit", SqlType.TEXT, "Unit of its value: %, days, minutes, people")
                .required("better", SqlType.TEXT, "Which way is good: HIGH, LOW or NONE")
                .required("headline", SqlType.BOOLEAN, "Whether it is the one figure of its programme")
                .required("subject", SqlType.TEXT, "What one finding is about")
                .required("month_of", SqlType.TEXT, "The date that gives a finding its month")
                .required("definition", SqlType.TEXT, "What is measured, exactly")
                .optional(
                        "target",
                        SqlType.TEXT,
                        "The guidance's own target, in words; contracts' targets are in measure")
                .required(
                        "duty",
                        SqlType.TEXT,
                        "Whose duty the figure judges: PROVIDER, JOBCENTRE_PLUS, DWP, SENDER (of the file), WAREHOUSE"
                                + " (Waymark itself), NONE (it judges nobody)")
                .optional("rule", SqlType.TEXT, "Ids of the rules behind it")
                .optional("clauses", SqlType.TEXT, "The guidance paragraph, with the programme where it has several")
                .primaryKey("metric")
                .table();
    }

    private static MartTable code() {
        return MartTable.named("code", "Every code of every list, with what it means")
                .required(
                        "list",
                        SqlType.TEXT,
                        "What the code is one of: a column of a feed, such as referral.referral_status, a list of Waymark's"
                                + " own, such as reason, or dimension of and a metric")
                .required("code", SqlType.TEXT, "The code")
                .required("words", SqlType.TEXT, "What it means")
                .optional(
                        "used_in",
                        SqlType.TEXT,
                        "The columns that hold codes of the list, joined by a comma; empty when none is published")
                .primaryKey("list", "code")
                .table();
    }

    private static MartTable month() {
        return MartTable.named("month", "A calendar month, from the first to the last that has a measure")
                .required("month", SqlType.DATE, "First day of the month")
                .required("last_day", SqlType.DATE, "Last day of the month")
                .required("year", SqlType.INTEGER, "Calendar year")
                .required("quarter", SqlType.INTEGER, "Calendar quarter, 1 to 4")
                .required("month_of_year", SqlType.INTEGER, "1 to 12")
                .required("financial_year", SqlType.TEXT, "From April to March, such as 2017-18")
                .required("financial_quarter", SqlType.INTEGER, "1 is April to June")
                .required("label", SqlType.TEXT, "For people, such as Apr 2017")
                .primaryKey("month")
                .table();
    }
}
