package waymark.rule.warning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.cases.Referral;
import waymark.rule.AsOf;

/** A Work Choice referral from after the programme took none any more. The last day is public knowledge, not guidance. */
final class ReferralAfterClose implements WarningCheck {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 2, 28);

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.REFERRAL_AFTER_CLOSE);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        Referral referral = participant.referral();
        if (!referral.referredOn().isAfter(LAST_DAY)) {
            return Stream.empty();
        }
        return Stream.of(Warning.ofRow(
                WarningCode.REFERRAL_AFTER_CLOSE,
                participant,
                referral.referralId(),
                referral.referredOn(),
                referral.source(),
                "referral " + referral.referralId() + " is of " + referral.referredOn()
                        + ", and Work Choice took none after " + LAST_DAY + "; check the day and the programme"));
    }
}
