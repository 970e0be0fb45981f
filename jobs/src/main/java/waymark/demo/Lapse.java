package waymark.demo;

import java.time.LocalDate;

/**
 * A planted departure from the cadence of a feed.
 *
 * @param from the first day of the period
 * @param sentOn when its file is sent; null when it never is
 */
record Lapse(String sender, String feed, LocalDate from, LocalDate sentOn) {}
