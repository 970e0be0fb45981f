package waymark.contract;

import java.io.Serializable;
import java.util.Set;

/**
 * For which rows a column is meant; in others a value is odd, and warned of.
 *
 * @param column {@code programme}, for the programme of the referral where the feed has no such column, or a code column of
 *     the feed
 * @param codes the values of that column for which it is meant
 */
public record MeantFor(String column, Set<String> codes) implements Serializable {

    /** The column that stands for the programme of the referral. */
    public static final String PROGRAMME = "programme";

    public MeantFor {
        codes = Set.copyOf(codes);
    }
}
