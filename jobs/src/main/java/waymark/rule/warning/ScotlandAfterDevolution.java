package waymark.rule.warning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.calendar.Nation;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.cases.Programme;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/** A Work Choice referral in Scotland, by the nation of its contract, from after the programme was devolved. */
@Guidance(clause = "000 header", title = "Work Choice, section 9", text = """
    header  Scottish referrals up to and including 31 March 2017.
    """)
final class ScotlandAfterDevolution implements WarningCheck {

    private static final LocalDate LAST_DAY = LocalDate.of(2017, 3, 31);

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.SCOTLAND_AFTER_DEVOLUTION);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        Referral referral = participant.referral();
        boolean scottish = asOf.contract(referral.contractId())
                .map(Contract::nation)
                .filter(nation -> nation == Nation.SCOTLAND)
                .isPresent();
        if (!scottish || !referral.referredOn().isAfter(LAST_DAY)) {
            return Stream.empty();
        }
        return Stream.of(Warning.ofRow(
                WarningCode.SCOTLAND_AFTER_DEVOLUTION,
                participant,
                referral.referralId(),
                referral.referredOn(),
                referral.source(),
                "referral " + referral.referralId() + " of " + referral.referredOn() + " is to Scottish contract "
                        + referral.contractId() + ", and Work Choice took none there after " + LAST_DAY
                        + "; check the day and the contract"));
    }
}
