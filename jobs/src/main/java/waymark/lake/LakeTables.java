package waymark.lake;

import java.util.List;
import waymark.lake.LakeColumn.Kind;

/** The tables of the lake that are no feed. */
public final class LakeTables {

    /** One row for each file ever offered, and another when its control file came or changed later: the last one counts. */
    public static final LakeTable DELIVERY = table(
            "delivery",
            LakeColumn.of("delivery_id", Kind.TEXT, "Names the delivery in every other table."),
            LakeColumn.of("path", Kind.TEXT, "Where the file lies, relative to the landing folder."),
            LakeColumn.of("file", Kind.TEXT, "Name of the file."),
            LakeColumn.of("feed", Kind.TEXT, "Feed, as the name says; empty when the name is wrong."),
            LakeColumn.of("sender", Kind.TEXT, "Contract id, dwp or jcp, as the name says."),
            LakeColumn.of("sent_on", Kind.DATE, "Date in the name."),
            LakeColumn.of("sequence", Kind.INT, "Sequence number in the name."),
            LakeColumn.of("reason", Kind.TEXT, "Why the file was refused by itself; empty when it was not."),
            LakeColumn.of("column", Kind.TEXT, "The required column that is missing."),
            LakeColumn.of("message", Kind.TEXT, "The refusal in words, with the remedy."),
            LakeColumn.of("sha256", Kind.TEXT, "SHA-256 of the bytes as sent."),
            LakeColumn.of("control_sha256", Kind.TEXT, "SHA-256 of the control file; empty when there was none."),
            LakeColumn.of("bytes", Kind.LONG, "Length of the file."),
            LakeColumn.of("modified_at", Kind.LONG, "When the file was last written, milliseconds since 1970."),
            LakeColumn.of(
                    "control_modified_at",
                    Kind.LONG,
                    "When the control file was last written; empty when there was none."),
            LakeColumn.of("records", Kind.LONG, "Records counted while parsing, sealed ones too."),
            LakeColumn.of("extra_columns", Kind.TEXT, "Columns that the feed does not know, joined by commas."),
            LakeColumn.of("period_from", Kind.DATE, "First day that the control file says it covers."),
            LakeColumn.of("period_to", Kind.DATE, "Last day that the control file says it covers."),
            LakeColumn.of("complete", Kind.BOOL, "Whether the control file calls the delivery complete."),
            LakeColumn.of("take_in", Kind.TEXT, "The take-in that wrote this row."),
            LakeColumn.of("taken_in_at", Kind.INSTANT, "When that take-in began."));

    /** Faults of rows by themselves: one row for each fault. */
    public static final LakeTable PROBLEM = table(
            "problem",
            LakeColumn.of("delivery_id", Kind.TEXT, "The delivery."),
            LakeColumn.of("row", Kind.INT, "Ordinal of the record in its file, from 1."),
            LakeColumn.of(
                    "fault", Kind.INT, "Ordinal of the fault among those of the row, from 1: the first one counts."),
            LakeColumn.of("line", Kind.INT, "Line of the file on which the record begins."),
            LakeColumn.of("code", Kind.TEXT, "The check that failed."),
            LakeColumn.of("level", Kind.TEXT, "ROW or WARNING."),
            LakeColumn.of("column", Kind.TEXT, "The column at fault."),
            LakeColumn.of("referral_id", Kind.TEXT, "The referral that the record names."),
            LakeColumn.of("person_key", Kind.TEXT, "The person that the record names."),
            LakeColumn.of("message", Kind.TEXT, "The fault in words, with the remedy."),
            LakeColumn.of("value", Kind.TEXT, "The value as delivered; never of a column of class D or S."));

    /**
     * The keyed hashes of protected and of erased people and referrals, each twice: before what the lake holds of them is
     * removed, and after. Readable by security operators only.
     */
    public static final LakeTable SEALED = table(
            "sealed",
            LakeColumn.of("referral_seal", Kind.TEXT, "Keyed hash of a sealed referral_id; empty when none is known."),
            LakeColumn.of("person_key", Kind.TEXT, "Key of a sealed person; empty when none is known."),
            LakeColumn.of(
                    "removed", Kind.BOOL, "Whether this row says that what the lake held of them has been removed."),
            LakeColumn.of("erased", Kind.BOOL, "Whether they were erased at someone's request and are not protected."));

    /** The rows that were dropped as sealed: all that remains of them. Readable by security operators only. */
    public static final LakeTable SEALED_ROW = table(
            "sealed_row",
            LakeColumn.of("delivery_id", Kind.TEXT, "The delivery."),
            LakeColumn.of("row", Kind.INT, "Ordinal of the record in its file, from 1."));

