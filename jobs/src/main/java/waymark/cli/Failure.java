package waymark.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import waymark.intake.Shown;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** Tells a person why a command failed: in a sentence with the remedy where there is one. */
final class Failure {

    private static final String DEBUG = "WAYMARK_DEBUG";

    private Failure() {}

    /** Says what happened and returns the exit code. */
    static int tell(Throwable failure, Map<String, String> environment, PrintStream err) {
        WaymarkException known = known(failure);
        if (known != null) {
            err.println(Shown.message("waymark: " + known.getMessage()));
        } else {
            err.println("waymark: unexpectedly failed ("
                    + Shown.message(root(failure).toString()) + "). Nothing half done counts: run it again;"
                    + " if it fails again, set " + DEBUG + "=1 and report what is then shown.");
        }
        if (environment.containsKey(DEBUG)) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            err.print(Shown.message(trace.toString()));
        }
        return known == null ? ExitCode.FAILED.status() : known.exitCode().status();
    }

    /** A task's failure reaches us wrapped by Spark. */
    private static WaymarkException known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WaymarkException known) {
                return known;
            }
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("No space left")) {
                return WaymarkException.failed(
                        "the disk is full: make room and run again; nothing half done counts", cause);
            }
            if (cause instanceof OutOfMemoryError) {
                return WaymarkException.failed(
                        "the memory does not do: give more with WAYMARK_MEMORY, for instance WAYMARK_MEMORY=6g", cause);
            }
        }
        return null;
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
