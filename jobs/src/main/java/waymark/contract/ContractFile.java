package waymark.contract;

import java.util.List;

/**
 * A feed contract as read from its file.
 *
 * @param parents its parents, with the columns that the file says they are known by
 */
record ContractFile(String file, FeedContract contract, List<ParentKey> parents) {}
