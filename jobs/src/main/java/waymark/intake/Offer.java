package waymark.intake;

import java.io.Serializable;

/**
 * A file that this take-in has to look at.
 *
 * @param deliveryId the id it gets, should its bytes be new at this path
 * @param known what is known of the path already, or null
 */
record Offer(LandingFile file, String deliveryId, KnownDeliveries.Known known) implements Serializable {}
