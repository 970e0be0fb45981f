package waymark.cases;

import java.time.LocalDate;

/** The start date written on an ESF14-20 Initial form. Feed {@code esf_form}. */
@Feed("esf_form")
public record EsfForm(
        Integer formVersion, @Column("form_start_date") LocalDate statedStartOn, LocalDate receivedOn, Source source) {}
