package waymark.rule.workchoice;

/** A request to extend Module Two stay S1 as a row of a situation. */
final class ExtensionRow {

    private ExtensionRow() {}

    /** Any part may be null; {@code more} replaces what is said otherwise: asked on 1 February 2018 with an email on file. */
    static String of(String decision, String decidedBy, String decidedOn, String approvedUntil, String more) {
        return "module_extension"
                + unless(more, "kind", "M2_REQUEST")
                + unless(more, "request_date", "2018-02-01")
                + unless(more, "approval_email_ref", "M1")
                + unless(more, "decision", decision)
                + unless(more, "decided_by", decidedBy)
                + unless(more, "decision_date", decidedOn)
                + unless(more, "approved_until", approvedUntil)
                + (more == null ? "" : " " + more);
    }

    private static String unless(String more, String column, String value) {
        return value == null || (more != null && more.contains(column + "=")) ? "" : " " + column + "=" + value;
    }
}
