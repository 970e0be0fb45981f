package waymark.demo;

import java.time.LocalDate;

/**
 * How many people are referred to a programme, spread over the working days from {@code firstOn} to {@code lastOn} as
 * {@link Intake} does.
 *
 * @param count over all contracts of the programme
 */
record Referrals(int count, LocalDate firstOn, LocalDate lastOn) {

    /** The part of them that falls to a contract of {@code size} after {@code before} of {@code all} were given out. */
    int partOf(int before, int size, int all) {
        return (int) ((long) count * (before + size) / all - (long) count * before / all);
    }
}
