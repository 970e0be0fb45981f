package waymark.rule.workprogramme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.cases.Case;
import waymark.cases.EndOfProgrammeListing;

/** What the daily end-of-programme report says of a referral, over all the days that list it. */
public final class EndOfProgramme {

    /** A claimant is to be listed once this many days are completed, counted from the referral. */
    private static final int DAYS_COMPLETED = 714;

    private final List<EndOfProgrammeListing> listings;

    private EndOfProgramme(List<EndOfProgrammeListing> listings) {
        this.listings = listings;
    }

    public static EndOfProgramme of(Case participant) {
        return participant.once(EndOfProgramme.class, made -> new EndOfProgramme(made.of(EndOfProgrammeListing.class)));
    }

    /** The line that counts: of the latest report, and LMS before WSP; empty for a referral that was never listed. */
    public Optional<EndOfProgrammeListing> latest() {
        return listings.stream()
                .max(Comparator.comparing(EndOfProgrammeListing::listedOn)
                        .thenComparing(EndOfProgrammeListing::system, Comparator.reverseOrder()));
    }

    /** The line that counts, of somebody who returns to Jobcentre Plus: their claim is active there. Empty for all others. */
    public Optional<EndOfProgrammeListing> returning() {
        return latest().filter(EndOfProgrammeListing::claimActive);
    }

    /** The line of the latest report that lists the referral under {@code system}; empty when none does. */
    public Optional<EndOfProgrammeListing> latest(EndOfProgrammeListing.System system) {
        return listings.stream()
                .filter(line -> line.system() == system)
                .max(Comparator.comparing(EndOfProgrammeListing::listedOn));
    }

    /** The first day listed; null when never. */
    LocalDate firstListedOn() {
        return listings.stream()
                .map(EndOfProgrammeListing::listedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The first line with an active claim and all 714 days completed, LMS before WSP; empty when there is none. */
    Optional<EndOfProgrammeListing> eligible() {
        return listings.stream()
                .filter(EndOfProgrammeListing::claimActive)
                .filter(line -> !line.listedOn().isBefore(line.referredOn().plusDays(DAYS_COMPLETED)))
                .min(Comparator.comparing(EndOfProgrammeListing::listedOn)
                        .thenComparing(EndOfProgrammeListing::system));
    }
}
