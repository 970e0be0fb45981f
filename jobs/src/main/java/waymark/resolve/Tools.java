package waymark.resolve;

import java.io.Serializable;

/** What tasks need to settle rows, sent to each machine once. */
record Tools(RowPacking packing, ReferenceKeys references, DeliveryIndex deliveries) implements Serializable {

    RowChecks checks() {
        return new RowChecks(references, deliveries);
    }
}
