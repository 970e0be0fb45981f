package waymark.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import waymark.contract.FeedCatalogue;
import waymark.intake.ByteSource;
import waymark.intake.DeliveryName;
import waymark.intake.DeliveryReader;
import waymark.intake.Identity;
import waymark.intake.Limits;
import waymark.intake.People;
import waymark.intake.Pseudonyms;
import waymark.intake.RowSink;
import waymark.intake.Verdict;
import waymark.problem.Problem;

/** What taking in makes of every file of a folder, each by itself. */
final class Reading {

    private final DeliveryReader reader = new DeliveryReader(
            FeedCatalogue.load(),
            new Pseudonyms("sample".getBytes(StandardCharsets.UTF_8)),
            People.SYNTHETIC,
            Limits.usual());

    /** Reason or refused rows, as {@code row code column}, of every file at fault. */
    final Map<String, List<String>> faults = new TreeMap<>();

    /** Rows that passed, by feed. */
    final Map<String, Integer> accepted = new TreeMap<>();

    static Reading of(Path landing) {
        Reading reading = new Reading();
        files(landing).stream()
                .filter(file -> DeliveryName.isDelivery(file.getFileName().toString()))
                .forEach(reading::read);
        return reading;
    }

    /** Every file below a folder, in the order of their paths. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        Path control = file.resolveSibling(name + ".ctl.json");
        ByteSource bytes = new Lying(file);
        Verdict verdict = reader.judge(name, bytes, Files.exists(control) ? new Lying(control) : null);
        if (verdict.reason() != null) {
            faults.put(name, List.of(verdict.reason().name()));
            return;
        }
        List<String> refused = new ArrayList<>();
        reader.read(verdict, bytes, new RowSink() {
            @Override
            public void accepted(int row, Integer line, boolean deleted, Identity identity, Object[] values) {
                accepted.merge(verdict.name().feed(), 1, Integer::sum);
            }

            @Override
            public void refused(int row, Integer line, Identity identity, List<Problem> problems) {
                Problem first = problems.get(0);
                refused.add(row + " " + first.code() + " " + first.column());
            }
        });
        if (!refused.isEmpty()) {
            faults.put(name, refused);
        }
    }

    private record Lying(Path file) implements ByteSource {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public long length() {
            return file.toFile().length();
        }
    }
}
