package waymark.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.dashboard.access.AccessList;
import waymark.dashboard.access.FirstPasswords;
import waymark.dashboard.access.Person;
import waymark.dashboard.access.SupersetAccess;
import waymark.dashboard.server.ReaderLogin;

/** One reader of each role at the Superset of the tests, and the sessions that they get. */
final class Readers {

    /** The contract that Joan manages. The sample has nine others. */
    static final String OWN = "WHP-03";

    static final Person PAT = new Person("pat", BoardReader.PERFORMANCE_MANAGER, List.of(), false);
    static final Person JOAN = new Person("joan", BoardReader.CONTRACT_MANAGER, List.of(OWN), true);
    static final Person ANN = new Person("ann", BoardReader.ANALYST, List.of(), false);
    static final Person OLIVER = new Person("oliver", BoardReader.OPERATOR, List.of(), false);
    static final AccessList ALL = new AccessList(List.of(PAT, JOAN, ANN, OLIVER));
    static final AccessList NOBODY = new AccessList(List.of());

    private final TestSuperset superset;

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
        return told;
    }

    SupersetAccess access() {
        return new SupersetAccess(
                superset.client(),
                superset.database(),
                new FirstPasswords(superset.home()),
                SupersetAccess.SignIn.PASSWORD);
    }

    /** A new session of a reader. */
    SupersetClient client(Person person) {
        return new SupersetClient(superset.address(), person.name(), password(person));
    }

    /** The first password of a reader, for Superset. */
    String password(Person person) {
        return written("dashboards " + person.name() + " ");
    }

    /** The first password of a reader whose role has a login in PostgreSQL, for that. */
    String sqlPassword(Person person) {
        return written("postgresql " + person.name() + " ");
    }

    private String written(String beginning) {
        try (Stream<String> lines = Files.lines(new FirstPasswords(superset.home()).file())) {
            return lines.filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
