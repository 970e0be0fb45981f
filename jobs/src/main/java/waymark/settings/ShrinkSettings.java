package waymark.settings;

/**
 * From which loss on a run asks before its figures count: a contract loses more than {@code percent} of its current rows of a
 * feed, and at least {@code rows} of them.
 *
 * @param percent 0 to 100; 100 never asks
 * @param rows 1 or more
 */
public record ShrinkSettings(int percent, int rows) {

    /** Where nothing is set. */
    public static final ShrinkSettings USUAL = new ShrinkSettings(20, 50);
}
