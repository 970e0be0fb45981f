package waymark.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.contract.FeedContract;

/** Sorts entries into the files of their senders and sends these. Holds a bounded part of the entries in memory. */
final class Outbox {

    private static final long MOST_CHARACTERS_HELD = 64_000_000;

    private final Path landing;
    private final Scale scale;
    private final Habits habits;
    private final Map<Slot, Parcel> parcels = new HashMap<>();
    private final Map<String, Integer> sequences = new HashMap<>();
    private long charactersHeld;

    Outbox(Path landing, Scale scale, Habits habits) {
        this.landing = landing;
        this.scale = scale;
        this.habits = habits;
    }

    void put(Entry entry) {
        Period period = scale.rhythm().periodOf(entry.contract(), entry.sender(), entry.recordedOn());
        charactersHeld += parcel(entry.contract(), entry.sender(), period).put(entry.values());
        if (charactersHeld > MOST_CHARACTERS_HELD) {
            spill();
        }
    }

    /** Sends every file of {@code sender}, those among its feeds too for which there is nothing to say. */
    void send(String sender, List<FeedContract> feeds) {
        for (FeedContract feed : feeds) {
            for (Period period : scale.rhythm().owed(feed, sender, scale.until())) {
                if (habits.sendsWithoutRows(feed, sender, period)) {
                    parcel(feed, sender, period);
                }
            }
        }
        List<Slot> own = parcels.keySet().stream()
                .filter(slot -> slot.sender().equals(sender))
                .sorted(Comparator.comparing(Slot::feed).thenComparing(Slot::period))
                .toList();
        LocalDate previous = LocalDate.MIN;
        String previousFeed = "";
        for (Slot slot : own) {
            // A file never overtakes an earlier one of its feed: the later delivery of a key would be the older news.
            LocalDate earliest = slot.feed().equals(previousFeed) ? previous : LocalDate.MIN;
            Parcel parcel = parcels.remove(slot);
            charactersHeld -= parcel.charactersHeld();
            previous = send(parcel, earliest).orElse(earliest);
            previousFeed = slot.feed();
        }
    }

    private Optional<LocalDate> send(Parcel parcel, LocalDate earliest) {
        try {
            Optional<LocalDate> sentOn = habits.sentOn(parcel.contract(), parcel.sender(), parcel.period())
                    .map(day -> day.isBefore(earliest) ? earliest : day)
                    .filter(day -> !day.isAfter(scale.until()));
            if (sentOn.isEmpty()) {
                parcel.drop();
                return sentOn;
            }
            LocalDate day = sentOn.get();
            String start = parcel.contract().feed() + "_" + parcel.sender() + "_"
                    + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "_";
            int sequence = sequences.merge(start, 1, Integer::sum);
            String name = start
                    + String.format(Locale.ROOT, "%03d", sequence)
                    + parcel.format().ending();
            Path file = landing.resolve(parcel.sender())
                    .resolve(String.valueOf(day.getYear()))
                    .resolve(name);
            parcel.writeTo(file);
            if (habits.addsControl(parcel.contract(), parcel.sender(), parcel.period(), day)) {
                ControlFile.of(
                                file,
                                parcel.rows(),
                                parcel.period(),
                                parcel.contract().version())
                        .writeBeside(file);
            }
            return sentOn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parcel parcel(FeedContract feed, String sender, Period period) {
        return parcels.computeIfAbsent(
                new Slot(sender, feed.feed(), period),
                slot -> new Parcel(feed, sender, period, habits.format(feed, sender), spool(slot)));
    }

    private Path spool(Slot slot) {
        return landing.resolve(".spool")
                .resolve(slot.sender() + "_" + slot.feed() + "_" + slot.period().from());
    }

    private void spill() {
        try {
            for (Parcel parcel : parcels.values()) {
                parcel.spill();
            }
            charactersHeld = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the folder in which parcels were gathered. */
    void close() {
        try {
            Files.deleteIfExists(landing.resolve(".spool"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Slot(String sender, String feed, Period period) {}
}
