package waymark.rule.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Contact;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Contribution;
import waymark.rule.Guidance;
import waymark.rule.workprogramme.EndOfProgramme;

/** A contract to which people return, and nobody on record to be told how many. */
@Guidance(clause = "004 L84", title = "LR 106, Volumes", text = """
    L84     Each provider names somebody who is told the number of returnees every month.
    """)
final class NoVolumeContact implements ContractCheck {

    private static final String RETURNEES = "returnees";

    @Override
    public WarningCode code() {
        return WarningCode.NO_VOLUME_CONTACT;
    }

    @Override
    public Stream<Contribution> contributions(Case participant, AsOf asOf) {
        if (participant.programme() != Programme.WP) {
            return Stream.empty();
        }
        return EndOfProgramme.of(participant).returning().stream()
                .map(line -> new Contribution(
                        participant.holderOn(line.endedOn()),
                        RETURNEES,
                        line.endedOn().withDayOfMonth(1),
                        1));
    }

    @Override
    public Stream<Warning> judge(String contractId, List<Contribution> sums, AsOf asOf) {
        if (asOf.references().contacts().stream().anyMatch(contact -> isTold(contact, contractId, asOf.day()))) {
            return Stream.empty();
        }
        long people = sums.stream().mapToLong(Contribution::number).sum();
        LocalDate last = sums.stream()
                .map(Contribution::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Stream.of(Warning.ofContract(
                WarningCode.NO_VOLUME_CONTACT,
                contractId,
                contractId,
                asOf.day(),
                null,
                "contract " + contractId + ": returnees so far " + people + ", the last in "
                        + last.toString().substring(0, 7) + ", and no MONTHLY_VOLUME contact on " + asOf.day()
                        + "; send one in feed contact"));
    }

    private static boolean isTold(Contact contact, String contractId, LocalDate day) {
        return contact.role() == Contact.Role.MONTHLY_VOLUME
                && contact.contractId().equals(contractId)
                && !contact.effectiveFrom().isAfter(day)
                && (contact.effectiveTo() == null || !contact.effectiveTo().isBefore(day));
    }
}
