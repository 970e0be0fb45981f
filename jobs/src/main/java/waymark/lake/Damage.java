package waymark.lake;

/**
 * A file of the lake that is not what was written.
 *
 * @param file where it lies
 * @param how what is wrong with it, such as "is empty"
 */
public record Damage(String file, String how) {}
