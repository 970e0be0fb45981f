package waymark.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.dashboard.BoardReader;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

class AccessListTest {

    private static final Set<String> CONTRACTS = Set.of("WHP-01", "WHP-02", "WP-16");

    @TempDir
    private Path home;

    @Test
    void readsWhoSeesWhat() throws IOException {
        write("""
                # who looks
                users:
                  - {name: pat, role: PERFORMANCE_MANAGER}
                  - name: joan.smith@contract.example
                    role: CONTRACT_MANAGER
                    contracts: [WHP-01, WHP-02]
                  - {name: jim, role: CONTRACT_MANAGER, contracts: [WP-16], sql: true}
                  - {name: ann, role: ANALYST}
                  - {name: oliver, role: OPERATOR}
                """);

        assertThat(read().people())
                .filteredOn(Person::hasLogin)
                .extracting(Person::name)
                .containsExactly("jim", "ann");
        assertThat(read().people())
                .containsExactly(
                        new Person("pat", BoardReader.PERFORMANCE_MANAGER, List.of(), false),
                        new Person(
                                "joan.smith@contract.example",
                                BoardReader.CONTRACT_MANAGER,
                                List.of("WHP-01", "WHP-02"),
                                false),
                        new Person("jim", BoardReader.CONTRACT_MANAGER, List.of("WP-16"), true),
                        new Person("ann", BoardReader.ANALYST, List.of(), false),
                        new Person("oliver", BoardReader.OPERATOR, List.of(), false));
    }

