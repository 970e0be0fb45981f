package waymark.yaml;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.problem.WaymarkException;

/** The text files of a folder that comes with Waymark, in its jar or, when it runs from classes, beside them. */
public final class BundledFolder {

    private BundledFolder() {}

    /**
     * The texts of the files whose names end in {@code ending}, by their path from the root, such as
     * {@code dashboards/marts/x.yaml}; files in folders inside it too.
     *
     * @throws WaymarkException when there is no such folder
     */
    public static SortedMap<String, String> read(String folder, String ending) {
        try {
            Path code = Path.of(BundledFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                return texts(code, folder, ending);
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return texts(jar.getPath("/"), folder, ending);
            }
        } catch (IOException | URISyntaxException e) {
            throw WaymarkException.failed(folder + " cannot be read: build Waymark anew", e);
        }
    }

    private static SortedMap<String, String> texts(Path root, String folder, String ending) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            throw WaymarkException.failed(folder + " is missing: build Waymark anew");
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(start)) {
            files = all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .toList();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files) {
            texts.put(
                    root.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
