package waymark.cases;

import java.time.LocalDate;

/** A line of the daily list of people who have completed 714 days of the Work Programme. Feed {@code end_of_programme}. */
@Feed("end_of_programme")
public record EndOfProgrammeListing(
        @Column("report_date") LocalDate listedOn,
        String contractId,
        String jobcentreId,
        BenefitType benefitType,
        Boolean claimActive,
        @Column("referral_date") LocalDate referredOn,
        @Column("end_date") LocalDate endedOn,
        System system,
        Source source) {

    /** Codes of {@code benefit_type}. */
    public enum BenefitType {
        JSA,
        ESA,
        UC,
        IS,
        PC,
        OTHER
    }

    /** Codes of {@code system}. */
    @SuppressWarnings("JavaLangClash") // the column is called so, and nothing here needs the other one
    public enum System {
        LMS,
        WSP
    }
}