    @Test
    void readsGroupsOfTheProvider() throws IOException {
        write("""
                users:
                  - {name: joan, role: CONTRACT_MANAGER, contracts: [WHP-01]}
                groups:
                  - {name: 4f2c7d1e-0000-4000-8000-123456789abc, role: PERFORMANCE_MANAGER}
                  - {name: /DWP/WHP managers, role: CONTRACT_MANAGER, contracts: [WHP-01, WHP-02]}
                """);

        assertThat(read().rolesOfGroups())
                .isEqualTo(Map.of(
                        "4f2c7d1e-0000-4000-8000-123456789abc",
                        List.of("Performance manager"),
                        "/DWP/WHP managers",
                        List.of("Contract manager", "Contracts of group /DWP/WHP managers")));
        assertThat(read().contractsOfManagers())
                .isEqualTo(Map.of(
                        "joan", List.of("WHP-01"),
                        "group /DWP/WHP managers", List.of("WHP-01", "WHP-02")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no file at all  |
            only a comment  | # nobody yet
            an empty list   | users: []
            """)
    void nobodyIsNamed(String situation, String text) throws IOException {
        if (text != null) {
            write(text);
        }

        assertThat(read().people()).isEmpty();
    }

    @Test
    void aFileThatIsNamedHasToBeThere() {
        assertThatThrownBy(() -> AccessList.read(home, Optional.of(home.resolve("nowhere.yaml")), CONTRACTS))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("nowhere.yaml cannot be read");
    }

    @Test
    void tellsAllFaultsAtOnce() throws IOException {
        write("""
                users:
                  - {name: pat, role: PERFORMANCE_MANGER}
                  - {name: joan, role: CONTRACT_MANAGER, contracts: [WHP-03]}
                  - {name: joan, role: ANALYST}
                  - {name: ann, role: ANALYST, contract: [WHP-01]}
                """);

        WaymarkException refused = catchThrowableOfType(WaymarkException.class, this::read);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(refused.getMessage().replace(home.toString(), "HOME").lines())
                .containsExactly(
                        "HOME/access.yaml line 2: role \"PERFORMANCE_MANGER\" is not known; write one such as"
                                + " PERFORMANCE_MANAGER, CONTRACT_MANAGER, OPERATOR",
                        "HOME/access.yaml line 3: contract \"WHP-03\" is not known; write one such as WHP-01, WHP-02, WP-16",
                        "HOME/access.yaml line 4: user joan is there twice, on line 3 too; keep one",
                        "HOME/access.yaml line 5: key \"contract\" is not known; write one such as contracts, name, role");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a list, not a mapping       | - {name: pat, role: ANALYST}                           | this is not a mapping; write users:
            another key                 | user: []                                               | key "user" is not known; write one such as users
            users as a mapping          | users: {pat: ANALYST}                                  | users is not a list with members
            a user as a text            | users: [pat]                                           | this is not a user; write {name: …, role: …}
            no name                     | users: [{role: ANALYST}]                               | a user has no name; write one
            no role                     | users: [{name: pat}]                                   | a user has no role; write one
            an empty name               | users: [{name: '', role: ANALYST}]                     | name is not a text; write one
            a name with capitals        | users: [{name: Pat, role: ANALYST}]                    | name "Pat" is not a login; write 2 to 63 small letters
            a name with a space         | users: [{name: pat h, role: ANALYST}]                  | name "pat h" is not a login
            a name that begins with _   | users: [{name: _pat, role: ANALYST}]                   | name "_pat" is not a login
            the administrator           | users: [{name: admin, role: ANALYST}]                  | name "admin" has a meaning of its own
            a superuser                 | users: [{name: postgres, role: ANALYST}]               | name "postgres" has a meaning of its own
            a login of Waymark's        | users: [{name: waymark_owner, role: ANALYST}]          | name "waymark_owner" has a meaning of its own
            a login by a word           | users: [{name: pat, role: CONTRACT_MANAGER, contracts: [WP-16], sql: yes}] | line 1: sql is neither true nor false; write sql: true
            a login as a list           | users: [{name: pat, role: CONTRACT_MANAGER, contracts: [WP-16], sql: [true]}] | sql is neither true nor false
            a login for an analyst      | users: [{name: pat, role: ANALYST, sql: true}]         | sql is for a CONTRACT_MANAGER; ANALYST has it anyway: remove it
            a login for who only looks  | users: [{name: pat, role: OPERATOR, sql: true}]        | sql is for a CONTRACT_MANAGER; OPERATOR only looks: remove it
            a login with a long name    | users: [{name: a123456789012345678901234567890123456789012345678, role: CONTRACT_MANAGER, contracts: [WP-16], sql: true}] | is too long for sql: true
            a role as name              | users: [{name: contract_manager, role: ANALYST}]       | name "contract_manager" has a meaning of its own
            a role in small letters     | users: [{name: pat, role: analyst}]                    | role "analyst" is not known
            a key twice                 | users: [{name: pat, name: joan, role: ANALYST}]        | key name is there twice; keep one
            a manager of nothing        | users: [{name: joan, role: CONTRACT_MANAGER}]          | a contract manager sees the contracts that are named; write contracts: [WHP-01]
            a manager of an empty list  | users: [{name: joan, role: CONTRACT_MANAGER, contracts: []}] | contracts is not a list with members
            a contract, not a list      | users: [{name: joan, role: CONTRACT_MANAGER, contracts: WHP-01}] | contracts is not a list with members
            a contract twice            | users: [{name: joan, role: CONTRACT_MANAGER, contracts: [WHP-01, WHP-01]}] | contract WHP-01 is named twice
            contracts of an analyst     | users: [{name: ann, role: ANALYST, contracts: [WHP-01]}] | contracts are for a CONTRACT_MANAGER; ANALYST sees all: remove them
            a group twice               | groups: [{name: a, role: ANALYST}, {name: a, role: OPERATOR}] | group a is there twice, on line 1 too
            a group of nothing          | groups: [{name: a, role: CONTRACT_MANAGER}]            | a contract manager sees the contracts that are named
            contracts of an operator    | groups: [{name: a, role: OPERATOR, contracts: [WHP-01]}] | contracts are for a CONTRACT_MANAGER; OPERATOR sees all
            a group with a long name    | groups: [{name: 'a2345678901234567890123456789012345678901234567890', role: ANALYST}] | is too long for a group; write one of up to 45 characters
            groups as a mapping         | groups: {a: ANALYST}                                   | groups is not a list with members
            a group as a text           | groups: [a]                                            | this is not a group; write {name: …, role: …}
            not YAML                    | users: [                                               | is not YAML
            """)
    void refuses(String situation, String text, String fault) throws IOException {
        write(text);

        assertThatThrownBy(this::read)
                .isInstanceOf(WaymarkException.class)
                .hasMessageStartingWith(home.resolve("access.yaml") + " line ")
                .hasMessageContaining(fault);
    }

    private AccessList read() {
        return AccessList.read(home, Optional.empty(), CONTRACTS);
    }

    private void write(String text) throws IOException {
        Files.writeString(home.resolve("access.yaml"), text);
    }
}
