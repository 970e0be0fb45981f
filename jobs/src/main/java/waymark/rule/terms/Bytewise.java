package waymark.rule.terms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of ids where one of several must be taken: by their bytes in UTF-8. */
public final class Bytewise {

    /** By bytes; {@link String#compareTo} differs from it for characters beyond the first 65,536. */
    public static final Comparator<String> ORDER = Comparator.comparing(
            id -> id.getBytes(StandardCharsets.UTF_8), (one, other) -> Arrays.compareUnsigned(one, other));

    private Bytewise() {}
}
