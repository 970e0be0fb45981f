package waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import waymark.lake.SharedSpark;

/**
 * A command as it was called in this process, with the Spark that tests share, and how it ended.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained of
 */
public record Calling(int code, String out, String err) {

    /** Calls with nothing set in the environment. */
    public static Calling waymark(String... arguments) {
        return waymark(Map.of(), arguments);
    }

    public static Calling waymark(Map<String, String> environment, String... arguments) {
        SharedSpark.context();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = WaymarkCommand.execute(
                arguments,
                new HashMap<>(environment),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Calling(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