    /** Refused rows beyond those that a file may have listed: they are counted, and no more. */
    public static final LakeTable UNLISTED = table(
            "unlisted",
            LakeColumn.of("delivery_id", Kind.TEXT, "The delivery."),
            LakeColumn.of("rows", Kind.LONG, "How many of its rows are refused by themselves and not listed."));

    /** What became of each offered file and its rows. */
    public static final LakeTable LEDGER = table(
            "ledger",
            LakeColumn.of("ordinal", Kind.INT, "Position in delivery order, from 0."),
            LakeColumn.of("delivery_id", Kind.TEXT, "The delivery."),
            LakeColumn.of("path", Kind.TEXT, "Where the file lies, relative to the landing folder."),
            LakeColumn.of("file", Kind.TEXT, "Name of the file."),
            LakeColumn.of("feed", Kind.TEXT, "Feed, as the name says."),
            LakeColumn.of("sender", Kind.TEXT, "Contract id, dwp or jcp."),
            LakeColumn.of("sent_on", Kind.DATE, "Date in the name."),
            LakeColumn.of("status", Kind.TEXT, "ACCEPTED, REJECTED or DUPLICATE."),
            LakeColumn.of("reason", Kind.TEXT, "Why it was REJECTED."),
            LakeColumn.of("message", Kind.TEXT, "The refusal in words, with the remedy."),
            LakeColumn.of("rows_in", Kind.LONG, "Records, sealed ones apart; 0 when REJECTED."),
            LakeColumn.of("accepted", Kind.LONG, "Current rows, and withdrawals that nothing follows."),
            LakeColumn.of("rejected", Kind.LONG, "Rows refused."),
            LakeColumn.of("waiting", Kind.LONG, "Rows whose parent has not come."),
            LakeColumn.of("duplicate", Kind.LONG, "Rows of a file whose bytes had come before."),
            LakeColumn.of("superseded", Kind.LONG, "Rows that a later one of the same key replaces."),
            LakeColumn.of("period_from", Kind.DATE, "First day that the control file says it covers."),
            LakeColumn.of("period_to", Kind.DATE, "Last day that the control file says it covers."),
            LakeColumn.of("bytes", Kind.LONG, "Length of the file."),
            LakeColumn.of("extra_columns", Kind.TEXT, "Columns that the feed does not know."),
            LakeColumn.of("taken_in_at", Kind.INSTANT, "When it was taken in."));

    /** Rows that are refused or wait because of other rows. */
    public static final LakeTable UNSETTLED = table(
            "unsettled",
            LakeColumn.of("delivery", Kind.INT, "Position of the delivery in delivery order, as in the ledger."),
            LakeColumn.of("row", Kind.INT, "Ordinal of the record in its file, from 1."),
            LakeColumn.of("standing", Kind.TEXT, "WAITING, FOREIGN or OUT_OF_SCALE."),
            LakeColumn.of("referral_id", Kind.TEXT, "The referral that the row names."),
            LakeColumn.of("missing", Kind.TEXT, "The feed of the parent that a waiting row lacks."),
            LakeColumn.of("missing_key", Kind.TEXT, "Its key; empty where it would be found by person."));

    /** What every metric says of every subject. */
    public static final LakeTable FINDING = table(
            "finding",
            LakeColumn.of("metric", Kind.TEXT, "The metric."),
            LakeColumn.of("referral_id", Kind.TEXT, "The referral; empty for findings about a contract or a delivery."),
            LakeColumn.of(
                    "contract_id",
                    Kind.TEXT,
                    "The contract that holds the referral on due_on, or on the day that gives the month."),
            LakeColumn.of("subject_id", Kind.TEXT, "What was judged."),
            LakeColumn.of("month", Kind.DATE, "First day of the month in which the subject counts."),
            LakeColumn.of("outcome", Kind.TEXT, "MET, MET_EXCEPTION, NOT_MET, NOT_DUE, EXCLUDED, UNKNOWN or COUNTED."),
            LakeColumn.of("clause", Kind.TEXT, "The guidance paragraph."),
            LakeColumn.of("reason", Kind.TEXT, "Which branch decided."),
            LakeColumn.of("opened_on", Kind.DATE, "When the clock started."),
            LakeColumn.of("due_on", Kind.DATE, "The last day on which it is in time."),
            LakeColumn.of("closed_on", Kind.DATE, "When it was done."),
            LakeTable.amount("amount", "Days, minutes, a ratio; empty for a rate."),
            LakeColumn.of("dimension", Kind.TEXT, "The value of the one breakdown."),
            LakeColumn.of("why", Kind.TEXT, "Why, in a sentence made of the facts that it was judged by."));

