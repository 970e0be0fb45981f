package waymark.dashboard.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import waymark.dashboard.Hash;
import waymark.yaml.BundledFolder;

/**
 * The Python packages that Superset runs with, each in the one version that was tried with the others.
 *
 * @param text the lock file: a package and its version on each line
 */
record Requirements(String text) {

    private static final int HASH_SHOWN = 12;

    /** Those that come with Waymark. */
    static Requirements bundled() {
        return new Requirements(
                BundledFolder.read("dashboards", "requirements.lock").get("dashboards/requirements.lock"));
    }

    /** The lines of packages. */
    List<String> packages() {
        return text.lines().filter(line -> line.contains("==")).toList();
    }

    /** Tells these from others. */
    String hash() {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_SHOWN);
    }
}
