package waymark.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes small worlds in which much goes wrong: few referrals, contracts, people and keys, so that rows meet.
 * References mostly come first, as in life, but may come late, be withdrawn, or not come at all.
 */
final class Worlds {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 8;
    private static final int MOST_ROWS = 5;

    private static final List<String> ABOUT_PEOPLE = List.of(
            "referral",
            "referral",
            "referral",
            "participation",
            "plan",
            "barrier",
            "barrier",
            "support_activity",
            "distance_reading",
            "participant_change",
            "participant_change",
            "esf_form",
            "compliance_check",
            "end_of_programme",
            "exit_event",
            "exit_report");

    private final Random random;
    private final List<Delivered> deliveries = new ArrayList<>();

    private Worlds(long seed) {
        random = new Random(seed);
    }

    /** The deliveries of a world, in no order. */
    static List<Delivered> of(long seed, int size) {
        Worlds world = new Worlds(seed);
        world.addFoundations();
        for (int i = 0; i < size; i++) {
            world.add(world.pick(ABOUT_PEOPLE), world.day());
        }
        for (String reference : List.of("provider", "contract", "jobcentre", "instrument", "contract_term")) {
            if (world.happens(40)) {
                world.add(reference, world.day());
            }
        }
        world.addCopies();
        return world.deliveries;
    }

    private void addFoundations() {
        foundation("provider", "provider_id=PR1");
        foundation("contract", "contract_id=C1", "prime_provider_id=PR1");
        foundation("contract", "contract_id=C2", "prime_provider_id=PR1");
        foundation("jobcentre", "jobcentre_id=J1");
        foundation("instrument", "instrument_id=I1", "dimension=D1", "scale_min=1", "scale_max=10");
    }

    private void foundation(String feed, String... values) {
        if (happens(90)) {
            deliver(feed, happens(80) ? FIRST_DAY : day(), List.of(fact(feed, 1, false, values)));
        }
    }

    private void add(String feed, LocalDate day) {
        List<Delivered.Fact> facts = new ArrayList<>();
        int rows = 1 + random.nextInt(MOST_ROWS);
        int row = 1;
        for (int i = 0; i < rows; i++) {
            // Rows that were refused by themselves, or sealed, are not stored and leave a gap.
            row += happens(15) ? 2 : 1;
            facts.add(fact(feed, row - 1, happens(15)));
        }
        deliver(feed, day, facts);
    }

    private void deliver(String feed, LocalDate day, List<Delivered.Fact> facts) {
        deliveries.add(new Delivered(
                "", feed, sender(feed), day, deliveries.size() + 1, "bytes " + deliveries.size(), reason(), facts));
    }

    /** The same bytes again, before or after; and the same name again in another folder, with the same or other rows. */
    private void addCopies() {
        for (Delivered each : List.copyOf(deliveries)) {
            if (happens(8)) {
                deliveries.add(each.at("", day(), 100 + deliveries.size()));
            } else if (happens(5)) {
                deliveries.add(each.at(happens(50) ? "A/" : "z/", each.sentOn(), each.sequence()));
            } else if (happens(5)) {
                Delivered other = each.at(happens(50) ? "A/" : "z/", each.sentOn(), each.sequence());
                deliveries.add(new Delivered(
                        other.folder(),
                        other.feed(),
                        other.sender(),
                        other.sentOn(),
                        other.sequence(),
                        "other " + each.bytes(),
                        null,
                        List.of(fact(other.feed(), 1, false))));
            }
        }
    }

    private Delivered.Fact fact(String feed, int row, boolean deleted, String... given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : WorldColumns.BY_FEED.get(feed)) {
            String[] parts = column.split("=", 2);
            values.put(parts[0], pick(Arrays.asList(parts[1].split(",", -1))));
        }
        for (String value : given) {
            String[] parts = value.split("=", 2);
            values.put(parts[0], parts[1]);
        }
        if (deleted) {
            values.keySet().retainAll(Pooled.feed(feed).contract().key());
        }
        return new Delivered.Fact(
                row,
                deleted,
                Pooled.values(
                        feed,
                        values.entrySet().stream()
                                .map(value -> value.getKey() + "=" + value.getValue())
                                .toArray(String[]::new)));
    }

    private String sender(String feed) {
        return switch (Pooled.feed(feed).contract().sender()) {
            case DWP -> "dwp";
            case JOBCENTRE_PLUS -> "jcp";
            case PROVIDER -> pick(List.of("C1", "C2", "C3"));
            case PROVIDER_OR_DWP -> pick(List.of("dwp", "C1", "C2", "C3"));
        };
    }

    private String reason() {
        return happens(5) ? "BAD_ROW_COUNT" : null;
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
