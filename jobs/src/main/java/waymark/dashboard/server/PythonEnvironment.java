package waymark.dashboard.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.problem.WaymarkException;

/** The Python environment in which Superset runs. It is made when it is first needed, and kept as long as its packages are these. */
public final class PythonEnvironment {

    private static final String PACKAGE = "apache-superset==";

    /** What packages that come as sources are built with. pip would fetch the newest for that, by no hash. */
    private static final String BUILDER = "setuptools";

    private static final Pattern FETCHED = Pattern.compile("^\\s*(Downloading|Using cached) ");
    private static final long TELL_EVERY_MILLIS = 10_000;

    private final Installation installation;
    private final Requirements requirements;

    private PythonEnvironment(Installation installation, Requirements requirements) {
        this.installation = installation;
        this.requirements = requirements;
    }

    /**
     * The environment of a home.
     *
     * @param home where Waymark keeps what is its own
     * @param elsewhere a folder in place of the one in the home: one that we make, or that someone else has made with this Superset
     */
    public static PythonEnvironment of(Path home, Optional<Path> elsewhere) {
        return of(home, elsewhere, Requirements.bundled());
    }

    static PythonEnvironment of(Path home, Optional<Path> elsewhere, Requirements requirements) {
        Path folder = elsewhere.orElseGet(() -> home.resolve("superset").resolve("python-" + requirements.hash()));
        return new PythonEnvironment(new Installation(folder.toAbsolutePath().normalize()), requirements);
    }

    /**
     * Makes it when it is not there; an installation that was cut short is begun anew.
     *
     * @param path what the variable PATH holds, where a Python is looked for
     * @param progress where a person is told what takes long
     * @throws WaymarkException wrong use, when there is no Python or the folder is someone else's; failed, when packages do not come
     */
    public void make(String path, Consumer<String> progress) {
        Path folder = installation.folder();
        try {
            Files.createDirectories(folder.getParent());
            Path guard = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (!alone.isValid() || installation.holds(requirements)) {
                    return;
                }
                if (!installation.isEmpty() && !installation.isOurs()) {
                    requireSuperset();
                    return;
                }
                Python python = new PythonSearch(path).find();
                installation.begin();
                install(python, progress);
                installation.finish(requirements);
            }
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "the Python environment " + folder + " cannot be made (" + e + "): make room there, or name another"
                            + " folder by WAYMARK_DASHBOARDS_PYTHON",
                    e);
        }
    }

    private void install(Python python, Consumer<String> progress) throws IOException {
        Path folder = installation.folder();
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        Files.deleteIfExists(log);
        progress.accept("Installing Superset for Python " + python.version() + " (once; about a minute and 500 MB)…");
        long begun = System.nanoTime();
        run(List.of(python.program().toString(), "-I", "-m", "venv", folder.toString()), log, progress);
        installed(BUILDER, requirements.entry(BUILDER), List.of("--only-binary=:all:"), log, progress);
        installed("requirements", requirements.text(), List.of("--no-build-isolation"), log, progress);
        progress.accept("Installed in " + (System.nanoTime() - begun) / 1_000_000_000 + " s into " + folder);
    }

    private void installed(String name, String lock, List<String> more, Path log, Consumer<String> progress)
            throws IOException {
        Path file = Files.writeString(installation.folder().resolve(name + ".lock"), lock);
        List<String> command = new ArrayList<>(List.of(
                installation.program("python").toString(),
                "-m",
                "pip",
                "install",
                "--no-deps",
                "--require-hashes",
                "--no-input",
                "--disable-pip-version-check",
                "--progress-bar=off",
                "-r",
                file.toString()));
        command.addAll(more);
        run(command, log, progress);
    }

    private void run(List<String> command, Path log, Consumer<String> progress) throws IOException {
        try (Tether program = Tether.start(command, settingsOfPip(), log)) {
            while (!program.ended(TELL_EVERY_MILLIS)) {
                long fetched = fetched(log);
                int all = requirements.packages().size();
                progress.accept(
                        fetched < all
                                ? "  " + fetched + " of " + all + " packages fetched"
                                : "  unpacking " + all + " packages");
            }
            if (program.await() != 0) {
                throw WaymarkException.failed(
                        "Superset cannot be installed: is there a way to a package index? pip said:" + LogTail.of(log));
            }
        }
    }

    /** Where packages come from may be set for this machine, and only pip needs to know. */
    private static Map<String, String> settingsOfPip() {
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.keySet().removeIf(name -> !name.startsWith("PIP_"));
        return settings;
    }

    private static long fetched(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> FETCHED.matcher(line).find()).count();
        }
    }

    /** Someone else's environment is used as it is when its Superset is ours. */
    private void requireSuperset() {
        String wanted = requirements.packages().stream()
                .filter(line -> line.startsWith(PACKAGE))
                .map(line -> line.substring(PACKAGE.length()).strip())
                .findFirst()
                .orElseThrow();
        String found = PythonSearch.said(
                installation.program("python"),
                "from importlib.metadata import version; print(version('apache-superset'))");
        if (!found.equals(wanted)) {
            throw WaymarkException.wrongUse(installation.folder()
                    + (found.isEmpty() ? " holds no Superset" : " holds Superset " + found)
                    + ", and was not made by Waymark: name a folder that is empty, or an environment with Superset "
                    + wanted + ", by WAYMARK_DASHBOARDS_PYTHON");
        }
    }

    /** What tells the packages of this environment from others. */
    String packages() {
        return requirements.hash();
    }

    /** One of its programs. */
    Path program(String name) {
        return installation.program(name);
    }
}
