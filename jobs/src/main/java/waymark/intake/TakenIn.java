package waymark.intake;

import java.util.List;

/**
 * What a take-in did.
 *
 * @param files how many files it looked at, new or with a new control file
 * @param refusedFiles how many of them are refused by themselves
 * @param refusedRows how many rows of the others are refused by themselves
 * @param records how many records the others hold
 * @param ignored files of the landing folder that are no deliveries
 * @param laterFiles files left for later because they are dated after the day that is to be known on
 * @param notTaken what was offered and not taken in, each with its path, the reason and the remedy
 */
public record TakenIn(
        int files,
        int refusedFiles,
        long refusedRows,
        long records,
        List<String> ignored,
        int laterFiles,
        List<String> notTaken) {

    /** Whether something that was offered was refused, as far as this take-in can tell. */
    public boolean hasRefusals() {
        return refusedFiles > 0 || refusedRows > 0 || !notTaken.isEmpty();
    }
}
