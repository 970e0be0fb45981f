package waymark.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.problem.WaymarkException;
import waymark.yaml.BundledFolder;

/**
 * The texts of a bundle's files and of the marts beside it, by path, such as {@code dashboards/bundle/charts/as-of.yaml}.
 *
 * @param folder where people find the files; for messages, and to write to
 */
public record BundleFiles(Path folder, SortedMap<String, String> texts) {

    private static final Path PACKED = Path.of("dashboards", "bundle");
    private static final String BUNDLE = "dashboards/bundle";
    private static final String MARTS = "dashboards/marts";
    private static final List<String> ENDINGS = List.of(".yaml", ".json");

    public BundleFiles {
        texts = new TreeMap<>(texts);
    }

    /**
     * The bundle in a folder, with the marts that lie in folder {@code marts} beside it.
     *
     * @throws WaymarkException when there is no such folder, or it cannot be read
     */
    public static BundleFiles in(Path bundle) {
        Path folder = bundle.toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve("database.yaml"))) {
            throw WaymarkException.wrongUse(
                    bundle + " is no bundle of dashboards: it has no database.yaml; name one such as " + BUNDLE);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            read(folder, BUNDLE, texts);
            read(folder.resolveSibling("marts"), MARTS, texts);
        } catch (IOException e) {
            throw WaymarkException.failed("the bundle in " + bundle + " cannot be read (" + e + "): mend that", e);
        }
        return new BundleFiles(bundle, texts);
    }

    /** The bundle that comes with Waymark. */
    public static BundleFiles packed() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.putAll(BundledFolder.read(BUNDLE, ".yaml"));
        texts.putAll(BundledFolder.read(BUNDLE, ".json"));
        texts.putAll(BundledFolder.read(MARTS, ".yaml"));
        return new BundleFiles(PACKED, texts);
    }

    /**
     * The files of some dashboards, with those of the charts and datasets that they need.
     *
     * @param slugs the dashboards; none for all
     * @throws WaymarkException when there is no such dashboard
     */
    public BundleFiles only(List<String> slugs) {
        return BundlePart.of(this, slugs);
    }

    /** The same with another text in the place of one of them. */
    BundleFiles with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new BundleFiles(folder, changed);
    }

    /** The texts of the files in one folder of the bundle, by their paths. */
    SortedMap<String, String> in(String part) {
        String start = BUNDLE + "/" + part + "/";
        SortedMap<String, String> direct = new TreeMap<>(texts.subMap(start, start + Character.MAX_VALUE));
        direct.keySet().removeIf(path -> path.indexOf('/', start.length()) >= 0);
        return direct;
    }

    /** The texts of the files that describe marts made for dashboards, by their paths. */
    SortedMap<String, String> marts() {
        return texts.subMap(MARTS + "/", MARTS + "/" + Character.MAX_VALUE);
    }

    /** The text of one file; empty when there is none. */
    String text(String path) {
        return texts.getOrDefault(BUNDLE + "/" + path, "");
    }

    /** What a file is called within its folder, without ending. */
    static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The path of a file of the bundle, as it stands in messages. */
    static String path(String within) {
        return BUNDLE + "/" + within;
    }

    /** The path of the file of something, in the folder of its kind. */
    static String path(String part, String name) {
        return path(part + "/" + name + (part.equals("queries") ? ".json" : ".yaml"));
    }

    private static void read(Path folder, String name, SortedMap<String, String> texts) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String within = folder.relativize(file).toString().replace('\\', '/');
                if (ENDINGS.stream().anyMatch(within::endsWith)) {
                    texts.put(name + "/" + within, Files.readString(file));
                }
            }
        }
    }
}
