package waymark.demo;

import java.time.LocalDate;

/**
 * How many people are referred to a programme, spread evenly over the days from {@code firstOn} to {@code lastOn}.
 *
 * @param count over all contracts of the programme
 */
record Referrals(int count, LocalDate firstOn, LocalDate lastOn) {}
