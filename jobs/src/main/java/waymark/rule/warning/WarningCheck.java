package waymark.rule.warning;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.rule.AsOf;

/** Looks for things that look wrong in a case. A check is a pure function, like a rule. */
public interface WarningCheck {

    /** What it can warn of. */
    Set<WarningCode> codes();

    /** The programmes whose cases it looks at: all of them, unless it says otherwise. */
    default Set<Programme> programmes() {
        return EnumSet.allOf(Programme.class);
    }

    /** All its warnings of a case; called only with cases of its programmes. */
    Stream<Warning> judge(Case participant, AsOf asOf);
}
