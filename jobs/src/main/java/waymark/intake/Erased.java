package waymark.intake;

import java.util.Set;

/**
 * Whom an erasure is about.
 *
 * @param referrals the referrals that go
 * @param people the keys of people who have no other referral, and whose rows without a referral go too
 */
public record Erased(Set<String> referrals, Set<String> people) {}
