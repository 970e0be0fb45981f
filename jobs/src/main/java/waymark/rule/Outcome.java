package waymark.rule;

/** What a finding says of its subject. */
public enum Outcome {
    MET,
    /** Met by an exception that the guidance allows, with its reason. */
    MET_EXCEPTION,
    NOT_MET,
    /** The due day has not passed: not judged yet, even if already done. */
    NOT_DUE,
    /** Outside what the metric judges, with the reason. */
    EXCLUDED,
    /** A value that would decide is blank. */
    UNKNOWN,
    /** A subject of a count or an amount. */
    COUNTED
}
