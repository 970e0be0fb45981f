package waymark.cli;

import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The option that lets a contract lose many of its rows. */
final class AcceptShrinkOption {

    @Option(
            names = "--accept-shrink",
            paramLabel = "CONTRACT",
            description = "Go on although this contract (or dwp, jcp) loses more of the current rows of a feed than the"
                    + " setting shrink allows; can be given more than once.")
    private Set<String> contracts = new TreeSet<>();

    Set<String> contracts() {
        return contracts;
    }
}
