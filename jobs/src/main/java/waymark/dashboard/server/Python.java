package waymark.dashboard.server;

import java.nio.file.Path;

/**
 * A Python that can make environments.
 *
 * @param program its path
 * @param version such as 3.11
 */
record Python(Path program, String version) {}
