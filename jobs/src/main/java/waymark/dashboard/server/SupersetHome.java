package waymark.dashboard.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import waymark.dashboard.Hash;
import waymark.dashboard.MartsAddress;
import waymark.dashboard.SupersetClient;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.publish.Passwords;
import waymark.yaml.BundledFolder;

/** Where a Superset of ours keeps what is its own, and what its programs have to be told. */
public final class SupersetHome {

    /** The database that Superset keeps its own data in. */
    static final String DATABASE = "superset";

    /** The PostgreSQL login that owns it, and has no part in the marts. */
    static final String OWNER = "superset_meta";

    /** The user of Superset as whom Waymark brings dashboards and sets rights. */
    public static final String SERVICE = "waymark_service";

    /** The PostgreSQL login with which Superset reads the marts. */
    public static final String READER = "waymark_superset";

    private static final String SECRET_KEY = "secret_key";
    private static final String CONFIG = "superset_config.py";

    private final Path folder;
    private final Passwords keys;

    /** That of a Waymark home; its keys are made when they are missing. */
    public SupersetHome(Path home) {
        Path root = home.toAbsolutePath().normalize();
        this.folder = root.resolve("superset");
        this.keys = keys(home);
    }

    /** The passwords of a home that have to do with dashboards: of Superset's logins, and of those it uses. */
    public static Passwords keys(Path home) {
        Path file = home.toAbsolutePath().normalize().resolve("keys").resolve("superset");
        return Passwords.keptIn(file, SECRET_KEY, OWNER, SERVICE, READER);
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    String password(String login) {
        return keys.of(login);
    }

    /** A session of the service's user at a Superset of this home. */
    public SupersetClient service(URI address) {
        return new SupersetClient(address, SERVICE, keys.of(SERVICE));
    }

    /** Tells the keys from others without telling them. */
    String fingerprint() {
        return keys.fingerprint();
    }

    /** The settings that come with Waymark, put where Superset reads them; nobody but the owner gets to see what lies there. */
    Path writeConfig() {
        try {
            Files.createDirectories(folder);
            closeToOthers();
            Files.createDirectories(folder.resolve("data"));
            return Files.writeString(folder.resolve(CONFIG), config());
        } catch (IOException e) {
            throw WaymarkException.failed(
                    folder + " cannot be written (" + e + "): make it a folder that you may write, with free space", e);
        }
    }

    /** Logs and Superset's own files tell what people looked at. Folders made by earlier versions are open, so it is done anew. */
    private void closeToOthers() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Ends all sessions of people: who signs in after a start gets the roles that are true then. */
    void endSessions() {
        Path sessions = folder.resolve("data").resolve("sessions");
        if (!Files.exists(sessions)) {
            return;
        }
        try (Stream<Path> all = Files.list(sessions)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw WaymarkException.failed(sessions + " cannot be emptied (" + e + "): remove what lies there", e);
        }
    }

    /** Tells the settings from others. */
    static String configHash() {
        return Hash.of(config().getBytes(StandardCharsets.UTF_8));
    }

    private static String config() {
        return BundledFolder.read("dashboards", CONFIG).get("dashboards/" + CONFIG);
    }

    /** What Superset's programs find in their environment, on the server of these marts. */
    Map<String, String> environment(Database marts) {
        MartsAddress server = MartsAddress.of(marts.url(), OWNER, keys.of(OWNER));
        Map<String, String> environment = new HashMap<>();
        environment.put("SUPERSET_CONFIG_PATH", folder.resolve(CONFIG).toString());
        environment.put("SUPERSET_HOME", folder.resolve("data").toString());
        environment.put("SUPERSET_SECRET_KEY", keys.of(SECRET_KEY));
        environment.put(
                "SUPERSET_METADATA_URI",
                "postgresql+psycopg2://" + OWNER + ":" + keys.of(OWNER) + "@" + server.host() + ":" + server.port()
                        + "/" + DATABASE);
        environment.put("FLASK_APP", "superset.app:create_app()");
        environment.put("SCARF_ANALYTICS", "false");
        return environment;
    }
}
