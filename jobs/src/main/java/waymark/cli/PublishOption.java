package waymark.cli;

import picocli.CommandLine.Option;
import waymark.publish.Move;

/** The option that lets a look back take the place of the marts. */
final class PublishOption {

    @Option(
            names = "--publish",
            description = "Let a look back take the place of the marts; without this it goes beside them, into schema"
                    + " look_back. A run looks back when its day is before the one that the marts show, or --known-on"
                    + " leaves out deliveries that are in them.")
    private boolean given;

    /** How a run that looks back is published. */
    Move lookingBack() {
        return given ? Move.BACK : Move.BESIDE;
    }
}
