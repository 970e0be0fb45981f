package waymark.rule.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.RecordColumns;
import waymark.cases.References;
import waymark.cases.Source;
import waymark.rule.AsOf;

/** Two dates of one row in the wrong order, where that does not refuse the row. */
final class DatesOdd implements WarningCheck, ReferenceCheck {

    private final List<Order> ofCases;
    private final List<Order> ofReferences;

    /**
     * @param cases the records of a case
     * @param references the records of the reference feeds
     */
    DatesOdd(List<RecordColumns> cases, List<RecordColumns> references) {
        ofCases = orders(
                cases,
                new Names("plan", "created_date", "copy_issued_date"),
                new Names("plan_action", "recorded_date", "notified_date"),
                new Names("module_extension", "request_date", "decision_date"),
                new Names("employment", "start_date", "end_date"));
        ofReferences = orders(
                references,
                new Names("contract", "start_date", "end_date"),
                new Names("contract_term", "effective_from", "effective_to"));
    }

    private static List<Order> orders(List<RecordColumns> feeds, Names... all) {
        return Stream.of(all)
                .flatMap(names -> feeds.stream()
                        .filter(feed -> feed.contract().feed().equals(names.feed))
                        .map(feed -> new Order(feed, names, feed.column(names.first), feed.column(names.then))))
                .toList();
    }

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.DATES_ODD);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<Warning> warnings = new ArrayList<>();
        for (Order order : ofCases) {
            for (Object row : participant.of(order.feed.type())) {
                if (order.isBroken(row)) {
                    String subject = order.feed.key(row, participant.referralId());
                    Source source = order.feed.source(row);
                    warnings.add(Warning.ofRow(
                            WarningCode.DATES_ODD,
                            participant,
                            subject,
                            order.thenOn(row),
                            source,
                            order.message(row, subject)));
                }
            }
        }
        return warnings.stream();
    }

    @Override
    public Stream<Warning> judgeReferences(AsOf asOf) {
        References references = asOf.references();
        List<Warning> warnings = new ArrayList<>();
        for (Order order : ofReferences) {
            references.of(order.feed.type()).filter(order::isBroken).forEach(row -> {
                String subject = order.feed.key(row, null);
                String contractId = (String) order.feed.value(row, order.feed.column("contract_id"));
                warnings.add(Warning.ofContract(
                        WarningCode.DATES_ODD,
                        contractId,
                        subject,
                        order.thenOn(row),
                        order.feed.source(row),
                        order.message(row, subject)));
            });
        }
        return warnings.stream();
    }

    /** A column whose date comes first, and the one that comes then. */
    private record Names(String feed, String first, String then) {}

    private record Order(RecordColumns feed, Names names, int first, int then) {

        boolean isBroken(Object row) {
            LocalDate firstOn = (LocalDate) feed.value(row, first);
            LocalDate thenOn = thenOn(row);
            return firstOn != null && thenOn != null && thenOn.isBefore(firstOn);
        }

        LocalDate thenOn(Object row) {
            return (LocalDate) feed.value(row, then);
        }

        String message(Object row, String subject) {
            return names.feed + " " + subject + ": " + names.then + " " + thenOn(row) + " lies before " + names.first
                    + " " + feed.value(row, first) + "; check both dates and send the row again";
        }
    }
}
