package waymark.cases;

import java.io.Serializable;
import java.time.LocalDate;

/** Who receives what for a contract. Feed {@code contact}. */
@Feed("contact")
public record Contact(
        String contractId,
        Role role,
        String email,
        LocalDate suppliedOn,
        @Column("effective_from") LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Source source)
        implements Serializable {

    /** Codes of {@code role}. */
    public enum Role {
        MONTHLY_VOLUME,
        EXIT_REQUEST,
        NOMINATED_OFFICER,
        PERFORMANCE_MANAGER,
        PERFORMANCE_TEAM
    }
}
