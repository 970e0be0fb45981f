package waymark;

import waymark.cli.WaymarkCommand;

/** Starts Waymark. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(WaymarkCommand.execute(arguments, System.getenv(), System.out, System.err));
    }
}
