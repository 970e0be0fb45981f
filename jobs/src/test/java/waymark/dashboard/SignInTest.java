package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import waymark.dashboard.access.FirstPasswords;
import waymark.dashboard.server.SupersetHome;
import waymark.dashboard.server.SupersetServer;
import waymark.settings.DashboardSettings;

/** Who gets in with a password, for how long, and what is kept of it. */
@Tag("superset")
class SignInTest {

    /** As many as there are before a lock. */
    private static final int GUESSES = 10;

    private static TestSuperset superset;
    private static Readers readers;

    @BeforeAll
    static void start() {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
        readers.apply(Readers.ALL);
    }

    @BeforeEach
    void lockNobodyOut() throws SQLException {
        run("UPDATE ab_user SET fail_login_count = 0");
    }

    @AfterAll
    static void leaveNobody() {
        if (readers != null) {
            readers.apply(Readers.NOBODY);
        }
    }

    @Test
    void afterTenWrongPasswordsTheRightOneIsRefusedByFormAndByApi() throws Exception {
        String right = readers.password(Readers.JOAN);
        for (int wrong = 1; wrong <= GUESSES; wrong++) {
            // Both ways count together.
            if (wrong % 2 == 0) {
                new Visitor(superset.address()).signIn("/login/", "joan", "guess " + wrong);
            } else {
                assertThat(byApi("joan", "guess " + wrong)).isEqualTo(401);
            }
        }

        assertThat(byApi("joan", right)).isEqualTo(401);
        Visitor joan = new Visitor(superset.address());
        joan.signIn("/login/", "joan", right);
        assertThat(joan.name()).isEmpty();
        assertThat(byApi("pat", readers.password(Readers.PAT)))
                .as("others get in")
                .isEqualTo(200);

        aQuarterOfAnHourPasses();
        assertThat(byApi("joan", right)).as("the lock ends").isEqualTo(200);
    }

