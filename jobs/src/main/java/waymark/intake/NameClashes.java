package waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.cases.Bytewise;

/**
 * Finds new files that are refused whatever they say, because an earlier one had their name with other bytes. Only of files
 * whose name comes more than once is that asked, and they are few.
 */
final class NameClashes {

    private NameClashes() {}

    /** The files without those that are refused for their name. */
    static List<LandingFile> leaveOut(List<LandingFile> files, KnownDeliveries known) {
        Map<String, List<LandingFile>> byName = new HashMap<>();
        files.forEach(file ->
                byName.computeIfAbsent(file.name(), name -> new ArrayList<>()).add(file));
        List<LandingFile> left = new ArrayList<>();
        byName.forEach((name, same) -> {
            SortedMap<String, String> firstBytes = new TreeMap<>(Bytewise.ORDER);
            firstBytes.putAll(known.firstBytes(name));
            if (same.size() == 1 && firstBytes.isEmpty()) {
                left.addAll(same);
                return;
            }
            Map<LandingFile, String> offered = new HashMap<>();
            same.forEach(file -> {
                String bytes = sha256(file);
                if (bytes == null) {
                    left.add(file);
                } else {
                    offered.put(file, bytes);
                }
            });
            if (offered.isEmpty()) {
                return;
            }
            offered.forEach((file, bytes) -> firstBytes.putIfAbsent(file.path(), bytes));
            String accepted = firstBytes.get(firstBytes.firstKey());
            offered.forEach((file, bytes) -> {
                if (bytes.equals(accepted)) {
                    left.add(file);
                }
            });
        });
        return left;
    }

    /** Null when the file cannot be read; whoever reads it next will say so. */
    private static String sha256(LandingFile file) {
        try (DeliveredBytes bytes = DeliveredBytes.open(file.name(), file.source())) {
            return bytes.finish().sha256();
        } catch (NotTakenException e) {
            return null;
        }
    }
}
