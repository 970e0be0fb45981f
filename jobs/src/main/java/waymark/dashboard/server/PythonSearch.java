package waymark.dashboard.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import waymark.dashboard.ChildEnvironment;
import waymark.problem.WaymarkException;

/**
 * Looks for a Python that Superset runs with. A name on the path proves nothing: it can be the front of a version that is not
 * there, or a Python without what makes environments. So each is called before it is believed.
 */
final class PythonSearch {

    /** In the order in which they are tried; the first is the one that the packages were tried with. */
    private static final List<String> NAMES = List.of("python3.11", "python3.12", "python3.10", "python3", "python");

    private static final Set<String> VERSIONS = Set.of("3.10", "3.11", "3.12");
    private static final String PROBE = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])";
    private static final String PROBE_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])";
    private static final int LONGEST_PROBE_SECONDS = 20;

    private final List<Path> folders = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** @param path what the variable PATH holds */
    PythonSearch(String path) {
        for (String folder : path.split(File.pathSeparator, -1)) {
            try {
                folders.add(Path.of(folder));
            } catch (InvalidPathException e) {
                refused.add(folder + " is no folder");
            }
        }
    }

    /**
     * The first that will do.
     *
     * @throws WaymarkException wrong use, when none will do; with what was found
     */
    Python find() {
        Set<Path> seen = new LinkedHashSet<>();
        for (String name : NAMES) {
            for (Path folder : folders) {
                Path program = folder.resolve(name);
                if (!folder.toString().isEmpty() && Files.isExecutable(program) && seen.add(real(program))) {
                    Optional<Python> python = tried(program);
                    if (python.isPresent()) {
                        return python.get();
                    }
                }
            }
        }
        throw WaymarkException.wrongUse("Superset needs Python 3.10, 3.11 or 3.12 on the PATH"
                + (refused.isEmpty() ? ", and there is no Python" : ": " + String.join("; ", refused))
                + ". Install one, on Debian or Ubuntu with: apt-get install python3 python3-venv; or name an environment"
                + " that holds Superset by WAYMARK_DASHBOARDS_PYTHON");
    }

    private Optional<Python> tried(Path program) {
        String version = said(program, PROBE_VERSION);
        if (version.isEmpty()) {
            refused.add(program + " does not run");
        } else if (!VERSIONS.contains(version)) {
            refused.add(program + " is " + version);
        } else if (said(program, PROBE).isEmpty()) {
            refused.add(program + " cannot make environments, which takes the package python" + version + "-venv");
        } else {
            return Optional.of(new Python(program, version));
        }
        return Optional.empty();
    }

    /** What it prints when it runs a line of Python; empty when it fails. */
    static String said(Path program, String line) {
        try {
            ProcessBuilder builder = new ProcessBuilder(program.toString(), "-I", "-c", line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            ChildEnvironment.keepLittle(builder);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_PROBE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? said.strip() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException e) {
            return program;
        }
    }
}
