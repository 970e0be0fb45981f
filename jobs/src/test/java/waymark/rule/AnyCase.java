package waymark.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.cases.Programme;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.RowCheck;

/**
 * A case made at random from the feed contracts: any rows of any feed of its programme, any of their columns empty, as long
 * as each row would have been accepted. Everything that identifies a person, a row or an organisation begins with ZZ.
 */
final class AnyCase {

    static final String MARK = "ZZ";

    private static final FeedCatalogue CATALOGUE = FeedCatalogue.load();
    private static final Map<Programme, LocalDate> FIRST_DAYS = Map.of(
            Programme.WC, LocalDate.of(2017, 3, 20),
            Programme.SES, LocalDate.of(2017, 9, 4),
            Programme.WHP, LocalDate.of(2018, 1, 8),
            Programme.WP, LocalDate.of(2013, 1, 7));
    private static final int MOST_ROWS = 7;
    private static final Map<String, Integer> SHARED_IDS =
            Map.of("objective_id", 2, "stay_id", 3, "employer_id", 2, "adviser_id", 2, "assessment_id", 3);

    private final Programme programme;
    private final Random random;
    private final LocalDate firstDay;
    private final Set<String> keys = new HashSet<>();
    private int ids;

    private AnyCase(Programme programme, Random random) {
        this.programme = programme;
        this.random = random;
        this.firstDay = day(programme, random.nextInt(60));
    }

    static Given of(Programme programme, Random random) {
        return new AnyCase(programme, random).rows();
    }

    /** A day so long after the first on which anything may have happened. */
    static LocalDate day(Programme programme, int after) {
        return FIRST_DAYS.get(programme).plusDays(after);
    }

    private Given rows() {
        List<String> rows = new ArrayList<>(List.of(
                "referral | programme=" + programme + " referral_id=ZZR nino=ZZN referral_date=" + firstDay
                        + row(
                                feed("referral"),
                                Set.of("programme", "referral_id", "nino", "contract_id", "referral_date")),
                "contract | programme=" + programme + some(" origin=AWARDED_2010") + " nation="
                        + anyOf(List.of("ENGLAND", "SCOTLAND")),
                "contract | contract_id=C2",
                "jobcentre | nation=" + anyOf(List.of("ENGLAND", "SCOTLAND")),
                "instrument | dimension=A",
                "instrument | dimension=B polarity=LOWER_IS_BETTER",
                "instrument | dimension=A instrument_id=I2 scale_max=7",
                "contract_term | term=ACTION_PLAN_DAY_BASIS value=" + anyOf(List.of("WORKING", "CALENDAR")),
                "contract_term | term=REVIEW_SIGNATURE_REQUIRED value=" + random.nextBoolean()));
        if (random.nextBoolean()) {
            rows.add("contract_term | term=ACTION_PLAN_REVIEW_DAYS value=30 effective_from=" + day());
        }
        if (random.nextBoolean()) {
            rows.addAll(signedPlanAndOpenStay(day()));
        }
        for (FeedContract feed : CATALOGUE.contracts()) {
            boolean aboutPeople = feed.has("referral_id") || feed.has("nino");
            if (aboutPeople
                    && !feed.feed().equals("referral")
                    && feed.programmes().contains(programme.name())) {
                boolean single = feed.key().equals(List.of("referral_id"));
                int count = single ? Math.min(1, random.nextInt(10)) : random.nextInt(MOST_ROWS + 1);
                for (int i = 0; i < count; i++) {
                    rows.add(feed.feed() + " |" + row(feed, Set.of("referral_id", "nino", "contract_id")));
                }
            }
        }
        rows.removeIf(row -> !keys.add(key(row)));
        return Given.rows(String.join("\n", rows));
    }

