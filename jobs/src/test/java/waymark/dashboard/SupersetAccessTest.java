package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import waymark.dashboard.access.AccessList;
import waymark.dashboard.access.Person;
import waymark.problem.WaymarkException;

/** How a list of who sees what is applied, and applied again. */
@Tag("superset")
class SupersetAccessTest {

    private static final String FOREIGN = "somebody";

    private static TestSuperset superset;
    private static Readers readers;

    @BeforeAll
    static void start() {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
    }

    @AfterEach
    void leaveNobody() {
        readers.apply(Readers.NOBODY);
        superset.client().list("/api/v1/security/users/").stream()
                .filter(user -> user.path("username").asText().equals(FOREIGN))
                .forEach(user -> superset.client()
                        .delete("/api/v1/security/users/" + user.path("id").asInt()));
    }

    @Test
    void applyingTwiceChangesNothingAndTellsNothing() {
        readers.apply(Readers.ALL);
        String before = state();

        assertThat(readers.apply(Readers.ALL)).isEmpty();
        assertThat(state()).isEqualTo(before);
        assertThat(readers.client(Readers.JOAN).list("/api/v1/dashboard/")).hasSize(1);
    }

    @Test
    void whoIsNoLongerNamedGetsInNoMore() {
        readers.apply(Readers.ALL);
        SupersetClient joan = readers.client(Readers.JOAN);
        assertThat(joan.list("/api/v1/dashboard/")).hasSize(1);

        assertThat(readers.apply(new AccessList(List.of(Readers.PAT))))
                .anyMatch(line -> line.startsWith("joan may no longer log in"));

        // Her session has ended too, so that the client logs in anew.
        assertThatThrownBy(() -> joan.ask("GET", "/api/v1/me/", null))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("refuses the login \"joan\"");
        assertThat(names("/api/v1/security/roles/", "name")).doesNotContain("Contracts of joan");
        assertThat(names("/api/v1/rowlevelsecurity/", "name")).noneMatch(name -> name.contains("joan"));
    }

    @Test
    void whoComesBackGetsANewPassword() {
        readers.apply(Readers.ALL);
        String first = readers.password(Readers.JOAN);
        readers.apply(Readers.NOBODY);
        readers.apply(Readers.ALL);

        assertThat(readers.password(Readers.JOAN)).isNotEqualTo(first);
        assertThat(readers.client(Readers.JOAN).list("/api/v1/dashboard/")).hasSize(1);
    }

    @Test
    void anotherRoleTakesTheOldOneAway() {
        readers.apply(Readers.ALL);
        Person promoted = new Person("joan", BoardReader.PERFORMANCE_MANAGER, List.of(), false);
        readers.apply(new AccessList(List.of(promoted)));

        assertThat(readers.client(promoted).list("/api/v1/dashboard/")).hasSize(11);
        assertThat(rolesOf("joan")).containsExactly("Made by Waymark", "Performance manager");
    }

    @Test
    void someoneWhomOthersMadeKeepsWhatOthersGave() {
        ObjectNode user = BundleZip.object()
                .put("username", FOREIGN)
                .put("first_name", "Some")
                .put("last_name", "Body")
                .put("email", "somebody@elsewhere.example")
                .put("active", true)
                .put("password", "their own password");
        user.putArray("roles").add(role("Gamma"));
        superset.client().post("/api/v1/security/users/", user);

        readers.apply(new AccessList(List.of(new Person(FOREIGN, BoardReader.OPERATOR, List.of(), false))));
        assertThat(rolesOf(FOREIGN)).containsExactly("Gamma", "Operator");

        readers.apply(Readers.NOBODY);
        assertThat(rolesOf(FOREIGN)).containsExactly("Gamma");
        assertThat(new SupersetClient(superset.address(), FOREIGN, "their own password")
                        .ask("GET", "/api/v1/me/", null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anotherPasswordOpensSuperset() {
        readers.apply(Readers.ALL);
        readers.access().setPassword("joan", "another one of hers");

        assertThat(new SupersetClient(superset.address(), "joan", "another one of hers").list("/api/v1/dashboard/"))
                .hasSize(1);
        assertThatThrownBy(() -> readers.client(Readers.JOAN).get("/api/v1/me/"))
                .isInstanceOf(WaymarkException.class);
        assertThatThrownBy(() -> readers.access().setPassword("waymark_service", "mine"))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("whom Waymark made");
    }

    private static String state() {
        SupersetClient client = superset.client();
        return client.list("/api/v1/rowlevelsecurity/").toString().replaceAll("\"changed_on[^,]*,", "")
                + client.list("/api/v1/security/roles/")
                + rolesOf("joan")
                + rolesOf("pat")
                + rolesOf("ann");
    }

    private static Set<String> rolesOf(String user) {
        Set<String> roles = new TreeSet<>();
        superset.client().list("/api/v1/security/users/").stream()
                .filter(each -> each.path("username").asText().equals(user))
                .forEach(each -> each.path("roles")
                        .forEach(role -> roles.add(role.path("name").asText())));
        return roles;
    }

    private static Set<String> names(String path, String field) {
        Set<String> names = new TreeSet<>();
        superset.client().list(path).forEach(each -> names.add(each.path(field).asText()));
        return names;
    }

    private static int role(String name) {
        return superset.client().list("/api/v1/security/roles/").stream()
                .filter(role -> role.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asInt();
    }
}
