package waymark.contract;

import java.io.Serializable;
import java.util.List;

/** A check on several columns of one row, made after every column has passed by itself, in the order of the contract. */
public sealed interface RowCheck extends Serializable {

    /** DATE_ORDER: {@code later} must not lie before {@code earlier} when both are given. */
    record DateOrder(String later, String earlier) implements RowCheck {}

    /**
     * REQUIRED_WITH: when {@code column} has a value (and that value is not {@code unless}), {@code needed} must have
     * one too.
     *
     * @param unless a value of {@code column} that needs nothing, or null
     */
    record RequiredWith(String column, String unless, List<String> needed) implements RowCheck {}

    /** SCALE: {@code maximum} must be above {@code minimum}. */
    record Scale(String maximum, String minimum) implements RowCheck {}

    /** TERM_VALUE: {@code value} must be one that {@code term} allows. */
    record TermValue(String term, String value) implements RowCheck {}

    /** FOREIGN: {@code column} must be the contract that sent the file. */
    record OwnContract(String column) implements RowCheck {}
}