    /** What is too rarely made by chance. */
    private List<String> signedPlanAndOpenStay(LocalDate agreedOn) {
        String plan = " | plan_id=ZZP1 version_no=1 ";
        List<String> rows = new ArrayList<>(List.of(
                "plan" + plan + "created_date=" + agreedOn + " agreed_date=" + agreedOn,
                "plan_signature" + plan + "party=PARTICIPANT signed_date=" + agreedOn.plusDays(random.nextInt(20)),
                "plan_signature" + plan + "party=PROVIDER signed_date=" + agreedOn));
        if (programme == Programme.WC) {
            rows.add("module_stay | stay_id=ZZs0 module=2 start_date=" + agreedOn);
        }
        return rows;
    }

    /** The columns of a row, apart from those that are given. */
    private String row(FeedContract feed, Set<String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FeedField field : feed.fields()) {
            if (!given.contains(field.name()) && (field.required() || random.nextInt(10) < 7)) {
                values.put(field.name(), value(field));
            }
        }
        if (random.nextInt(10) > 0) {
            // Given fills in the type that counts.
            values.remove("plan_type");
        }
        feed.rowChecks().forEach(check -> heed(check, feed, values));
        return values.entrySet().stream()
                .map(value -> " " + value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining());
    }

    private void heed(RowCheck check, FeedContract feed, Map<String, String> values) {
        if (check instanceof RowCheck.RequiredWith with && values.containsKey(with.column())) {
            with.needed().forEach(needed -> values.computeIfAbsent(needed, column -> value(feed.field(column))));
        }
        if (check instanceof RowCheck.DateOrder order && values.containsKey(order.later())) {
            String earlier = values.getOrDefault(order.earlier(), firstDay.toString());
            if (values.get(order.later()).compareTo(earlier) < 0) {
                values.put(order.later(), earlier);
            }
        }
    }

    private String value(FeedField field) {
        return switch (field.type()) {
            case STRING, NINO -> text(field.name());
            case INT -> String.valueOf(whole(field));
            case DECIMAL -> random.nextInt(8) + "." + random.nextInt(100);
            case DATE -> day().toString();
            case BOOL -> String.valueOf(random.nextInt(4) > 0);
            case CODE -> anyOf(field.codes());
            case CODES ->
                field.codes().stream().filter(code -> random.nextBoolean()).collect(Collectors.joining("|"));
        };
    }

    private int whole(FeedField field) {
        if (field.name().equals("version_no")) {
            return random.nextInt(3);
        }
        int least = field.minimum() == null ? 0 : field.minimum().intValueExact();
        int most = field.maximum() == null ? 60 : Math.min(600, field.maximum().intValueExact());
        return least + random.nextInt(most - least + 1);
    }

    private String text(String column) {
        return switch (column) {
            case "new_contract_id" -> "C2";
            case "plan_id" -> MARK + anyOf(List.of("P1", "P1", "P1", "P2"));
            case "jobcentre_id" -> "J1";
            case "instrument_id" -> anyOf(List.of("I1", "I1", "I2"));
            case "dimension" -> anyOf(List.of("A", "A", "B"));
            default ->
                MARK
                        + column.charAt(0)
                        + (SHARED_IDS.containsKey(column) ? random.nextInt(SHARED_IDS.get(column)) : ids++);
        };
    }

    /** Most days lie close together, so that they fall on either side of what is due. */
    private LocalDate day() {
        return switch (random.nextInt(6)) {
            case 0 -> firstDay.minusDays(random.nextInt(20));
            case 1, 2 -> firstDay.plusDays(random.nextInt(40));
            case 3 -> firstDay.plusDays(random.nextInt(200));
            default -> firstDay.plusDays(random.nextInt(800));
        };
    }

    private String some(String text) {
        return random.nextBoolean() ? text : "";
    }

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Of two rows of one key only one is current. */
    private static String key(String row) {
        FeedContract feed = feed(row.split(" ", 2)[0]);
        return feed.feed()
                + feed.key().stream()
                        .map(column -> row.contains(" " + column + "=")
                                ? row.split(" " + column + "=", 2)[1].split(" ", 2)[0]
                                : "")
                        .toList();
    }

    private static FeedContract feed(String name) {
        return CATALOGUE.feed(name).orElseThrow();
    }
}
