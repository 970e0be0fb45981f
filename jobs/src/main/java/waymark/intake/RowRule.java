package waymark.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.contract.RowCheck;
import waymark.problem.ProblemCode;

/**
 * A check on several columns of a record, bound to their slots. A column that is at fault by itself has no value here, and is
 * not held against another.
 */
interface RowRule {

    void check(Object[] values, RawRecord record, Faults faults);

    /** The rule that a contract's check asks for, in a file of {@code sender}'s. */
    static RowRule of(RowCheck check, Columns columns, DeliveryName sender) {
        if (check instanceof RowCheck.DateOrder order) {
            return new DateOrder(columns.slot(order.later()), columns.slot(order.earlier()), order.earlier());
        }
        if (check instanceof RowCheck.RequiredWith required) {
            return new RequiredWith(
                    columns.slot(required.column()),
                    required.column(),
                    required.unless(),
                    required.needed().stream().map(columns::slot).toList());
        }
        if (check instanceof RowCheck.Scale scale) {
            return new Scale(columns.slot(scale.maximum()), columns.slot(scale.minimum()), scale.minimum());
        }
        if (check instanceof RowCheck.TermValue term) {
            return new TermValue(columns.slot(term.term()), columns.slot(term.value()));
        }
        if (check instanceof RowCheck.OwnContract own) {
            return new OwnContract(columns.slot(own.column()), sender);
        }
        throw new IllegalArgumentException("no rule for " + check);
    }

    record DateOrder(int later, int earlier, String earlierName) implements RowRule {

        @Override
        public void check(Object[] values, RawRecord record, Faults faults) {
            if (values[later] instanceof LocalDate last
                    && values[earlier] instanceof LocalDate first
                    && last.isBefore(first)) {
                faults.add(
                        ProblemCode.DATE_ORDER,
                        later,
                        "is before " + earlierName + " " + first,
                        "write dates in their order");
            }
        }
    }

    record RequiredWith(int column, String name, String unless, List<Integer> needed) implements RowRule {

        @Override
        public void check(Object[] values, RawRecord record, Faults faults) {
            if (values[column] == null || Objects.equals(values[column], unless)) {
                return;
            }
            for (int slot : needed) {
                if (record.isEmpty(slot)) {
                    faults.add(
                            ProblemCode.REQUIRED_WITH,
                            slot,
                            "is empty although " + name + " is given",
                            "write it, or leave both out");
                }
            }
        }
    }

    record Scale(int maximum, int minimum, String minimumName) implements RowRule {

        @Override
        public void check(Object[] values, RawRecord record, Faults faults) {
            if (values[maximum] instanceof BigDecimal top
                    && values[minimum] instanceof BigDecimal bottom
                    && top.compareTo(bottom) <= 0) {
                faults.add(
                        ProblemCode.SCALE,
                        maximum,
                        "is not above " + minimumName + " " + bottom.toPlainString(),
                        "write the larger one as maximum");
            }
        }
    }

    record TermValue(int term, int value) implements RowRule {

        @Override
        public void check(Object[] values, RawRecord record, Faults faults) {
            if (values[term] instanceof String name && values[value] instanceof String text) {
                AllowedTerm allowed = AllowedTerm.of(name);
                if (!allowed.allows(text)) {
                    faults.add(ProblemCode.TERM_VALUE, value, "is not a value of " + name, allowed.remedy());
                }
            }
        }
    }

    record OwnContract(int column, DeliveryName sender) implements RowRule {

        @Override
        public void check(Object[] values, RawRecord record, Faults faults) {
            if (sender.isFromContract() && values[column] != null && !values[column].equals(sender.sender())) {
                faults.add(
                        ProblemCode.FOREIGN,
                        column,
                        "is not the sender " + sender.sender(),
                        "send only what belongs to your own contract");
            }
        }
    }
}
