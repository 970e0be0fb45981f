package waymark.demo;

import java.time.LocalDate;

/** The days that a file is about, both included. */
record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
