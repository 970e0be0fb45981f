package waymark.publish;

import java.util.List;

/** The marts on deliveries and on Waymark's own runs. */
final class DeliveryMarts {

    private DeliveryMarts() {}

    static List<MartTable> tables() {
        return List.of(delivery(), problem(), warning(), waiting(), run(), runStep());
    }

    private static MartTable delivery() {
        return MartTable.named(
                        "delivery",
                        "Every offered file and what became of its rows: rows_in = accepted +"
                                + " rejected + waiting + duplicate + superseded")
                .required("delivery_id", SqlType.TEXT, "The offered file")
                .required("file", SqlType.TEXT, "Its name without folder")
                .optional("feed", SqlType.TEXT, "The feed; empty, like sender and sent_on, when the name does not say")
                .optional("sender", SqlType.TEXT, "A contract, dwp or jcp")
                .optional("sent_on", SqlType.DATE, "The date in its name")
                .required("status", SqlType.TEXT, "ACCEPTED, REJECTED or DUPLICATE")
                .optional("reason", SqlType.TEXT, "Why it was rejected as a whole: a code")
                .required("rows_in", SqlType.BIGINT, "Rows read")
                .required("accepted", SqlType.BIGINT, "Rows that count today")
                .required("rejected", SqlType.BIGINT, "Rows refused; see problem")
                .required("waiting", SqlType.BIGINT, "Rows whose parent has not come; see waiting")
                .required("duplicate", SqlType.BIGINT, "Rows of a file that came again")
                .required("superseded", SqlType.BIGINT, "Rows that a later one of the same key replaced")
                .optional("period_from", SqlType.DATE, "First day that its control file says it covers")
                .optional("period_to", SqlType.DATE, "Last day that its control file says it covers")
                .required("path", SqlType.TEXT, "Where it lay in the landing folder")
                .required("bytes", SqlType.BIGINT, "Its size")
                .optional("message", SqlType.TEXT, "What is wrong with it and how to mend it")
                .optional("extra_columns", SqlType.TEXT, "Columns that the feed does not know, joined by a comma")
                .required("taken_in_at", SqlType.TIMESTAMP, "When it was taken in")
                .primaryKey("delivery_id")
                .index("sender", "feed", "sent_on")
                .index("file")
                .rowsOfContract("sender")
                .table();
    }

    private static MartTable problem() {
        return MartTable.named("problem", "A fault of a delivered file or row")
                .required("file", SqlType.TEXT, "The file; see delivery")
                .optional("row_number", SqlType.INTEGER, "Ordinal of the record in it, from 1; empty for a whole file")
                .required("code", SqlType.TEXT, "What is wrong, as in the list of checks")
                .optional("column_name", SqlType.TEXT, "The column at fault; empty when no single one is")
                .required("level", SqlType.TEXT, "FILE or ROW refused, or WARNING")
                .optional("line_number", SqlType.INTEGER, "Line of the file on which the record begins, from 1")
                .optional("referral_id", SqlType.TEXT, "The referral that the row names")
                .required("message", SqlType.TEXT, "What is wrong and how to mend it")
                .optional("value", SqlType.TEXT, "As delivered; empty for columns that identify a person")
                .optional("feed", SqlType.TEXT, "The feed of the file")
                .optional("sender", SqlType.TEXT, "The sender of the file")
                .index("file", "row_number")
                .index("sender", "code")
                .rowsOfContract("sender")
                .table();
    }

    private static MartTable warning() {
        return MartTable.named("warning", "What looks wrong, and refuses nothing and changes no figure")
                .required("code", SqlType.TEXT, "What is warned of, as in the list of checks")
                .required("level", SqlType.TEXT, "ROW, or CASE for a case or contract as a whole")
                .optional("rule", SqlType.TEXT, "The rules behind it; empty where there are none")
                .optional("referral_id", SqlType.TEXT, "The referral; empty when it is about a contract")
                .required("contract_id", SqlType.TEXT, "The contract that holds the referral on the day")
                .required("subject_id", SqlType.TEXT, "What it is about: a row by its key, a case or a contract")
                .required("day", SqlType.DATE, "The day it is about")
                .required("message", SqlType.TEXT, "What looks wrong and what to do")
                .optional("file", SqlType.TEXT, "The file of the row; empty when it is about no single row")
                .optional("row_number", SqlType.INTEGER, "Ordinal of the record in it, from 1")
                .index("code")
                .index("referral_id")
                .rowsOfContract("contract_id")
                .table();
    }

    private static MartTable waiting() {
        return MartTable.named("waiting", "A row that waits for the record it belongs to")
                .required("file", SqlType.TEXT, "The file; see delivery")
                .required("feed", SqlType.TEXT, "The feed of the file")
                .required("sender", SqlType.TEXT, "The sender of the file")
                .required("row_number", SqlType.INTEGER, "Ordinal of the record in it, from 1")
                .optional("referral_id", SqlType.TEXT, "The referral that the row names")
                .required("missing_feed", SqlType.TEXT, "The feed of the record that has not come")
                .optional("missing_key", SqlType.TEXT, "Its key; empty where it would be found by person")
                .required("sent_on", SqlType.DATE, "The date in the file's name")
                .index("sender", "sent_on")
                .rowsOfContract("sender")
                .table();
    }

    private static MartTable run() {
        return MartTable.named("run", "What Waymark has done, and when")
                .required("run_id", SqlType.TEXT, "The run")
                .required("command", SqlType.TEXT, "The command")
                .required("started_at", SqlType.TIMESTAMP, "When it started")
                .optional("finished_at", SqlType.TIMESTAMP, "When it ended; empty for the run that publishes this")
                .optional("as_of", SqlType.DATE, "The day as of which it judged")
                .optional("known_on", SqlType.DATE, "Only deliveries dated up to this day existed for it")
                .optional("outcome", SqlType.TEXT, "How it ended; empty for the run that publishes this")
                .optional("message", SqlType.TEXT, "What it said when it failed")
                .required("version", SqlType.TEXT, "Version of Waymark")
                .primaryKey("run_id")
                .hiddenFromContractManagers()
                .table();
    }

    private static MartTable runStep() {
        return MartTable.named("run_step", "How long each step of a run took")
                .required("run_id", SqlType.TEXT, "The run; see run")
                .required("position", SqlType.INTEGER, "Its place in the run, from 1")
                .required("step", SqlType.TEXT, "The step")
                .required("seconds", SqlType.NUMERIC, "How long it took")
                .optional("rows", SqlType.BIGINT, "Rows it handled")
                .primaryKey("run_id", "position")
                .hiddenFromContractManagers()
                .table();
    }
}
