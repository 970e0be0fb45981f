package waymark.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;
import waymark.calendar.WorkingCalendar;
import waymark.cases.Contract;
import waymark.cases.ContractTerm;
import waymark.cases.InstrumentDimension;
import waymark.cases.Jobcentre;
import waymark.cases.References;
import waymark.problem.WaymarkException;

/** The day as of which everything is judged, the only "today", with the calendars and reference rows to judge by. */
public final class AsOf implements Serializable {

    private final LocalDate day;
    private final References references;
    private final BankHolidays bankHolidays;

    /**
     * @throws WaymarkException when {@code day} lies after the last year whose bank holidays are loaded
     */
    public AsOf(LocalDate day, References references, BankHolidays bankHolidays) {
        check(day, bankHolidays);
        this.day = day;
        this.references = references;
        this.bankHolidays = bankHolidays;
    }

    /**
     * Whether a day can be judged by at all.
     *
     * @throws WaymarkException when {@code day} lies after the last year whose bank holidays are loaded
     */
    public static void check(LocalDate day, BankHolidays bankHolidays) {
        if (day.getYear() > bankHolidays.lastYear()) {
            throw WaymarkException.wrongUse("as-of " + day + " lies after " + bankHolidays.lastYear()
                    + ", the last year whose bank holidays are loaded; give an earlier day, or a newer list with the "
                    + "setting bank-holidays");
        }
    }

    public LocalDate day() {
        return day;
    }

    /** Whether {@code due} has passed: a subject is not due while the as-of day is on or before its due day. */
    public boolean isAfter(LocalDate due) {
        return day.isAfter(due);
    }

    public References references() {
        return references;
    }

    public WorkingCalendar calendar(Nation nation) {
        return bankHolidays.of(nation);
    }

    public Optional<Contract> contract(String contractId) {
        return references.contract(contractId);
    }

    public Optional<Jobcentre> jobcentre(String jobcentreId) {
        return references.jobcentre(jobcentreId);
    }

    /** The dimensions of an instrument by name; empty when the instrument is not known. */
    public Map<String, InstrumentDimension> instrument(String instrumentId) {
        return references.instrument(instrumentId);
    }

    /** A term of {@code contractId} on {@code on}; empty when the contract has none in force that day. */
    public Optional<String> term(String contractId, ContractTerm.Term term, LocalDate on) {
        return references.term(contractId, term, null, on);
    }

    /** A term in days, 1 to 365. */
    public OptionalInt days(String contractId, ContractTerm.Term term, LocalDate on) {
        return term(contractId, term, on)
                .map(Integer::valueOf)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
