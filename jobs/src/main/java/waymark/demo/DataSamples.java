package waymark.demo;

import java.nio.file.Path;
import java.time.LocalDate;

/** The landing zone that comes with Waymark in {@code data-samples/landing}: a small world with the planted cases in it. */
public final class DataSamples {

    /** The day as of which the figures beside the landing zone were worked out. */
    public static final LocalDate AS_OF = LocalDate.of(2019, 2, 28);

    private static final long SEED = 20190228;

    private DataSamples() {}

    /**
     * Writes the landing zone.
     *
     * @param landing a folder that is empty or not there yet
     */
    public static void writeTo(Path landing) {
        SampleWorld.of(Scale.small(), SEED).writeTo(landing);
        PlantedCases.writeTo(landing);
    }
}
