package waymark.resolve;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.cases.LedgerLine;
import waymark.cases.Source;

/** The accepted deliveries, as tasks need them: rows of any other delivery do not count. */
public final class DeliveryIndex implements Serializable {

    private static final String DWP = "dwp";
    private static final String JOBCENTRE_PLUS = "jcp";

    private final Map<String, Integer> ordinals = new HashMap<>();
    private final String[] files;
    private final String[] senders;
    private final LocalDate[] sentOn;
    private final int[] sequences;

    public DeliveryIndex(List<SettledDelivery> settled) {
        files = new String[settled.size()];
        senders = new String[settled.size()];
        sentOn = new LocalDate[settled.size()];
        sequences = new int[settled.size()];
        for (SettledDelivery delivery : settled) {
            int i = delivery.ordinal();
            files[i] = delivery.fact().file();
            senders[i] = delivery.fact().sender();
            sentOn[i] = delivery.fact().sentOn();
            sequences[i] = delivery.fact().sequence();
            if (delivery.status() == LedgerLine.Status.ACCEPTED) {
                ordinals.put(delivery.fact().deliveryId(), i);
            }
        }
    }

    /** The place of an accepted delivery in delivery order, from 0; -1 when it is not accepted. */
    int ordinal(String deliveryId) {
        return ordinals.getOrDefault(deliveryId, -1);
    }

    /** The contract that sent a delivery; null for dwp and jcp. */
    String contract(int ordinal) {
        String sender = senders[ordinal];
        return sender.equals(DWP) || sender.equals(JOBCENTRE_PLUS) ? null : sender;
    }

    Source source(int ordinal, int row) {
        return new Source(files[ordinal], sentOn[ordinal], sequences[ordinal], row);
    }
}
