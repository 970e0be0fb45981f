package waymark.contract;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.yaml.Place;

/** Reads one property of a feed contract as a column. The type follows from what the contract standard says of it. */
final class FieldReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern DECIMAL = Pattern.compile("decimal\\(([1-9][0-9]?),([0-9]{1,2})\\)");
    private static final Set<String> KEYS = Set.of(
            "name",
            "logicalType",
            "required",
            "primaryKey",
            "primaryKeyPosition",
            "description",
            "classification",
            "customProperties");
    private static final Map<String, FieldType> TYPES = Map.of(
            "string", FieldType.STRING,
            "integer", FieldType.INT,
            "number", FieldType.DECIMAL,
            "date", FieldType.DATE,
            "boolean", FieldType.BOOL,
            "array", FieldType.CODES);
    private static final String CODE_LIST =
            "write quality: [{metric: invalidValues, arguments: {validValues: [A, B]}, " + "mustBe: 0}]";

    private final Place place;
    private final String name;
    private final FieldType type;

    FieldReader(Place property) {
        name = property.at("name").text(NAME, "write a name in lower case with underscores");
        place = name.isEmpty() ? property : property.named(name);
        type = typeOf(place);
    }

    FeedField read() {
        place.only(keys());
        CustomKeys custom = new CustomKeys(place, "waymarkEmptiedWith", "waymarkReadsInstead", MeantForReader.PROPERTY);
        Place options = place.at("logicalTypeOptions");
        if (options.isGiven()) {
            options.only(optionKeys());
        }
        BigDecimal minimum = type == FieldType.INT || type == FieldType.DECIMAL
                ? options.at("minimum").number()
                : null;
        BigDecimal maximum = type == FieldType.INT || type == FieldType.DECIMAL
                ? options.at("maximum").number()
                : null;
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            options.fault("minimum " + minimum + " lies above maximum " + maximum + "; exchange them");
        }
        Matcher decimal = DECIMAL.matcher(
                type == FieldType.DECIMAL
                        ? place.at("physicalType").text(DECIMAL, "write digits and decimals as decimal(5,2)")
                        : "");
        boolean isDecimal = decimal.matches();
        return new FeedField(
                name,
                place.at("description").text(),
                type,
                place.at("required").flag(),
                classification(),
                codes(),
                minimum,
                maximum,
                type == FieldType.STRING ? options.at("maxLength").count() : 0,
                isDecimal ? Integer.parseInt(decimal.group(1)) : 0,
                isDecimal ? Integer.parseInt(decimal.group(2)) : 0,
                custom.has("waymarkEmptiedWith")
                        ? custom.value("waymarkEmptiedWith").text()
                        : null,
                custom.has("waymarkReadsInstead")
                        ? custom.value("waymarkReadsInstead").text()
                        : null,
                MeantForReader.read(custom));
    }

    Place place() {
        return place;
    }

    /** The place of the column in the key, from 1; 0 when it does not belong to it. */
    int keyPosition() {
        Place position = place.at("primaryKeyPosition");
        if (place.at("primaryKey").flag()) {
            return position.count();
        }
        if (position.isGiven()) {
            position.fault("the column is not of the key; add primaryKey: true, or remove this");
        }
        return 0;
    }

    private static FieldType typeOf(Place place) {
        String logical = place.at("logicalType").text();
        FieldType type = TYPES.get(logical);
        if (type == null) {
            if (!logical.isEmpty()) {
                place.at("logicalType")
                        .fault(logical + " is not a type of feeds; write one of array, boolean, date, "
                                + "integer, number, string");
            }
            return FieldType.STRING;
        }
        if (type == FieldType.STRING && place.at("quality").isGiven()) {
            return FieldType.CODE;
        }
        Place format = place.at("logicalTypeOptions").at("format");
        if (type == FieldType.STRING && format.isGiven()) {
            format.must("nino");
            return FieldType.NINO;
        }
        return type;
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>(KEYS);
        switch (type) {
            case STRING, NINO, INT -> keys.add("logicalTypeOptions");
            case DECIMAL -> keys.addAll(List.of("logicalTypeOptions", "physicalType"));
            case CODE -> keys.add("quality");
            case CODES -> keys.add("items");
            case DATE, BOOL -> {}
        }
        return keys;
    }

    private Set<String> optionKeys() {
        return switch (type) {
            case STRING -> Set.of("maxLength");
            case NINO -> Set.of("format");
            case INT, DECIMAL -> Set.of("minimum", "maximum");
            case CODE, CODES, DATE, BOOL -> Set.of();
        };
    }

    private Classification classification() {
        Place given = place.at("classification");
        String word = given.text();
        for (Classification each : Classification.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        if (!word.isEmpty()) {
            given.fault(word + " is not known; write one of none, pseudonymous, direct, special");
        }
        return Classification.NONE;
    }

    private List<String> codes() {
        if (type == FieldType.CODE) {
            return codes(place.at("quality"));
        }
        if (type == FieldType.CODES) {
            Place items = place.at("items").only(Set.of("logicalType", "quality"));
            items.at("logicalType").must("string");
            return codes(items.at("quality"));
        }
        return List.of();
    }

    private static List<String> codes(Place quality) {
        List<Place> checks = quality.list();
        if (checks.size() != 1) {
            quality.fault("one code list is needed; " + CODE_LIST);
            return List.of();
        }
        Place check = checks.get(0).only(Set.of("metric", "arguments", "mustBe"));
        check.at("metric").must("invalidValues");
        BigDecimal mustBe = check.at("mustBe").number();
        if (mustBe == null || mustBe.signum() != 0) {
            check.fault("mustBe is not 0; write mustBe: 0");
        }
        List<String> codes = check.at("arguments")
                .only(Set.of("validValues"))
                .at("validValues")
                .texts();
        for (String code : codes) {
            if (!code.isEmpty() && !code.matches("[A-Z][A-Z0-9_]*")) {
                check.fault("code " + code + " is not upper case with underscores; write it so");
            }
        }
        return codes;
    }
}
