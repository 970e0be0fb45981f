package waymark.rule.warning;

import java.util.List;

/** The checks of whole cases. */
final class CaseWarnings {

    private CaseWarnings() {}

    static List<WarningCheck> all() {
        return List.of();
    }
}
