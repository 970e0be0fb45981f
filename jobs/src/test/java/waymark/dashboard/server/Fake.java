package waymark.dashboard.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Programs that pretend to be others: shell scripts. */
final class Fake {

    private Fake() {}

    /** A program that does what the lines of shell say. */
    static Path program(Path file, String lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A Python that says its version, and can make environments. */
    static Path python(Path file, String version) throws IOException {
        return program(file, "echo " + version);
    }
}
