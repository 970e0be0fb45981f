package waymark.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.problem.ProblemCode;
import waymark.yaml.Place;

/** Reads the checks on several columns of a row: the quality rules of a feed contract whose engine is Waymark. */
final class RowCheckReader {

    private static final Set<FieldType> NUMBERS = EnumSet.of(FieldType.INT, FieldType.DECIMAL);
    private static final Set<FieldType> ANY = EnumSet.allOf(FieldType.class);

    private final Map<String, FeedField> fields;
    private final List<RowCheck> checks = new ArrayList<>();
    private ProblemCode last = ProblemCode.DATE_ORDER;

    RowCheckReader(Map<String, FeedField> fields) {
        this.fields = fields;
    }

    List<RowCheck> read(Place quality) {
        quality.list().forEach(this::readCheck);
        return checks;
    }

    private void readCheck(Place check) {
        check.only(Set.of("type", "engine", "name", "description", "implementation"));
        check.at("type").must("custom");
        check.at("engine").must("waymark");
        String description = check.at("description").text();
        Place columns = check.at("implementation");
        check.at("name").constant(ProblemCode.class).ifPresent(code -> {
            if (code.compareTo(last) < 0) {
                check.fault("checks are made in the order of their codes; put " + code + " (" + description
                        + ") before " + last);
            }
            last = code;
            made(code, check, columns).ifPresent(checks::add);
        });
    }

    private Optional<RowCheck> made(ProblemCode code, Place check, Place columns) {
        return switch (code) {
            case DATE_ORDER -> {
                columns.only(Set.of("later", "earlier"));
                yield Optional.of(new RowCheck.DateOrder(
                        column(columns.at("later"), EnumSet.of(FieldType.DATE)),
                        column(columns.at("earlier"), EnumSet.of(FieldType.DATE))));
            }
            case REQUIRED_WITH -> Optional.of(requiredWith(columns));
            case SCALE -> {
                columns.only(Set.of("maximum", "minimum"));
                yield Optional.of(new RowCheck.Scale(
                        column(columns.at("maximum"), NUMBERS), column(columns.at("minimum"), NUMBERS)));
            }
            case TERM_VALUE -> {
                columns.only(Set.of("term", "value"));
                yield Optional.of(new RowCheck.TermValue(
                        column(columns.at("term"), EnumSet.of(FieldType.CODE)),
                        column(columns.at("value"), EnumSet.of(FieldType.STRING))));
            }
            case FOREIGN -> {
                columns.only(Set.of("column"));
                yield Optional.of(new RowCheck.OwnContract(column(columns.at("column"), EnumSet.of(FieldType.STRING))));
            }
            default -> {
                check.at("name")
                        .fault(code + " is not a check on several columns; write one of DATE_ORDER, FOREIGN, "
                                + "REQUIRED_WITH, SCALE, TERM_VALUE");
                yield Optional.empty();
            }
        };
    }

    private RowCheck requiredWith(Place columns) {
        columns.only(Set.of("column", "unless", "needed"));
        String column = column(columns.at("column"), ANY);
        String unless = columns.at("unless").isGiven() ? columns.at("unless").text() : null;
        if (unless != null
                && fields.containsKey(column)
                && !fields.get(column).codes().contains(unless)) {
            columns.at("unless").fault(unless + " is not a code of " + column + "; write one of its codes");
        }
        List<String> needed = columns.at("needed").texts();
        needed.forEach(name -> known(columns.at("needed"), name));
        return new RowCheck.RequiredWith(column, unless, needed);
    }

    private String column(Place place, Set<FieldType> types) {
        String name = place.text();
        if (known(place, name) && !types.contains(fields.get(name).type())) {
            place.fault("column " + name + " is of type " + fields.get(name).type() + "; name one of type " + types);
        }
        return name;
    }

    private boolean known(Place place, String name) {
        if (!name.isEmpty() && !fields.containsKey(name)) {
            place.fault("the feed has no column " + name + "; name one of its columns");
        }
        return fields.containsKey(name);
    }
}
