package waymark.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import waymark.rule.Amount;
import waymark.rule.Finding;
import waymark.rule.Outcome;

/** Findings as tests write them: of contract C1 and January 2020, unless said. */
final class Found {

    static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);
    static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 1);

    private Found() {}

    static Finding of(String metric, String subject, Outcome outcome, String reason, String dimension) {
        return of(metric, "C1", JANUARY, subject, outcome, reason, null, dimension);
    }

    static Finding counted(String metric, String subject, String dimension) {
        return of(metric, subject, Outcome.COUNTED, null, dimension);
    }

    static Finding amount(String metric, String subject, String amount) {
        return of(metric, "C1", JANUARY, subject, Outcome.COUNTED, null, amount(amount), null);
    }

    static Finding of(
            String metric,
            String contract,
            LocalDate month,
            String subject,
            Outcome outcome,
            String reason,
            Amount amount,
            String dimension) {
        return new Finding(
                metric, "R1", contract, subject, month, outcome, null, reason, null, null, null, amount, dimension,
                null);
    }

    static Amount amount(String text) {
        return new Amount(new BigDecimal(text).movePointRight(4).longValueExact());
    }
}
