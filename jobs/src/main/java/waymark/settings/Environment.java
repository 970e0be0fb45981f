package waymark.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import waymark.problem.Spelling;

/** The settings that the environment gives. A variable that is empty gives none. */
final class Environment {

    /** Read elsewhere: the key itself by who hashes with it, memory and logging by the launcher. */
    private static final List<String> OTHERS = List.of("WAYMARK_PERSON_KEY", "WAYMARK_MEMORY", "WAYMARK_LOG");

    /** Other software sets variables that begin like ours, so only a slip of the pen is a fault. */
    private static final int SLIP = 2;

    private Environment() {}

    static Map<SettingKey, GivenText> read(Map<String, String> environment, Faults faults) {
        Map<SettingKey, GivenText> given = new EnumMap<>(SettingKey.class);
        List<String> known = new ArrayList<>(OTHERS);
        for (SettingKey key : SettingKey.values()) {
            known.add(key.variable());
            String text = environment.getOrDefault(key.variable(), "").strip();
            if (!text.isEmpty()) {
                Place place = new Place(key.variable(), Faults.AFTER_THE_FILE, faults);
                given.put(key, new GivenText(text, place, Path.of("")));
            }
        }
        for (String name : new TreeSet<>(environment.keySet())) {
            if (name.startsWith("WAYMARK_") && !known.contains(name)) {
                Spelling.nearest(name, known, SLIP)
                        .ifPresent(meant -> faults.add(
                                Faults.AFTER_THE_FILE,
                                name + " is not known; did you mean " + meant + "? Else unset it"));
            }
        }
        return given;
    }
}
