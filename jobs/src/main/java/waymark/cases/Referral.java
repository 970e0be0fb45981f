package waymark.cases;

import java.time.LocalDate;

/** One referral of one person to one contract; every clock of the case starts here. */
@Feed("referral")
public record Referral(
        String referralId,
        String personKey,
        Programme programme,
        String contractId,
        Strand strand,
        CustomerGroup customerGroup,
        @Column("referral_date") LocalDate referredOn,
        @Column("referral_status") Status status,
        @Column("status_date") LocalDate statusOn,
        StatusReason statusReason,
        String jobcentreId,
        IntroducedBy introducedBy,
        BenefitType benefitType,
        @Column("attachment_date") LocalDate attachedOn,
        ProtectionMarker protectionMarker,
        Boolean complexNeeds,
        FormatNeed formatNeed,
        Source source) {

    /** Codes of {@code strand}. */
    public enum Strand {
        START_BACK,
        MAIN_PROVISION
    }

    /** Codes of {@code customer_group}. */
    public enum CustomerGroup {
        DISABILITY,
        LTU,
        EARLY_ACCESS
    }

    /** Codes of {@code referral_status}. */
    public enum Status {
        OPEN,
        STARTED,
        FAILED_TO_ATTEND,
        DID_NOT_START,
        WITHDRAWN,
        CANCELLED,
        TRANSFERRED
    }

    /** Codes of {@code status_reason}. */
    public enum StatusReason {
        DIED,
        MOVED_AWAY,
        DECLINED,
        ISSUED_IN_ERROR,
        OTHER
    }

    /** Codes of {@code introduced_by}. */
    public enum IntroducedBy {
        DEA,
        SRO,
        WORK_COACH,
        OTHER
    }

    /** Codes of {@code protection_marker}. */
    public enum ProtectionMarker {
        NONE,
        MAPPA,
        SCR
    }
}
