package waymark.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.cases.LedgerLine;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.problem.ProblemCode;
import waymark.rule.Measure;
import waymark.rule.Metric;
import waymark.rule.Outcome;
import waymark.rule.Sentence;
import waymark.rule.warning.WarningCode;
import waymark.yaml.BundledFolder;
import waymark.yaml.Place;
import waymark.yaml.YamlFiles;

/**
 * Every code of every list with its words: the lists of the feed contracts, those of Waymark's own classes, and what
 * {@code schemas/codes.yaml} adds. The words of all of them stand there.
 */
final class CodeLists {

    private static final String FILE = "schemas/codes.yaml";
    private static final String DIMENSION_OF = "dimension of ";
    private static final List<String> OF_DIMENSIONS = List.of("marts.finding.dimension", "marts.measure.dimension");

    /** The lists whose codes are constants of a class. */
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.of(
            "outcome", Outcome.class,
            "measure.maturity", Measure.Maturity.class,
            "metric.kind", Metric.Kind.class,
            "metric.better", Metric.Better.class,
            "metric.duty", Metric.Duty.class,
            "delivery.status", LedgerLine.Status.class,
            "problem", ProblemCode.class,
            "problem.level", ProblemCode.Level.class,
            "warning", WarningCode.class,
            "warning.level", WarningCode.Level.class);

    private final Map<String, Map<String, String>> words = new TreeMap<>();
    private final Map<String, Set<String>> usedIn = new TreeMap<>();

    /**
     * @throws waymark.problem.WaymarkException with every fault of the file
     */
    CodeLists(FeedCatalogue feeds) {
        YamlFiles yaml = new YamlFiles();
        Place file = yaml.open(FILE, BundledFolder.read("schemas", "codes.yaml").getOrDefault(FILE, ""))
                .only(Set.of("feedCodes", "lists"));
        Map<String, String> said = texts(file.at("feedCodes"));
        for (FeedContract feed : feeds.contracts()) {
            add("feed", feed.feed(), CaseMarts.withoutStop(feed.description()));
            feed.fields().forEach(field -> addCodes(feed, field, said));
        }
        List.of("marts.delivery.feed", "marts.problem.feed", "marts.waiting.feed", "marts.waiting.missing_feed")
                .forEach(place -> use("feed", place));
        file.at("lists").list().forEach(this::addList);
        yaml.requireNoFault("the words of codes");
        for (MartTable table : Marts.base().withFacts(feeds).facts()) {
            useColumns(Marts.CASES, table);
        }
        Marts.base().tables().forEach(table -> useColumns(Marts.SCHEMA, table));
        use("contract.nation", "marts.area.nation");
        use("instrument.polarity", "marts.distance.polarity");
    }

    /** A list, a code, its words, and the columns that hold the list's codes, where something published does. */
    List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        words.forEach((list, codes) -> codes.forEach((code, said) -> rows.add(
                new Object[] {list, code, said, usedIn.containsKey(list) ? String.join(", ", usedIn.get(list)) : null
                })));
        return rows;
    }

    private void addCodes(FeedContract feed, FeedField field, Map<String, String> said) {
        for (String code : field.codes()) {
            add(feed.feed() + "." + field.name(), code, said.getOrDefault(code, inWords(code)));
        }
    }

    private void addList(Place place) {
        place.only(Set.of("list", "usedIn", "of", "words"));
        String list = place.at("list").text();
        place.at("usedIn").list().forEach(column -> use(list, column.text()));
        if (list.startsWith(DIMENSION_OF)) {
            OF_DIMENSIONS.forEach(column -> use(list, column));
        }
        Map<String, String> own = texts(place.at("words"));
        if (CONSTANTS.containsKey(list)) {
            Arrays.stream(CONSTANTS.get(list).getEnumConstants())
                    .map(Enum::name)
                    .forEach(code -> add(list, code, own.getOrDefault(code, inWords(code))));
        }
        own.forEach((code, said) -> add(list, code, said));
        for (Place other : place.at("of").list()) {
            String of = other.text();
            if (!words.containsKey(of)) {
                other.fault("there is no list " + of + "; name one that there is");
            }
            words.getOrDefault(of, Map.of()).forEach((code, said) -> add(list, code, said));
        }
    }

    private void useColumns(String schema, MartTable table) {
        for (String column : table.columnNames()) {
            if (words.containsKey(table.name() + "." + column)) {
                use(table.name() + "." + column, schema + "." + table.name() + "." + column);
            }
        }
    }

    /** Adds a code; what was said of it first in its list, stays. */
    private void add(String list, String code, String said) {
        words.computeIfAbsent(list, none -> new LinkedHashMap<>()).putIfAbsent(code, said);
    }

    private void use(String list, String column) {
        usedIn.computeIfAbsent(list, none -> new LinkedHashSet<>()).add(column);
    }

    private static Map<String, String> texts(Place place) {
        return place.entries().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text(), (a, b) -> a, LinkedHashMap::new));
    }

    private static String inWords(String code) {
        return Sentence.of(Sentence.words(code));
    }
}
