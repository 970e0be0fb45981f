package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.dashboard.access.AccessList;
import waymark.dashboard.access.Group;
import waymark.dashboard.server.SupersetHome;
import waymark.dashboard.server.SupersetServer;
import waymark.settings.DashboardSettings;
import waymark.settings.SingleSignOn;

/**
 * People who sign in at an OpenID Connect server. It is one of its own; what it answers at the end passes through hands that can
 * change it.
 */
@Tag("superset")
class SingleSignOnTest {

    private static final String CLIENT = "dashboards";
    private static final JsonMapper JSON = new JsonMapper();
    private static final AccessList LIST = new AccessList(
            List.of(Readers.ANN),
            List.of(
                    new Group("all-contracts", BoardReader.PERFORMANCE_MANAGER, List.of()),
                    new Group("whp-03", BoardReader.CONTRACT_MANAGER, List.of("WHP-03")),
                    new Group("wp-16", BoardReader.CONTRACT_MANAGER, List.of("WP-16"))));

    private static TestSuperset superset;
    private static Readers readers;
    private static MockOAuth2Server provider;
    private static HttpServer between;
    private static SupersetServer server;

    /** What becomes of the ID token on its way. */
    private static UnaryOperator<String> change = UnaryOperator.identity();

    @BeforeAll
    static void start() throws IOException {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
        readers.apply(LIST);
        provider = new MockOAuth2Server();
        provider.start();
        between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI at = URI.create("http://localhost:" + between.getAddress().getPort());
        between.createContext("/.well-known/openid-configuration", exchange -> {
            ObjectNode metadata = (ObjectNode) JSON.readTree(passedOn(
                    HttpRequest.newBuilder(provider.wellKnownUrl("default").uri())));
            answer(exchange, metadata.put("token_endpoint", at + "/token"));
        });
        between.createContext("/token", exchange -> {
            ObjectNode tokens = (ObjectNode) JSON.readTree(passedOn(HttpRequest.newBuilder(
                            provider.tokenEndpointUrl("default").uri())
                    .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                    .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
                    .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))));
            answer(
                    exchange,
                    tokens.put("id_token", change.apply(tokens.path("id_token").asText())));
        });
        between.start();
        server = superset.another(
                new DashboardSettings(
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofHours(10),
                        365,
                        DashboardSettings.Door.HERE,
                        Optional.of(new SingleSignOn(
                                at.toString(),
                                CLIENT,
                                "s3cret",
                                "openid profile email",
                                "preferred_username",
                                "groups"))),
                LIST.rolesOfGroups());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            between.stop(0);
            provider.shutdown();
            readers.apply(Readers.NOBODY);
        }
    }

    @BeforeEach
    void changeNothing() {
        change = UnaryOperator.identity();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # name  | groups              | roles                                                            | contracts
            petra   | all-contracts staff | By single sign-on, Performance manager                           | all
            jane    | whp-03              | By single sign-on, Contract manager, Contracts of group whp-03   | WHP-03
            june    | whp-03 wp-16        | By single sign-on, Contract manager, Contracts of group whp-03, Contracts of group wp-16 | WHP-03 WP-16
            """)
    void groupsGiveTheRolesAndContractsThatTheListSays(String name, String groups, String roles, String contracts) {
        Visitor visitor = signedIn(name, groups);

        assertThat(visitor.name()).isEqualTo(name);
        assertThat(rolesOf(name)).isEqualTo(Set.of(roles.split(", ")));
        Set<String> seen = contractsSeenBy(visitor);
        if (contracts.equals("all")) {
            assertThat(seen).contains("WHP-03", "WP-16", "SES-02", "WC-03");
        } else {
            assertThat(seen).isEqualTo(Set.of(contracts.split(" ")));
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "staff", "WHP-03", "all", "Admin"})
    void whoIsInNoGroupOfTheListGetsInNowhere(String groups) {
        assertThat(signedIn("stranger", groups).name()).isEmpty();
        assertThat(rolesOf("stranger")).isEmpty();
    }

    @Test
    void whoLeavesAGroupLosesItsRolesAtTheNextSignIn() {
        Visitor before = signedIn("rita", "whp-03");
        assertThat(contractsSeenBy(before)).containsExactly("WHP-03");

        signedIn("rita", "wp-16");
        assertThat(rolesOf("rita"))
                .containsExactlyInAnyOrder("By single sign-on", "Contract manager", "Contracts of group wp-16");
        assertThat(contractsSeenBy(before)).as("in the session before, too").containsExactly("WP-16");

        assertThat(signedIn("rita", "staff").name()).isEmpty();
        assertThat(rolesOf("rita")).containsExactly("By single sign-on");
        assertThat(contractsSeenBy(before)).isEmpty();
    }

    @Test
    void whomTheListNamesHasTheRoleThatItSays() {
        assertThat(signedIn("ann", "whp-03").name()).isEqualTo("ann");
        assertThat(rolesOf("ann")).containsExactlyInAnyOrder("Made by Waymark", "Analyst");
    }

    /** At the provider anybody may be called so. */
    @ParameterizedTest
    @CsvSource({"admin", "waymark_service", "WAYMARK_SERVICE"})
    void nobodyBecomesAUserOfAnotherOriginByName(String name) {
        assertThat(signedIn(name, "all-contracts").name()).isEmpty();
    }

    @Test
    void passwordsAreOffButForTheAdministratorAndWaymark() {
        readers.access().setPassword("ann", "a password of hers");

        Visitor ann = new Visitor(server.address());
        ann.signIn("/administrator/", "ann", "a password of hers");
        assertThat(ann.name()).isEmpty();
        Visitor administrator = new Visitor(server.address());
        administrator.signIn("/administrator/", SupersetHome.SERVICE, superset.servicePassword());
        assertThat(administrator.name()).isEqualTo(SupersetHome.SERVICE);
        administrator.signIn("/login/", "ann", "a password of hers");
        assertThat(new Visitor(server.address()).open("/login/").body()).doesNotContain("password-input");
    }

    @Test
    void afterLogoutTheSessionIsOver() {
        Visitor petra = signedIn("petra", "all-contracts");
        assertThat(petra.name()).isEqualTo("petra");

        petra.open("/logout/");

        assertThat(petra.name()).isEmpty();
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertThat(signedIn("petra", "all-contracts", -3600).name()).isEmpty();
    }

    /** Signed by the provider, so that nothing else is wrong with it; with the right audience it opens. */
    @ParameterizedTest(name = "for {0}, given to {1}: {2}")
    @CsvSource({"dashboards, , petra", "payroll, , ''", "payroll, payroll, ''", "payroll, dashboards, ''"})
    void aTokenForAnotherApplicationIsRefused(String audience, String givenTo, String name) {
        change = token -> {
            ObjectNode claims = (ObjectNode) claims(token);
            claims.put("aud", audience);
            if (givenTo != null) {
                claims.put("azp", givenTo);
            }
            return signed(provider, claims);
        };

        assertThat(signedIn("petra", "all-contracts").name()).isEqualTo(name);
    }

    @Test
    void aTokenThatWasChangedIsRefused() {
        change = token -> with(token, "groups", "all-contracts");

        assertThat(signedIn("petra", "staff").name()).isEmpty();
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        change = token -> encoded("{\"alg\":\"none\"}") + "." + token.split("\\.", 3)[1] + ".";

        assertThat(signedIn("petra", "all-contracts").name()).isEmpty();
    }

    @Test
    void aTokenThatAnotherHasSignedIsRefused() {
        MockOAuth2Server impostor = new MockOAuth2Server();
        impostor.start();
        // Its keys come in the same order as the provider's; this takes the first.
        impostor.issueToken("another");
        change = token -> signed(impostor, claims(token));

        assertThat(signedIn("petra", "all-contracts").name()).isEmpty();
        impostor.shutdown();
    }

    /** Someone who has read a token of hers cannot sign in with it. */
    @Test
    void aTokenOfAnEarlierSignInIsRefused() {
        String[] earlier = new String[1];
        change = token -> {
            earlier[0] = token;
            return token;
        };
        assertThat(signedIn("petra", "all-contracts").name()).isEqualTo("petra");

        change = token -> earlier[0];

        assertThat(signedIn("petra", "all-contracts").name()).isEmpty();
    }

    private static Visitor signedIn(String name, String groups) {
        return signedIn(name, groups, 3600);
    }

    private static Visitor signedIn(String name, String groups, long seconds) {
        provider.enqueueCallback(new DefaultOAuth2TokenCallback(
                "default",
                "subject of " + name,
                "JWT",
                List.of(CLIENT),
                Map.of("preferred_username", name, "groups", List.of(groups.split(" "))),
                seconds));
        Visitor visitor = new Visitor(server.address());
        visitor.open("/login/oidc");
        return visitor;
    }

    /** What page 7, the one of contract managers, shows of the contracts. */
    private static Set<String> contractsSeenBy(Visitor visitor) {
        ObjectNode query = new Attempts(superset).query(Joan.MART, Joan.CHART, Joan.BOARD);
        Set<String> seen = new TreeSet<>();
        visitor.post("/api/v1/chart/data", query).path("result").forEach(result -> result.path("data")
                .forEach(row -> seen.add(row.path("contract_id").asText())));
        return seen;
    }

    private static Set<String> rolesOf(String user) {
        Set<String> roles = new TreeSet<>();
        for (JsonNode each : superset.client().list("/api/v1/security/users/")) {
            if (each.path("username").asText().equals(user)) {
                each.path("roles").forEach(role -> roles.add(role.path("name").asText()));
            }
        }
        return roles;
    }

    private static String signed(MockOAuth2Server signer, JsonNode claims) {
        Map<String, Object> all = JSON.convertValue(claims, new TypeReference<>() {});
        return signer.anyToken(provider.issuerUrl("default"), all, Duration.ofHours(1))
                .serialize();
    }

    private static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String with(String token, String claim, String value) {
        String[] parts = token.split("\\.", 3);
        ObjectNode claims = (ObjectNode) claims(token);
        claims.putArray(claim).add(value);
        return parts[0] + "." + encoded(claims.toString()) + "." + parts[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] passedOn(HttpRequest.Builder request) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, JsonNode json) throws IOException {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
