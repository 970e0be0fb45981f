package waymark.rule.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.cases.Programme;
import waymark.cases.RecordColumns;
import waymark.cases.Referral;
import waymark.rule.AsOf;

/** A referral of another programme than its contract, or a row of a feed that the programme does not have. */
final class ProgrammeMismatch implements WarningCheck {

    private final Map<Programme, List<RecordColumns>> feedsOfOthers = new EnumMap<>(Programme.class);

    /** @param feeds the records of a case */
    ProgrammeMismatch(List<RecordColumns> feeds) {
        for (Programme programme : Programme.values()) {
            feedsOfOthers.put(
                    programme,
                    feeds.stream()
                            .filter(feed -> !feed.contract().programmes().contains(programme.name()))
                            .toList());
        }
    }

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.PROGRAMME_MISMATCH);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<Warning> warnings = new ArrayList<>();
        Referral referral = participant.referral();
        Programme ofContract =
                asOf.contract(referral.contractId()).map(Contract::programme).orElse(referral.programme());
        if (ofContract != referral.programme()) {
            warnings.add(Warning.ofRow(
                    WarningCode.PROGRAMME_MISMATCH,
                    participant,
                    referral.referralId(),
                    referral.referredOn(),
                    referral.source(),
                    "referral " + referral.referralId() + " is of programme " + referral.programme() + ", its contract "
                            + referral.contractId() + " of " + ofContract + "; correct the programme or the contract"));
        }
        for (RecordColumns feed : feedsOfOthers.get(referral.programme())) {
            for (Object row : participant.of(feed.type())) {
                warnings.add(warning(feed, row, participant));
            }
        }
        return warnings.stream();
    }

    private static Warning warning(RecordColumns feed, Object row, Case participant) {
        String subject = feed.key(row, participant.referralId());
        LocalDate day = feed.day(row);
        return Warning.ofRow(
                WarningCode.PROGRAMME_MISMATCH,
                participant,
                subject,
                day == null ? participant.referral().referredOn() : day,
                feed.source(row),
                feed.contract().feed() + " " + subject + ": programme " + participant.programme()
                        + " does not have this feed; withdraw the row, or correct the referral that it names");
    }
}