    @Test
    void nineWrongPasswordsLockNobodyOutAndARightOneBeginsTheCountAnew() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (int wrong = 1; wrong < GUESSES; wrong++) {
                byApi("joan", "guess " + wrong);
            }
            assertThat(byApi("joan", readers.password(Readers.JOAN))).isEqualTo(200);
        }
    }

    @Test
    void onceALockHasEndedEachFurtherWrongPasswordLocksAnew() throws Exception {
        for (int wrong = 1; wrong <= GUESSES; wrong++) {
            byApi("joan", "guess " + wrong);
        }
        aQuarterOfAnHourPasses();

        byApi("joan", "one more guess");

        assertThat(byApi("joan", readers.password(Readers.JOAN))).isEqualTo(401);
    }

    @Test
    void anotherPasswordLiftsTheLock() throws Exception {
        for (int wrong = 1; wrong <= GUESSES; wrong++) {
            byApi("joan", "guess " + wrong);
        }

        // Here the same as before, which the other tests know.
        readers.access().setPassword("joan", readers.password(Readers.JOAN));

        assertThat(byApi("joan", readers.password(Readers.JOAN))).isEqualTo(200);
    }

    /** Guesses that come at once are looked at one after another, or more than ten would be answered. */
    @Test
    void guessesAtTheSameTimeAreCountedEach() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> guesses = IntStream.range(0, 2 * GUESSES)
                .mapToObj(wrong -> http.sendAsync(login("joan", "guess " + wrong), BodyHandlers.ofString()))
                .toList();
        guesses.forEach(CompletableFuture::join);

        assertThat(asked("SELECT fail_login_count::text FROM ab_user WHERE username = 'joan'"))
                .isEqualTo(String.valueOf(GUESSES));
    }

    /** Anybody could keep Waymark out of its own Superset. */
    @Test
    void waymarkItselfIsNotLockedOut() throws Exception {
        for (int wrong = 1; wrong <= 2 * GUESSES; wrong++) {
            byApi(SupersetHome.SERVICE, "guess " + wrong);
        }

        assertThat(byApi(SupersetHome.SERVICE, superset.servicePassword())).isEqualTo(200);
    }

    @Test
    void afterLogoutTheCookieOpensNothing() {
        Visitor joan = new Visitor(superset.address());
        joan.signIn("/login/", "joan", readers.password(Readers.JOAN));
        assertThat(joan.name()).isEqualTo("joan");
        List<HttpCookie> cookies = joan.cookies();
        Visitor thief = new Visitor(superset.address());
        thief.take(cookies);
        assertThat(thief.name()).isEqualTo("joan");

        joan.open("/logout/");

        assertThat(joan.name()).isEmpty();
        thief.take(cookies);
        assertThat(thief.name()).isEmpty();
    }

    /** A session whose name someone else has put into the browser would be theirs too. */
    @Test
    void signingInGivesTheSessionAnotherName() {
        Visitor joan = new Visitor(superset.address());
        joan.open("/login/");
        List<HttpCookie> before = joan.cookies();
        Visitor other = new Visitor(superset.address());
        other.take(before);

        joan.signIn("/login/", "joan", readers.password(Readers.JOAN));

        assertThat(joan.name()).isEqualTo("joan");
        assertThat(other.name()).isEmpty();
    }

    @Test
    void aSessionEndsThoughItIsUsed() throws Exception {
        DashboardSettings short4s = new DashboardSettings(
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(4),
                365,
                DashboardSettings.Door.HERE,
                Optional.empty());
        try (SupersetServer server = superset.another(short4s, Map.of())) {
            Visitor joan = new Visitor(server.address());
            joan.signIn("/login/", "joan", readers.password(Readers.JOAN));
            assertThat(joan.name()).isEqualTo("joan");
            String name = "joan";
            for (int second = 0; second < 12 && !name.isEmpty(); second++) {
                TimeUnit.SECONDS.sleep(1);
                joan.open("/superset/welcome/");
                name = joan.name();
            }
            assertThat(name).isEmpty();
        }
    }

    @Test
    void behindAProxyCookiesGoBySecureConnectionsAloneAndBrowsersRememberThat() throws Exception {
        DashboardSettings behindProxy = new DashboardSettings(
                Optional.empty(),
                Optional.empty(),
                Duration.ofHours(10),
                365,
                DashboardSettings.Door.TLS_PROXY,
                Optional.empty());
        try (SupersetServer server = superset.another(behindProxy, Map.of())) {
            HttpResponse<String> page = new Visitor(server.address()).open("/login/", "X-Forwarded-Proto", "https");
            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("; Secure", "; HttpOnly", "; SameSite=Lax");
            assertThat(page.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31"));
            // Waymark speaks to it without the proxy.
            assertThat(new SupersetHome(superset.home())
                            .service(server.address())
                            .put(
                                    "/api/v1/me/",
                                    JsonNodeFactory.instance.objectNode().put("first_name", "Waymark"))
                            .isMissingNode())
                    .isFalse();
        }

        HttpResponse<String> here = new Visitor(superset.address()).open("/login/", "X-Forwarded-Proto", "https");
        assertThat(here.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        assertThat(here.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void whoSignedInAndWhoWasRefusedIsKeptAsLongAsIsSaid() throws Exception {
        run("INSERT INTO logs (action, user_id, dttm) VALUES ('older', 1, now() - interval '366 days'),"
                + " ('old', 1, now() - interval '363 days')");
        try (SupersetServer server = superset.another(DashboardSettings.NONE, Map.of())) {
            Visitor joan = new Visitor(server.address());
            joan.signIn("/login/", "joan", "wrong");
            joan.signIn("/login/", "joan", readers.password(Readers.JOAN));
            String kept = "";
            // Lines are written a second later, and what is too old is removed after that.
            for (int tried = 0; tried < 40 && !kept.equals("old,sign in,sign in refused"); tried++) {
                TimeUnit.MILLISECONDS.sleep(500);
                kept = asked("SELECT string_agg(DISTINCT action, ',' ORDER BY action) FROM logs WHERE action IN"
                        + " ('old', 'older') OR action LIKE 'sign in%' AND user_id ="
                        + " (SELECT id FROM ab_user WHERE username = 'joan')");
            }
            assertThat(kept).isEqualTo("old,sign in,sign in refused");
        } finally {
            run("DELETE FROM logs WHERE action IN ('old', 'older')");
        }
    }

    @Test
    void passwordsAreWrittenWhereTheirOwnerAloneMayReadAndTwoDoorsHaveTwo() throws IOException {
        Path file = new FirstPasswords(superset.home()).file();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(readers.password(Readers.ANN)).isNotEqualTo(readers.sqlPassword(Readers.ANN));
        readers.apply(Readers.NOBODY);
        assertThat(readers.apply(Readers.ALL)).noneMatch(line -> line.contains(readers.password(Readers.ANN)));
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.startsWith("dashboards ann "))
                .hasSize(1);
    }

    @Test
    void noSecretOfWaymarksEnvironmentReachesSuperset() throws IOException {
        assertThat(System.getenv("SECRET_OF_TESTS")).isEqualTo("kept");
        List<Path> found = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("gunicorn"))
                .map(process -> Path.of("/proc", String.valueOf(process.pid()), "environ"))
                .toList();

        // The shell that holds it, its master, and two workers.
        assertThat(found).hasSizeGreaterThanOrEqualTo(4);
        for (Path environment : found) {
            assertThat(Files.readString(environment))
                    .contains("SUPERSET_SECRET_KEY")
                    .doesNotContain("SECRET_OF_TESTS");
        }
    }

    private static int byApi(String user, String password) throws Exception {
        return HttpClient.newHttpClient()
                .send(login(user, password), BodyHandlers.ofString())
                .statusCode();
    }

    private static HttpRequest login(String user, String password) {
        JsonNode who = JsonNodeFactory.instance
                .objectNode()
                .put("username", user)
                .put("password", password)
                .put("provider", "db")
                .put("refresh", true);
        return HttpRequest.newBuilder(superset.address().resolve("/api/v1/security/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(who.toString(), StandardCharsets.UTF_8))
                .build();
    }

    private static void aQuarterOfAnHourPasses() throws SQLException {
        run("UPDATE ab_user SET changed_on = changed_on - interval '15 minutes' WHERE username = 'joan'");
    }

    private static void run(String statement) throws SQLException {
        try (Connection session = metadata();
                Statement sql = session.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String asked(String query) throws SQLException {
        try (Connection session = metadata();
                Statement sql = session.createStatement();
                var row = sql.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static Connection metadata() throws SQLException {
        URI marts = URI.create(superset.database().url().substring("jdbc:".length()));
        return DriverManager.getConnection(
                "jdbc:postgresql://" + marts.getHost() + ":" + marts.getPort() + "/superset",
                "superset_meta",
                SupersetHome.keys(superset.home()).of("superset_meta"));
    }
}
