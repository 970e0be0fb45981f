package waymark.cli;

import java.io.PrintStream;
import java.util.Map;

/** What a command finds around it: the environment's variables, and where its output goes. */
record Surroundings(Map<String, String> environment, PrintStream out, Terminal terminal) {}
