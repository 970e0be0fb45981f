package waymark.cli;

import java.util.Map;

/**
 * Where output goes.
 *
 * @param isInteractive whether a person watches it
 * @param width columns of a line
 */
record Terminal(boolean isInteractive, int width) {

    /** Set by the launcher, which can tell on every version of Java. */
    private static final String ON_TERMINAL = "waymark.terminal";

    private static final int USUAL_WIDTH = 100;

    /** The one that this process writes to; a log when the launcher says so, or there is no terminal. */
    static Terminal of(Map<String, String> environment) {
        boolean interactive = Boolean.getBoolean(ON_TERMINAL) && !"dumb".equals(environment.get("TERM"));
        String columns = environment.getOrDefault("COLUMNS", "");
        return new Terminal(interactive, columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH);
    }
}
