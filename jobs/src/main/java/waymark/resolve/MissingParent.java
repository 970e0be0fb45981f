package waymark.resolve;

/**
 * The row of another feed that a waiting row lacks.
 *
 * @param key its key; null where it would be found by person
 */
public record MissingParent(String feed, String key) {}
