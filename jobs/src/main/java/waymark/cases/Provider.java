package waymark.cases;

import java.io.Serializable;

/** A provider organisation. */
@Feed("provider")
public record Provider(String providerId, String providerName, Kind kind, Source source) implements Serializable {

    /** Codes of {@code kind}. */
    public enum Kind {
        PRIME,
        SUBCONTRACTOR,
        THIRD_TIER
    }
}
