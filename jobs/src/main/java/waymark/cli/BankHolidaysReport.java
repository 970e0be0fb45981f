package waymark.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import waymark.calendar.BankHolidays;

/** Warns, in time, that the list of bank holidays comes to its end. */
final class BankHolidaysReport {

    private final BankHolidays bankHolidays;
    private final LocalDate asOf;

    BankHolidaysReport(BankHolidays bankHolidays, LocalDate asOf) {
        this.bankHolidays = bankHolidays;
        this.asOf = asOf;
    }

    /** A line when the end is near; else nothing. */
    void print(PrintStream out) {
        if (bankHolidays.endSoonAfter(asOf)) {
            out.printf(
                    "%nThe list of bank holidays ends on %s: no later day can be judged until you give a newer list with"
                            + " the setting bank-holidays%n",
                    bankHolidays.lastDay());
        }
    }
}
