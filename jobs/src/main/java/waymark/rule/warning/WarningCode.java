package waymark.rule.warning;

/** What can be warned of: the codes of the list of checks, in its order. */
public enum WarningCode {
    BEFORE_REFERRAL(Level.ROW, null),
    DATES_ODD(Level.ROW, null),
    PROGRAMME_MISMATCH(Level.ROW, null),
    COLUMN_NOT_MEANT(Level.ROW, null),
    SCOTLAND_AFTER_DEVOLUTION(Level.ROW, "WC-VER-02"),
    VERSION_TYPE(Level.ROW, "WHP-AP-06"),
    BLOCK_RECORDING(Level.ROW, "WC-DP-18"),
    DESCRIPTION_LENGTH(Level.ROW, "WC-DP-18"),
    REFERRAL_AFTER_CLOSE(Level.ROW, "WC-VER-02"),
    POSTED_WITHOUT_RISK(Level.ROW, "WP-ER-12"),
    MANDATORY_VOLUNTARY_GROUP(Level.ROW, "WHP-AP-11"),
    REASON_WITH_SIGNATURE(Level.ROW, "WHP-AP-14"),
    COPY_WITHOUT_PERMISSION(Level.ROW, "WC-LR-06"),
    INSTRUMENT_STAGE(Level.ROW, "DT-02"),
    MEASURE_UNLINKED(Level.ROW, null),

    SIGNATURE_MISSING_NO_REASON(Level.CASE, "WHP-AP-14"),
    NO_TENDER_FREQUENCY(Level.CASE, "WHP-AP-15"),
    ESF_FORM_DIFFERS(Level.CASE, "WHP-AP-23"),
    NETWORK_WITHOUT_CONSENT(Level.CASE, "WC-DP-21"),
    REVISED_WITHOUT_VERSION(Level.CASE, "WC-DP-05"),
    FORMAT_NOT_ASKED(Level.CASE, "WC-DP-10"),
    ACCOMPLISHED_BEFORE_AGREED(Level.CASE, "WC-DP-14"),
    EMPLOYER_INFORMED_AGAINST_WISH(Level.CASE, "WC-LR-05"),
    EMPLOYER_CONTACT_AFTER_DECLINE(Level.CASE, "WC-M2-23"),
    OPEN_AFTER_DECLINE(Level.CASE, "WC-M2-25"),
    ACTIVE_AFTER_DEEMED_LEAVING(Level.CASE, "WC-MV"),
    JOB_LEFT_STILL_ON(Level.CASE, "WC-MV-02"),
    OPEN_AFTER_CAP(Level.CASE, "WC-EP-01"),
    BELOW_16_HOURS(Level.CASE, "WC-M2-01"),
    EXTENSION_RETROSPECTIVE(Level.CASE, "WC-M2-13..15"),
    EXTENSION_PAST_CAP(Level.CASE, "WC-M2-13..15"),
    EXTENSION_BY_PROVIDER(Level.CASE, "WC-M2-13..15"),
    SES_PURPOSE(Level.CASE, "SES-SB-01, SES-ISP-10"),
    ASSESSMENT_AFTER_PLAN(Level.CASE, "SES-SB-01, SES-ISP-10"),
    LATE_TRANSITION(Level.CASE, "SES-SB-01, SES-ISP-10"),
    LATE_BASELINE(Level.CASE, "DT-05, DT-06"),
    READING_NOT_IN_REPORT(Level.CASE, "DT-05, DT-06"),
    RECEIPT_WITHOUT_REQUEST(Level.CASE, "WP-ER-08"),
    RECEIVED_BEFORE_REQUEST(Level.CASE, "WP-ER-08"),
    DEADLINE_DIFFERS(Level.CASE, "WP-ER-08, WP-ER-13"),
    REQUEST_AFTER_LAST(Level.CASE, "WP-ER-03"),
    REMINDER_EARLY(Level.CASE, "WP-ER-13"),
    REMINDER_CROSSED(Level.CASE, "WP-ER-13"),
    REMINDER_LATE(Level.CASE, "WP-ER-13"),
    ESCALATED_WITHOUT_REMINDER(Level.CASE, "WP-ER-14"),
    TWO_SYSTEMS(Level.CASE, "WP-ER-19"),
    NO_VOLUME_CONTACT(Level.CASE, "WP-ER-17");

    private final Level level;
    private final String rule;

    WarningCode(Level level, String rule) {
        this.level = level;
        this.rule = rule;
    }

    public Level level() {
        return level;
    }

    /** The rules behind it, as the list of checks names them; null where it names none. */
    public String rule() {
        return rule;
    }

    /** What a warning is about. */
    public enum Level {
        /** One delivered row. */
        ROW,
        /** A case, or a contract, as a whole. */
        CASE
    }
}
