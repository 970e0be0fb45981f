package waymark.intake;

import java.io.Serializable;

/**
 * Whom a record names, as far as that can be read, even when the record is refused.
 *
 * @param referralId null when the record names no referral
 * @param personKey null when the record names no person, or by a number that has not the form of a National Insurance number
 * @param sensitive whether it is a referral marked as a Special Customer Record
 */
public record Identity(String referralId, String personKey, boolean sensitive) implements Serializable {}
