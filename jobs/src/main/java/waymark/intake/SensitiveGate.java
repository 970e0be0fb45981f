package waymark.intake;

import java.io.Serializable;
import java.util.Set;

/**
 * Keeps Special Customer Records out: a row passes unless its referral or its person is on the sealed list.
 *
 * @param referralSeals keyed hashes of sealed referrals
 * @param people keys of sealed people
 */
record SensitiveGate(Set<String> referralSeals, Set<String> people, Pseudonyms pseudonyms) implements Serializable {

    boolean isSealed(Identity identity) {
        return identity != null && isSealed(identity.referralId(), identity.personKey());
    }

    boolean isSealed(String referralId, String personKey) {
        return (personKey != null && people.contains(personKey))
                || (referralId != null
                        && !referralSeals.isEmpty()
                        && referralSeals.contains(pseudonyms.sealOf(referralId)));
    }
}