    /** The scores behind each finding of distance_by_area. */
    public static final LakeTable DISTANCE = table(
            "distance",
            LakeColumn.of("referral_id", Kind.TEXT, "The referral, as in its finding."),
            LakeColumn.of("contract_id", Kind.TEXT, "The contract, as in its finding."),
            LakeColumn.of("month", Kind.DATE, "First day of the month of the latest reading, as in its finding."),
            LakeColumn.of("instrument_id", Kind.TEXT, "The tool."),
            LakeColumn.of("dimension", Kind.TEXT, "The area of the tool."),
            LakeTable.amount("score_before", "The score in the first reading."),
            LakeTable.amount("score_after", "The score in the latest reading."),
            LakeTable.amount("scale_min", "Lowest score."),
            LakeTable.amount("scale_max", "Highest score."),
            LakeColumn.of("polarity", Kind.TEXT, "HIGHER_IS_BETTER or LOWER_IS_BETTER."));

    /** What looks wrong, and refuses nothing and changes no figure. */
    public static final LakeTable WARNING = table(
            "warning",
            LakeColumn.of("code", Kind.TEXT, "What is warned of, as in the list of checks."),
            LakeColumn.of("level", Kind.TEXT, "ROW, or CASE for a case or contract as a whole."),
            LakeColumn.of("rule", Kind.TEXT, "The rules behind it; empty where there are none."),
            LakeColumn.of("referral_id", Kind.TEXT, "The referral; empty for warnings about a contract."),
            LakeColumn.of("contract_id", Kind.TEXT, "The contract that holds the referral on the day."),
            LakeColumn.of("subject_id", Kind.TEXT, "What it is about."),
            LakeColumn.of("day", Kind.DATE, "The day it is about."),
            LakeColumn.of("message", Kind.TEXT, "What looks wrong, and what to do."),
            LakeColumn.of("file", Kind.TEXT, "The file of the row; empty when it is about no single row."),
            LakeColumn.of("row", Kind.INT, "Ordinal of the record in its file, from 1."));

    /** The figures per metric, contract, month and dimension. */
    public static final LakeTable MEASURE = table(
            "measure",
            LakeColumn.of("metric", Kind.TEXT, "The metric."),
            LakeColumn.of("contract_id", Kind.TEXT, "The contract."),
            LakeColumn.of("month", Kind.DATE, "First day of the month."),
            LakeColumn.of("dimension", Kind.TEXT, "ALL, or the value of the breakdown."),
            LakeTable.amount("numerator", "Met, sum of amounts, or number of subjects."),
            LakeColumn.of("denominator", Kind.LONG, "Judged, or number of amounts; empty for a count."),
            LakeColumn.of("excluded", Kind.LONG, "Findings EXCLUDED."),
            LakeColumn.of("not_due", Kind.LONG, "Findings NOT_DUE."),
            LakeColumn.of("unknown", Kind.LONG, "Findings UNKNOWN."),
            LakeTable.amount("value", "Percent, mean or number."),
            LakeTable.amount("p50", "Median amount."),
            LakeTable.amount("p90", "Ninth decile of the amounts."),
            LakeTable.amount("target", "The contract's own target, in percent."),
            LakeColumn.of("as_of", Kind.DATE, "The day as of which it was judged."),
            LakeColumn.of(
                    "maturity", Kind.TEXT, "PROVISIONAL while something in it is not due or not started, else FINAL."));

    /** What each command did, written last: which versions of the other tables belong together. */
    public static final LakeTable RUN = table(
            "run",
            LakeColumn.of("run_id", Kind.TEXT, "Names the run."),
            LakeColumn.of("command", Kind.TEXT, "The command."),
            LakeColumn.of("started_at", Kind.INSTANT, "When it began."),
            LakeColumn.of("finished_at", Kind.INSTANT, "When it ended."),
            LakeColumn.of("as_of", Kind.DATE, "The day as of which was judged; empty when nothing was."),
            LakeColumn.of("known_on", Kind.DATE, "The last day whose deliveries were known, when that was limited."),
            LakeColumn.of(
                    "fingerprint",
                    Kind.TEXT,
                    "Names all that the figures depend on: equal fingerprints, equal figures."),
            LakeColumn.of("versions", Kind.TEXT, "Versions of the result tables, as JSON."),
            LakeColumn.of("steps", Kind.TEXT, "Seconds and rows of each step, as JSON."),
            LakeColumn.of("ignored", Kind.TEXT, "Files of the landing folder that are no deliveries, a line each."),
            LakeColumn.of("outcome", Kind.TEXT, "How it ended."),
            LakeColumn.of("waymark_version", Kind.TEXT, "The version of Waymark."));

    private LakeTables() {}

    private static LakeTable table(String name, LakeColumn... columns) {
        return new LakeTable(name, List.of(columns));
    }
}
