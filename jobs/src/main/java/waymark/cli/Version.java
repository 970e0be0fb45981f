package waymark.cli;

import java.io.File;
import java.net.URISyntaxException;
import picocli.CommandLine.IVersionProvider;
import waymark.problem.WaymarkException;

/** Which Waymark this is. */
final class Version implements IVersionProvider {

    private static final String UNPACKAGED = "unpackaged";

    @Override
    public String[] getVersion() {
        return new String[] {"Waymark " + number()};
    }

    /** The version of the jar; {@code unpackaged} when classes run from a folder. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKAGED : version;
    }

    /** Tells builds apart: the figures of another build may differ. */
    static String build() {
        try {
            File code = new File(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return number() + "/" + code.length() + "/" + code.lastModified();
        } catch (URISyntaxException e) {
            throw WaymarkException.failed("the place of Waymark's own code cannot be told", e);
        }
    }
}
