package waymark.rule.warning;

import java.time.LocalDate;
import waymark.cases.Case;
import waymark.cases.Source;

/**
 * Something that looks wrong, as of a day; nothing is refused for it and no figure changes.
 *
 * @param referralId null when it is about a contract
 * @param contractId the contract that holds the referral on {@code day}, or the contract itself
 * @param subjectId what it is about: the key of a row, as findings name subjects, or the referral
 * @param day the day it is about
 * @param message for people: names the thing and the dates, and says what to do
 * @param source the row; null when it is about no single row
 */
public record Warning(
        WarningCode code,
        String referralId,
        String contractId,
        String subjectId,
        LocalDate day,
        String message,
        Source source) {

    /** A warning of one row of a case. */
    public static Warning ofRow(
            WarningCode code, Case participant, String subjectId, LocalDate day, Source source, String message) {
        return new Warning(code, participant.referralId(), participant.holderOn(day), subjectId, day, message, source);
    }

    /** A warning of a case. */
    public static Warning ofCase(WarningCode code, Case participant, String subjectId, LocalDate day, String message) {
        return ofRow(code, participant, subjectId, day, null, message);
    }

    /** A warning of a contract. */
    public static Warning ofContract(
            WarningCode code, String contractId, String subjectId, LocalDate day, Source source, String message) {
        return new Warning(code, null, contractId, subjectId, day, message, source);
    }
}
