package waymark.contract;

import java.util.List;

/**
 * A parent, with the columns of the parent's feed that the file names.
 *
 * @param columns columns of the parent's feed, one for each of {@link Parent#columns}
 */
record ParentKey(Parent parent, List<String> columns) {}
