package waymark.dashboard.access;

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

    private final SupersetClient superset;
    private final Database server;

    /**
     * @param superset a session of an administrator
     * @param server the marts' PostgreSQL, where people who ask in SQL get a login of their own
     */
    public SupersetAccess(SupersetClient superset, Database server) {
        this.superset = superset;
        this.server = server;
    }

    /**
     * Applies a list.
     *
     * @param database the name under which Superset knows the marts
     * @param marts what the marts are made of, and by which column their rows belong to contracts
     * @param analyst how Superset reaches the marts for analysts
     * @param told takes what a person should know, a line each as soon as it is so: among it first passwords, which are told only
     * here
     */
    public void apply(AccessList list, String database, MartShapes marts, MartsAddress analyst, Consumer<String> told) {
        SupersetRoles roles = new SupersetRoles(superset);
        int sql = new AnalystConnection(superset).make(analyst);
        permit(roles, sql);
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
                if (hasLogin(person)) {
                    logins.requireNoneOfOthers(person.name());
                }
            }
            for (Person person : list.people()) {
                admit(person, roles, users, logins).ifPresent(told);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
        roles.removeContractsOfOthers(managers(list));
    }

    /**
     * Gives someone whom Waymark let in another password, for Superset and for PostgreSQL where they log in there.
     *
     * @throws WaymarkException when Waymark did not let them in
     */
    public void setPassword(String name, String password) {
        new SupersetUsers(superset, new SupersetRoles(superset)).setPassword(name, password);
        try (Connection session = server.publisher()) {
            Logins logins = new Logins(session, server.limits());
            if (logins.kept().contains(name)) {
                logins.setPassword(name, password);
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private void permit(SupersetRoles roles, int sql) {
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
    }

    private static Optional<String> admit(Person person, SupersetRoles roles, SupersetUsers users, Logins logins)
            throws SQLException {
        String password = Passwords.random();
        Set<Integer> theirs = new TreeSet<>(Set.of(roles.id(person.role().role())));
        if (person.role() == BoardReader.CONTRACT_MANAGER) {
            theirs.add(roles.id(SupersetRoles.contractsOf(person.name())));
        }
        List<String> opens = new ArrayList<>();
        if (users.keep(person.name(), theirs, password)) {
            opens.add("the dashboards");
        }
        if (hasLogin(person) && logins.keep(person.name(), reader(person), person.contracts(), password)) {
            opens.add("PostgreSQL");
        }
        String role = person.role().role().toLowerCase(Locale.ROOT);
        return opens.isEmpty()
                ? Optional.empty()
                : Optional.of(person.name() + ", " + role + ", may log in to " + String.join(" and ", opens)
                        + ": password " + password);
    }

    private static WaymarkException unreachable(SQLException e) {
        return WaymarkException.failed("logins cannot be made in PostgreSQL (" + e.getMessage() + "): mend that", e);
    }

    private static void dismiss(AccessList list, Logins logins) throws SQLException {
        Set<String> gone = new HashSet<>(logins.kept());
        list.people().stream()
                .filter(SupersetAccess::hasLogin)
                .map(Person::name)
                .forEach(gone::remove);
        for (String login : gone) {
            logins.remove(login);
        }
    }

    private static Set<String> managers(AccessList list) {
        return list.people().stream()
                .filter(person -> person.role() == BoardReader.CONTRACT_MANAGER)
                .map(Person::name)
                .collect(Collectors.toSet());
    }

    private static boolean hasLogin(Person person) {
        return person.role() == BoardReader.ANALYST || person.role() == BoardReader.CONTRACT_MANAGER;
    }

    private static Reader reader(Person person) {
        return person.role() == BoardReader.ANALYST ? Reader.ANALYST : Reader.CONTRACT_MANAGER;
    }
}
