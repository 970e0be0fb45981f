package waymark.cases;

import java.io.Serializable;
import java.time.LocalDate;
import waymark.calendar.Nation;

/** A contract: programme, prime provider, area and nation. */
@Feed("contract")
public record Contract(
        String contractId,
        Programme programme,
        String primeProviderId,
        String areaId,
        String areaName,
        Nation nation,
        Origin origin,
        @Column("start_date") LocalDate startsOn,
        @Column("end_date") LocalDate endsOn,
        Boolean esfInScope,
        Source source)
        implements Serializable {

    /** Codes of {@code origin}. */
    public enum Origin {
        AWARDED_2010,
        REMPLOY,
        OTHER
    }
}
