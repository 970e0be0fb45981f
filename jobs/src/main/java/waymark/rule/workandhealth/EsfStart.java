package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.cases.EsfForm;
import waymark.rule.AsOf;

/**
 * The start of a participant as the European Social Fund sees it: whether it pays for it, and the form that says when
 * it was.
 *
 * @param outOfScope why the fund does not pay; null when it does
 * @param form the form of the highest version; null when there is none
 */
public record EsfStart(String outOfScope, EsfForm form) {

    /** The last day on which a start could be paid for by the fund. */
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 10, 31);

    /** The start of a participant; empty when not started. */
    public static Optional<EsfStart> of(Case participant, AsOf asOf) {
        if (!participant.started()) {
            return Optional.empty();
        }
        EsfForm form = participant.of(EsfForm.class).stream()
                .max(Comparator.comparing(EsfForm::formVersion))
                .orElse(null);
        return Optional.of(
                new EsfStart(outOfScope(participant, participant.participation().startedOn(), asOf), form));
    }

    public boolean inScope() {
        return outOfScope == null;
    }

    /** Whether the form gives {@code startedOn} as the start; false without a form. */
    public boolean matches(LocalDate startedOn) {
        return form != null && form.statedStartOn().equals(startedOn);
    }

    private static String outOfScope(Case participant, LocalDate startedOn, AsOf asOf) {
        boolean contractInScope = asOf.contract(participant.holderOn(startedOn))
                .map(Contract::esfInScope)
                .orElse(false);
        if (!contractInScope) {
            return "NOT_ESF_CONTRACT";
        }
        return startedOn.isAfter(LAST_DAY) ? "AFTER_ESF" : null;
    }
}
