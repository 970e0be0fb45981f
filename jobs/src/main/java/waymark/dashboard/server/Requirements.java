package waymark.dashboard.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import waymark.dashboard.Hash;
import waymark.yaml.BundledFolder;

/**
 * The Python packages that Superset runs with, each in the one version that was tried with the others.
 *
 * @param text the lock file: a package with its version, and the hashes of its files on the lines that follow
 */
record Requirements(String text) {

    private static final int HASH_SHOWN = 12;
    private static final String CONTINUED = "\\";

    /** Those that come with Waymark. */
    static Requirements bundled() {
        return new Requirements(
                BundledFolder.read("dashboards", "requirements.lock").get("dashboards/requirements.lock"));
    }

    /** The packages, each as {@code name==version}. */
    List<String> packages() {
        return text.lines()
                .filter(line -> line.matches("\\w.*==.*"))
                .map(line -> line.replace(CONTINUED, "").strip())
                .toList();
    }

    /** What the lock file says of one package, in its words: version and hashes. */
    String entry(String name) {
        StringBuilder entry = new StringBuilder();
        for (String line :
                text.lines().dropWhile(line -> !line.startsWith(name + "==")).toList()) {
            entry.append(line).append('\n');
            if (!line.endsWith(CONTINUED)) {
                break;
            }
        }
        return entry.toString();
    }

    /** Tells these from others. */
    String hash() {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_SHOWN);
    }
}
