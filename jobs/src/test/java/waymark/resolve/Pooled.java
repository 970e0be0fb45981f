package waymark.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.cases.LedgerLine;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;

/** Rows and deliveries as tests write them. */
final class Pooled {

    static final FeedCatalogue CATALOGUE = FeedCatalogue.load();
    static final List<FeedLayout> FEEDS = layouts();

    /** What rows may lack: nothing of what is written here is there. */
    static final ReferenceKeys NO_REFERENCES = new ReferenceKeys(Set.of(), Set.of(), Map.of());

    private Pooled() {}

    static FeedLayout feed(String name) {
        return FEEDS.stream()
                .filter(feed -> feed.feed().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A row with these values, each {@code column=value}; all other columns are empty. */
    static PooledRow row(String feed, int delivery, int row, String... values) {
        return new PooledRow(feed(feed), values(feed, values), delivery, row, false, null);
    }

    static PooledRow withdrawal(String feed, int delivery, int row, String... values) {
        return new PooledRow(feed(feed), values(feed, values), delivery, row, true, null);
    }

    static Object[] values(String feed, String... values) {
        FeedLayout layout = feed(feed);
        Object[] all = new Object[layout.width()];
        for (String value : values) {
            String[] parts = value.split("=", 2);
            int index = layout.indexOf(parts[0]);
            all[index] = parse(layout.contract().fields().get(index), parts[1]);
        }
        return all;
    }

    /** Accepted deliveries of these senders, in delivery order. */
    static DeliveryIndex sentBy(String... senders) {
        List<SettledDelivery> settled = new ArrayList<>();
        for (String sender : senders) {
            DeliveryFact fact = Offered.fact("d" + settled.size(), "x_" + sender + "_20200101_1.csv", "s");
            settled.add(new SettledDelivery(
                    settled.size(), withSender(fact, sender), LedgerLine.Status.ACCEPTED, null, null));
        }
        return new DeliveryIndex(settled);
    }

    static Tools tools(ReferenceKeys references, DeliveryIndex deliveries) {
        return new Tools(new RowPacking(FEEDS), references, deliveries);
    }

    private static DeliveryFact withSender(DeliveryFact fact, String sender) {
        return new DeliveryFact(
                fact.deliveryId(),
                fact.path(),
                fact.file(),
                fact.feed(),
                sender,
                fact.sentOn(),
                fact.sequence(),
                fact.reason(),
                fact.message(),
                fact.sha256(),
                fact.bytes(),
                fact.records(),
                fact.extraColumns(),
                fact.periodFrom(),
                fact.periodTo(),
                fact.takenInAt());
    }

    private static Object parse(FeedField field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case STRING, NINO, CODE, CODES -> text;
            case INT -> Integer.valueOf(text);
            case DECIMAL -> new BigDecimal(text).setScale(field.scale());
            case DATE -> LocalDate.parse(text);
            case BOOL -> Boolean.valueOf(text);
        };
    }

    private static List<FeedLayout> layouts() {
        List<FeedLayout> layouts = new ArrayList<>();
        for (FeedContract contract : CATALOGUE.contracts()) {
            layouts.add(new FeedLayout(layouts.size(), contract));
        }
        return layouts;
    }
}
