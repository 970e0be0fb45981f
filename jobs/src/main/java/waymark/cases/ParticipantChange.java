package waymark.cases;

import java.time.LocalDate;

/** A move, a change of benefit or a transfer to another contract. Feed {@code participant_change}. */
@Feed("participant_change")
public record ParticipantChange(
        String changeId,
        ChangeType changeType,
        @Column("effective_date") LocalDate effectiveOn,
        String newArea,
        String newContractId,
        BenefitType newBenefitType,
        Source source) {

    /** Codes of {@code change_type}. */
    public enum ChangeType {
        ADDRESS,
        BENEFIT,
        CONTRACT_TRANSFER
    }
}
