package waymark.publish;

import java.util.List;

/** The marts that hold what was judged and counted. */
final class FigureMarts {

    private FigureMarts() {}

    static List<MartTable> tables() {
        return List.of(measure(), finding(), distance());
    }

    private static MartTable measure() {
        return MartTable.named("measure", "The figure of a metric per contract, month and dimension value")
                .required("metric", SqlType.TEXT, "The metric; see metric")
                .required("contract_id", SqlType.TEXT, "The contract, or for figures on deliveries the sender")
                .required("month", SqlType.DATE, "First day of the month")
                .required("dimension", SqlType.TEXT, "ALL for every finding, else one value of the metric's breakdown")
                .required("numerator", SqlType.NUMERIC, "Met (with exceptions), sum of amounts, or number of subjects")
                .optional("denominator", SqlType.BIGINT, "Judged, or number of amounts; empty for a count")
                .required("excluded", SqlType.BIGINT, "Findings outside what the metric judges")
                .required("not_due", SqlType.BIGINT, "Findings whose due day has not passed")
                .required("unknown", SqlType.BIGINT, "Findings where a blank value would have decided")
                .optional(
                        "value",
                        SqlType.NUMERIC,
                        "Percent, mean or number; empty when nothing could be judged."
                                + " To combine rows, divide sums of numerator by sums of denominator; never average")
                .optional("p50", SqlType.NUMERIC, "Median amount; amounts only")
                .optional("p90", SqlType.NUMERIC, "Ninth decile of the amounts; amounts only")
                .optional("target", SqlType.NUMERIC, "The contract's own target in percent on the month's first day")
                .required("as_of", SqlType.DATE, "The day as of which it was judged")
                .required("maturity", SqlType.TEXT, "PROVISIONAL while time alone can change it, else FINAL")
                .primaryKey("metric", "contract_id", "month", "dimension")
                .index("contract_id", "month")
                .rowsOfContract("contract_id")
                .table();
    }

    private static MartTable finding() {
        return MartTable.named(
                        "finding",
                        "What a metric says of one subject. Findings on single support activities are"
                                + " in the lake and in the export only")
                .required("metric", SqlType.TEXT, "The metric; see metric")
                .optional("referral_id", SqlType.TEXT, "The referral; empty when it is about a contract or a delivery")
                .required(
                        "contract_id",
                        SqlType.TEXT,
                        "The contract that holds the referral on the due day, or on the"
                                + " day that gives the month; for a delivery its sender")
                .required("subject_id", SqlType.TEXT, "What was judged: referral, plan version, review slot and so on")
                .required("month", SqlType.DATE, "First day of the month in which it counts")
                .required("outcome", SqlType.TEXT, "MET, MET_EXCEPTION, NOT_MET, NOT_DUE, EXCLUDED, UNKNOWN or COUNTED")
                .optional("clause", SqlType.TEXT, "The guidance paragraph that decided")
                .optional("reason", SqlType.TEXT, "Why: a short code")
                .optional("opened_on", SqlType.DATE, "The day on which the clock starts")
                .optional("due_on", SqlType.DATE, "The last day on which it is on time")
                .optional("closed_on", SqlType.DATE, "The day of the fact that closes it")
                .optional("amount", SqlType.NUMERIC, "Days, minutes, a ratio; empty for a rate")
                .optional("dimension", SqlType.TEXT, "Value of the metric's breakdown; empty where there is none")
                .optional(
                        "why",
                        SqlType.TEXT,
                        "Why, in a sentence made of the facts that it was judged by; empty at most when it"
                                + " is MET and has no due day")
                .uniqueKey("metric", "referral_id", "subject_id", "dimension")
                .index("contract_id", "metric", "month")
                .index("referral_id")
                .rowsOfContract("contract_id")
                .table();
    }

    private static MartTable distance() {
        return MartTable.named(
                        "distance",
                        "The two scores behind each finding of distance_by_area. Scores of different"
                                + " instruments are on different scales: never add them up")
                .required("referral_id", SqlType.TEXT, "The referral, as in the finding")
                .required("contract_id", SqlType.TEXT, "The contract, as in the finding")
                .required("month", SqlType.DATE, "First day of the month of the latest assessment, as in the finding")
                .required("instrument_id", SqlType.TEXT, "The instrument")
                .required("dimension", SqlType.TEXT, "The area of the instrument")
                .required("score_before", SqlType.NUMERIC, "The score in the first assessment")
                .required("score_after", SqlType.NUMERIC, "The score in the latest assessment")
                .required("scale_min", SqlType.NUMERIC, "Lowest score on the scale of the area")
                .required("scale_max", SqlType.NUMERIC, "Highest score on it")
                .required("polarity", SqlType.TEXT, "HIGHER_IS_BETTER or LOWER_IS_BETTER")
                .primaryKey("referral_id", "instrument_id", "dimension")
                .index("contract_id", "month")
                .rowsOfContract("contract_id")
                .hiddenFromContractManagers()
                .table();
    }
}
