package waymark.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * People and files that show one kind of trouble each. Their rows are written out in full; what they must give is worked out
 * by hand in {@code data-samples/expected}, and {@code data-samples/README.md} lists them. Referral ids end in T and a number.
 */
public final class PlantedCases {

    private PlantedCases() {}

    /**
     * Writes every planted file to {@code landing}, beside those of a small {@link SampleWorld}, whose contracts they need.
     *
     * @throws UncheckedIOException when a file cannot be written
     */
    public static void writeTo(Path landing) {
        try {
            for (PlantedFile file : files()) {
                file.writeTo(landing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PlantedFile> files() {
        return Stream.of(
                        PlantedWorkAndHealth.files(),
                        PlantedCorrections.files(),
                        PlantedWorkProgramme.files(),
                        PlantedSheet.files(),
                        PlantedWorkChoice.files(),
                        PlantedProvisionEnd.files(),
                        PlantedSupport.files(),
                        PlantedBadValues.files(),
                        PlantedBadFiles.files())
                .flatMap(List::stream)
                .toList();
    }
}
