package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import waymark.cases.Case;
import waymark.cases.Contract;
import waymark.cases.EsfForm;
import waymark.rule.AsOf;
import waymark.rule.Sentence;

/**
 * The start of a participant as the European Social Fund sees it: whether it pays for it, and the form that says when
 * it was.
 *
 * @param holder the contract that held the referral on the start
 * @param outOfScope why the fund does not pay; null when it does
 * @param form the form of the highest version; null when there is none
 */
public record EsfStart(LocalDate startedOn, String holder, OutOfScope outOfScope, EsfForm form) {

    /** The last day on which a start could be paid for by the fund. */
    public static final LocalDate LAST_DAY = LocalDate.of(2022, 10, 31);

    /** Why the fund does not pay for a start. */
    public enum OutOfScope {
        NOT_ESF_CONTRACT,
        AFTER_ESF
    }

    /** The start of a participant; empty when not started. */
    public static Optional<EsfStart> of(Case participant, AsOf asOf) {
        if (!participant.started()) {
            return Optional.empty();
        }
        LocalDate startedOn = participant.participation().startedOn();
        String holder = participant.holderOn(startedOn);
        EsfForm form = participant.of(EsfForm.class).stream()
                .max(Comparator.comparing(EsfForm::formVersion))
                .orElse(null);
        return Optional.of(new EsfStart(startedOn, holder, outOfScope(holder, startedOn, asOf), form));
    }

    public boolean inScope() {
        return outOfScope == null;
    }

    /** Whether the form gives the recorded start; false without a form. */
    public boolean matches() {
        return form != null && form.statedStartOn().equals(startedOn);
    }

    /** What is in the way of money from the fund, or that nothing is, in a sentence. */
    String why() {
        if (outOfScope == OutOfScope.NOT_ESF_CONTRACT) {
            return Sentence.of(
                    "Started on {} with contract {}, which is not marked as in scope of the ESF.", startedOn, holder);
        }
        if (outOfScope == OutOfScope.AFTER_ESF) {
            return Sentence.of("Started on {}; the last start that the ESF paid for was on {}.", startedOn, LAST_DAY);
        }
        if (form == null) {
            return Sentence.of("Started on {}; there is no ESF form.", startedOn);
        }
        if (matches()) {
            return Sentence.of("Started on {}, as version {} of the ESF form says.", startedOn, form.formVersion());
        }
        long days = ChronoUnit.DAYS.between(startedOn, form.statedStartOn());
        return Sentence.of(
                "Started on {}; version {} of the ESF form says {}, {} {}.",
                startedOn,
                form.formVersion(),
                form.statedStartOn(),
                Sentence.count(Math.abs(days), "day"),
                days < 0 ? "earlier" : "later");
    }

    private static OutOfScope outOfScope(String holder, LocalDate startedOn, AsOf asOf) {
        boolean contractInScope =
                asOf.contract(holder).map(Contract::esfInScope).orElse(false);
        if (!contractInScope) {
            return OutOfScope.NOT_ESF_CONTRACT;
        }
        return startedOn.isAfter(LAST_DAY) ? OutOfScope.AFTER_ESF : null;
    }
}
