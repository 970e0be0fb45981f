package waymark.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.dashboard.access.AccessList;
import waymark.dashboard.access.Person;
import waymark.dashboard.access.SupersetAccess;
import waymark.dashboard.server.ReaderLogin;

/** One reader of each role at the Superset of the tests, and the sessions that they get. */
final class Readers {

    /** The contract that Joan manages. The sample has nine others. */
    static final String OWN = "WHP-03";

    static final Person PAT = new Person("pat", BoardReader.PERFORMANCE_MANAGER, List.of());
    static final Person JOAN = new Person("joan", BoardReader.CONTRACT_MANAGER, List.of(OWN));
    static final Person ANN = new Person("ann", BoardReader.ANALYST, List.of());
    static final Person OLIVER = new Person("oliver", BoardReader.OPERATOR, List.of());
    static final AccessList ALL = new AccessList(List.of(PAT, JOAN, ANN, OLIVER));
    static final AccessList NOBODY = new AccessList(List.of());

    private static final Pattern TOLD = Pattern.compile("^(\\S+), .* may log in to .*: password (\\S+)$");

    private final TestSuperset superset;
    private final Map<String, String> passwords = new HashMap<>();

    /** Nobody is let in yet, whoever was before. */
    Readers(TestSuperset superset) {
        this.superset = superset;
        apply(NOBODY);
    }

    /** Applies a list; what was told. */
    List<String> apply(AccessList list) {
        return apply(list, MartShapes.of(superset.files()));
    }

    /** Applies a list while the marts are described as these. */
    List<String> apply(AccessList list, MartShapes marts) {
        List<String> told = new ArrayList<>();
        access().apply(
                        list,
                        superset.bundle().database(),
                        marts,
                        ReaderLogin.forAnalysts(superset.database()),
                        told::add);
        for (String line : told) {
            Matcher parts = TOLD.matcher(line);
            if (parts.matches()) {
                passwords.put(parts.group(1), parts.group(2));
            }
        }
        return told;
    }

    SupersetAccess access() {
        return new SupersetAccess(superset.client(), superset.database());
    }

    /** A new session of a reader. */
    SupersetClient client(Person person) {
        return new SupersetClient(superset.address(), person.name(), password(person));
    }

    /** The first password of a reader, which opens PostgreSQL too where the role has a login there. */
    String password(Person person) {
        return passwords.get(person.name());
    }
}
