package waymark.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written out in full, byte by byte. */
final class PlantedFile {

    private final String folder;
    private final String name;
    private final byte[] bytes;
    private final String control;

    /**
     * @param folder below the landing zone
     * @param control text of the control file beside it; null when there is none
     */
    private PlantedFile(String folder, String name, byte[] bytes, String control) {
        this.folder = folder;
        this.name = name;
        this.bytes = bytes;
        this.control = control;
    }

    /** A file as its sender meant it, in the folder in which senders put it. */
    static PlantedFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of any bytes, in the folder in which senders put it. */
    static PlantedFile of(String name, byte[] bytes) {
        String[] parts = name.split("_", -1);
        String sender = parts[parts.length - 3];
        String year = parts[parts.length - 2].substring(0, 4);
        return new PlantedFile(sender + "/" + year, name, bytes, null);
    }

    String name() {
        return name;
    }

    PlantedFile in(String otherFolder) {
        return new PlantedFile(otherFolder, name, bytes, control);
    }

    PlantedFile withControl(String text) {
        return new PlantedFile(folder, name, bytes, text + "\n");
    }

    void writeTo(Path landing) throws IOException {
        Path file = landing.resolve(folder).resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        if (control != null) {
            Files.writeString(file.resolveSibling(name + ".ctl.json"), control, StandardCharsets.UTF_8);
        }
    }
}
