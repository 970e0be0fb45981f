package waymark.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import waymark.problem.WaymarkException;

/** What is wrong with the settings: told all at once, in the order of the file's lines, then the environment's. */
final class Faults {

    /** Stands after every line of the file. */
    static final int AFTER_THE_FILE = Integer.MAX_VALUE;

    private final List<Fault> faults = new ArrayList<>();

    void add(int line, String message) {
        faults.add(new Fault(line, message));
    }

    boolean any() {
        return !faults.isEmpty();
    }

    WaymarkException exception() {
        return WaymarkException.wrongUse(faults.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(Fault::message)
                .collect(Collectors.joining("\n")));
    }

    private record Fault(int line, String message) {}
}
