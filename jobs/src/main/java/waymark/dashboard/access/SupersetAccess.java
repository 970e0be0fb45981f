package waymark.dashboard.access;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import waymark.dashboard.BoardReader;
import waymark.dashboard.MartShapes;
import waymark.dashboard.MartsAddress;
import waymark.dashboard.SupersetClient;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.publish.Logins;
import waymark.publish.Passwords;
import waymark.publish.Reader;

/**
 * Makes a Superset and the PostgreSQL of the marts let in those whom a list names, to what their roles see, and nobody else whom
 * an earlier list named. Safe to repeat; to be repeated after each import, for Superset's rules point at datasets.
 */
public final class SupersetAccess {

    /** How people prove to Superset who they are. */
    public enum SignIn {

        /** By a password that Superset keeps; the first is made up. */
        PASSWORD,

        /** At a provider; nobody is told a password. */
        PROVIDER
    }

    private final SupersetClient superset;
    private final Database server;
    private final FirstPasswords passwords;
    private final SignIn signIn;

    /**
     * @param superset a session of an administrator
     * @param server the marts' PostgreSQL, where people who ask in SQL get a login of their own
     * @param passwords where first passwords are written
     */
    public SupersetAccess(SupersetClient superset, Database server, FirstPasswords passwords, SignIn signIn) {
        this.superset = superset;
        this.server = server;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    /**
     * Applies a list.
     *
     * @param database the name under which Superset knows the marts
     * @param marts what the marts are made of, and by which column their rows belong to contracts
     * @param analyst how Superset reaches the marts for analysts
     * @param told takes what a person should know, a line each as soon as it is so
     */
    public void apply(AccessList list, String database, MartShapes marts, MartsAddress analyst, Consumer<String> told) {
        SupersetRoles roles = new SupersetRoles(superset);
        int sql = new AnalystConnection(superset).make(analyst);
        permit(list, roles, sql);
        SupersetUsers users = new SupersetUsers(superset, roles);
        Set<String> names = list.people().stream().map(Person::name).collect(Collectors.toSet());
        // First what is taken away, then the rules, and only then what is given.
        users.forgetAllBut(names)
                .forEach(name -> told.accept(name + " may no longer log in, or lost the roles of Waymark"));
        new RowRules(superset, roles).apply(list, GuardedDatasets.of(superset, database, marts));
        try (Connection session = server.publisher()) {
            Logins logins = new Logins(session, server.limits());
            dismiss(list, logins);
            for (Person person : list.people()) {
                if (person.hasLogin()) {
                    logins.requireNoneOfOthers(person.name());
                }
            }
            for (Person person : list.people()) {
                admit(person, roles, users, logins).ifPresent(told);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
        roles.removeContractsOfOthers(list.contractsOfManagers().keySet());
    }

    /**
     * Gives someone whom Waymark let in another password for Superset.
     *
     * @throws WaymarkException when Waymark did not let them in
     */
    public void setPassword(String name, String password) {
        new SupersetUsers(superset, new SupersetRoles(superset)).setPassword(name, password);
    }

    private void permit(AccessList list, SupersetRoles roles, int sql) {
        Permissions permissions = new Permissions(superset);
        for (BoardReader reader : BoardReader.values()) {
            Set<Integer> allowed = permissions.looking();
            if (reader == BoardReader.ANALYST) {
                allowed.addAll(roles.permissions(SupersetRoles.SQL_LAB));
                allowed.add(permissions.asking(AnalystConnection.NAME, sql));
            }
            roles.permit(reader.role(), allowed);
        }
        roles.permit(SupersetRoles.MADE, Set.of());
        roles.permit(SupersetRoles.SIGNED_ON, Set.of());
        // Superset looks for them when someone of a group signs in.
        list.rolesOfGroups().values().forEach(names -> names.forEach(roles::id));
    }

    private Optional<String> admit(Person person, SupersetRoles roles, SupersetUsers users, Logins logins)
            throws SQLException {
        Set<Integer> theirs = new TreeSet<>(Set.of(roles.id(person.role().role())));
        if (person.role() == BoardReader.CONTRACT_MANAGER) {
            theirs.add(roles.id(SupersetRoles.contractsOf(person.name())));
        }
        List<String> opens = new ArrayList<>();
        Optional<Path> written = Optional.empty();
        String password = Passwords.random();
        if (users.keep(person.name(), theirs, password)) {
            opens.add("the dashboards");
            if (signIn == SignIn.PASSWORD) {
                passwords.write(FirstPasswords.Door.DASHBOARDS, person.name(), password);
                written = Optional.of(passwords.file());
            }
        }
        // Another than for Superset: whoever learns one has not learnt both.
        String ofPostgresql = Passwords.random();
        if (person.hasLogin() && logins.keep(person.name(), reader(person), person.contracts(), ofPostgresql)) {
            opens.add("PostgreSQL");
            passwords.write(FirstPasswords.Door.POSTGRESQL, person.name(), ofPostgresql);
            written = Optional.of(passwords.file());
        }
        if (opens.isEmpty()) {
            return Optional.empty();
        }
        String role = person.role().role().toLowerCase(Locale.ROOT);
        return Optional.of(person.name() + ", " + role + ", may log in to " + String.join(" and ", opens)
                + written.map(file -> "; first passwords are in " + file).orElse(""));
    }

    private static WaymarkException unreachable(SQLException e) {
        return WaymarkException.failed("logins cannot be made in PostgreSQL (" + e.getMessage() + "): mend that", e);
    }

    private static void dismiss(AccessList list, Logins logins) throws SQLException {
        Set<String> gone = new HashSet<>(logins.kept());
        list.people().stream().filter(Person::hasLogin).map(Person::name).forEach(gone::remove);
        for (String login : gone) {
            logins.remove(login);
        }
    }

    private static Reader reader(Person person) {
        return person.role() == BoardReader.ANALYST ? Reader.ANALYST : Reader.CONTRACT_MANAGER;
    }
}
