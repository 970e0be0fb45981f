package waymark.rule.terms;

import java.time.LocalDate;
import java.util.Optional;
import waymark.calendar.Nation;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.rule.AsOf;

/**
 * How long Work Choice lasts for a referral, and which guidance governs it. Both go by the contract to which the
 * referral was made: a transfer changes neither.
 *
 * @param endsOn the last day of provision
 * @param whyNotPost the sentence that says why the guidance is not {@link GuidanceVersion#POST}; null when it is
 */
public record Provision(LocalDate endsOn, GuidanceVersion guidance, String whyNotPost) {

    private static final LocalDate END_IN_SCOTLAND = LocalDate.of(2018, 10, 31);
    private static final LocalDate END_IN_ENGLAND_AND_WALES = LocalDate.of(2019, 3, 31);

    /** "As Work Choice draws to a close" has no date in the guidance: the last 12 months are read so. */
    private static final int CLOSING_MONTHS = 12;

    /** The provision of a case, worked out once. */
    public static Provision in(Case participant, AsOf asOf) {
        return participant.once(
                Provision.class, each -> of(each, asOf.contract(each.referral().contractId())));
    }

    private static Provision of(Case participant, Optional<Contract> contract) {
        Nation nation = contract.map(Contract::nation).orElse(null);
        Contract.Origin origin = contract.map(Contract::origin).orElse(null);
        LocalDate referredOn = participant.referral().referredOn();
        return new Provision(
                nation == Nation.SCOTLAND ? END_IN_SCOTLAND : END_IN_ENGLAND_AND_WALES,
                GuidanceVersion.of(nation, origin, referredOn),
                GuidanceVersion.whyNotPost(nation, origin, referredOn));
    }

    /** Whether {@code day} is in the last months of provision. */
    public boolean isClosingOn(LocalDate day) {
        return !day.isAfter(endsOn) && !day.isBefore(endsOn.plusDays(1).minusMonths(CLOSING_MONTHS));
    }

    /** The earlier of {@code day} and the end of provision; null stands for no day. */
    public LocalDate endOr(LocalDate day) {
        return day != null && day.isBefore(endsOn) ? day : endsOn;
    }
}
