package waymark.demo;

import java.util.List;

/** Files that come late, or never: what feed_on_time must see. */
final class PlantedLapses {

    private PlantedLapses() {}

    static List<Lapse> all() {
        return List.of();
    }
}
