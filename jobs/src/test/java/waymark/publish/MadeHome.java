package waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A home as it is after its first start, to copy: making that anew for each test would take seconds. */
final class MadeHome {

    private static Path made;

    private MadeHome() {}

    static synchronized void copyTo(Path home) throws IOException {
        if (made == null) {
            made = make();
        }
        try (Stream<Path> all = Files.walk(made)) {
            for (Path each : all.skip(1).toList()) {
                Files.copy(each, home.resolve(made.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Path make() throws IOException {
        Path home = Files.createTempDirectory("waymark made");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestServer.remove(home)));
        try (EmbeddedDatabase database = open(home)) {
            database.prepare();
        }
        return home;
    }

    static EmbeddedDatabase open(Path home) {
        return new EmbeddedDatabase(home, TestServer.home(), TestServer.LIMITS, 90);
    }
}
