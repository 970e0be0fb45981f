package waymark.rule.warning;

import java.util.Set;
import java.util.stream.Stream;
import waymark.rule.AsOf;

/** Looks for things that look wrong in the reference rows. A check is a pure function, like a rule. */
public interface ReferenceCheck {

    /** What it can warn of. */
    Set<WarningCode> codes();

    /** All its warnings of contracts and their terms. */
    Stream<Warning> judgeReferences(AsOf asOf);
}
