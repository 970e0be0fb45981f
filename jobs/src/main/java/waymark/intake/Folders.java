package waymark.intake;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose files may lie in which folder of the landing zone, so that nobody can put in place of another's file one of the same
 * name. It hangs on the path and the name of a file alone, never on which other files there are.
 *
 * @param senders by folder, relative to the landing zone without a slash at its end, who may put files there and below;
 *     {@link #ANY} stands for everybody, and {@link #ELSEWHERE} for all folders about which nothing else is said
 * @param others what holds for a folder directly under the landing zone that is not named
 */
public record Folders(Map<String, Set<String>> senders, Others others) implements Serializable {

    /** Stands for all senders. */
    public static final String ANY = "any";

    /** The landing zone itself, with all below it that nothing else is said about. */
    public static final String ELSEWHERE = ".";

    /** A folder that has the name of a sender, such as WHP-03, dwp or jcp, is for that sender's files. */
    public static final Folders NAMED = new Folders(Map.of(), Others.NAMED);

    /** Any file may lie anywhere. */
    public static final Folders OPEN = new Folders(Map.of(), Others.OPEN);

    /** What holds for folders that are not named. */
    public enum Others {
        NAMED,
        OPEN
    }

    public Folders {
        senders = new TreeMap<>(senders);
    }

    /** Whether a well-named file may not lie where it lies. */
    boolean forbid(String path, DeliveryName name) {
        return owners(path).filter(owners -> !owners.contains(name.sender())).isPresent();
    }

    /** Who may put files to a path; empty when everybody may. */
    Optional<Set<String>> owners(String path) {
        String folder = above(path);
        for (String named = folder; !named.isEmpty(); named = above(named)) {
            if (senders.containsKey(named)) {
                return unlessAny(senders.get(named));
            }
        }
        String first = folder.contains("/") ? folder.substring(0, folder.indexOf('/')) : folder;
        if (others == Others.NAMED && DeliveryName.isNameOfSender(first)) {
            return Optional.of(Set.of(first));
        }
        return senders.containsKey(ELSEWHERE) ? unlessAny(senders.get(ELSEWHERE)) : Optional.empty();
    }

    private static Optional<Set<String>> unlessAny(Set<String> owners) {
        return Optional.of(owners).filter(some -> !some.contains(ANY)).map(TreeSet::new);
    }

    private static String above(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
