package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/**
 * Good deliveries of every format, spoilt at random, through a real take-in and judging: no file may end it, every entry of the
 * folder is accounted for, and the ledger adds up. {@code bench/fuzz} runs it for as long as one likes.
 *
 * <p>System properties: {@code waymark.fuzz.seconds} (20) and {@code waymark.fuzz.seed} (1). The same seed spoils the same way.
 */
class FuzzTest {

    private static final int FILES_OF_A_ROUND = 250;
    private static final int SLOWEST_FILE_SECONDS = 60;
    private static final String[] ENDINGS = {".csv", ".csv.gz", ".jsonl", ".jsonl.gz", ".parquet"};
    private static final String[] TOKENS = {
        "\"",
        "\"\"",
        ",",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "\uFEFF",
        "{",
        "}",
        "[",
        "]",
        ":",
        "\\",
        "\\ud800",
        "null",
        "true",
        "1e999999999",
        "-0",
        "NaN",
        "2020-02-30",
        "9999-99-99",
        "99999999999999999999",
        "_delete",
        "referral_id",
        "SCR",
        "\u202e",
        "\ud83d\ude00",
        "'; DROP TABLE",
        "|||||",
        " ",
        "\t"
    };
    private static final byte[][] MAGIC = {
        "PAR1".getBytes(StandardCharsets.UTF_8),
        {0x1f, (byte) 0x8b, 8, 0},
        {-1, -1, -1, 127},
        {0, 0, 0, -128},
        {0, 0, 0, 0}
    };

    @TempDir
    private Path folder;

    private Random random;
    private int files;
    private long rows;
    private int rounds;

    @Test
    void noFileEndsATakeInAndTheLedgerAddsUp() throws IOException {
        long seed = Long.getLong("waymark.fuzz.seed", 1);
        long until = System.nanoTime() + Long.getLong("waymark.fuzz.seconds", 20) * 1_000_000_000L;
        do {
            random = new Random(seed + rounds);
            try {
                round(folder.resolve("round" + rounds));
            } catch (RuntimeException | AssertionError | IOException e) {
                throw new AssertionError("seed " + (seed + rounds) + ": " + e.getMessage(), e);
            }
            rounds++;
        } while (System.nanoTime() < until);
        System.out.printf(
                "fuzz: %d rounds, %d files, %d rows read, no crash, every ledger adds up%n", rounds, files, rows);
    }

    private void round(Path place) throws IOException {
        TakeInHome home = new TakeInHome(place);
        home.put("provider_dwp_20200101_001.csv", Csv.providers("P1,Provider P01,PRIME"))
                .put("contract_dwp_20200101_001.csv", Csv.contracts("WHP-01,WHP,P1,A,Area,ENGLAND,2018-01-01,false"))
                .put("jobcentre_dwp_20200101_001.csv", Csv.jobcentres("J1,Jobcentre 1,ENGLAND"));
        for (int i = 0; i < FILES_OF_A_ROUND; i++) {
            land(home, i);
        }
        LandingZone zone = LandingZone.list(home.landing().toString());
        long began = System.nanoTime();
        TakenIn taken = home.takeIn(zone);
        assertThat((System.nanoTime() - began) / 1_000_000_000L).isLessThan(2L * SLOWEST_FILE_SECONDS);
        home.judge();

        assertThat(taken.files()).isEqualTo(zone.files().size());
        assertThat(entries(home.landing()))
                .isEqualTo(zone.files().size()
                        + zone.files().stream()
                                .filter(file -> file.control() != null)
                                .count()
                        + zone.ignored().size()
                        + zone.notTaken().size());
        LakeTable ledger = LakeTables.LEDGER;
        List<Object[]> lines = home.rows(ledger);
        assertThat(lines).hasSize(zone.files().size());
        for (Object[] line : lines) {
            long became = Stream.of("accepted", "rejected", "waiting", "duplicate", "superseded")
                    .mapToLong(count -> (Long) line[ledger.indexOf(count)])
                    .sum();
            assertThat(became).as((String) line[ledger.indexOf("path")]).isEqualTo((Long)
                    line[ledger.indexOf("rows_in")]);
        }
        // The one file that nobody has spoilt is in.
        assertThat(home.ledger()).containsEntry("provider_dwp_20200101_001.csv", "ACCEPTED 1 1 0 0 0 0");
        files += zone.files().size();
        rows += taken.records();
        delete(place);
    }

    private static long entries(Path landing) throws IOException {
        try (Stream<Path> all = Files.walk(landing)) {
            return all.filter(path -> !Files.isDirectory(path)).count();
        }
    }

    /** One file under a name of its own, most of them spoilt, some with a control file. */
    private void land(TakeInHome home, int number) throws IOException {
        String ending = ENDINGS[random.nextInt(ENDINGS.length)];
        boolean referral = random.nextInt(4) == 0;
        String name = "%s_%s_2020%02d%02d_%03d%s"
                .formatted(
                        referral ? "referral" : "participant_event",
                        referral ? "dwp" : "WHP-01",
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        number,
                        ending);
        byte[] bytes = content(referral, ending, number);
        if (random.nextInt(8) == 0) {
            name = spoiltName(name, ending);
        }
        String sub = random.nextInt(3) == 0 ? "WHP-01/" : "";
        Path file = Path.of(URI.create(home.landing().toUri() + sub + name));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        if (random.nextInt(4) == 0) {
            byte[] control = ("{\"rows\": " + random.nextInt(40) + ", \"contract\": \"1." + random.nextInt(2)
                            + "\", \"complete\": true}")
                    .getBytes(StandardCharsets.UTF_8);
            Path beside = Path.of(URI.create(home.landing().toUri() + sub + name + Csv.CONTROL));
            Files.write(beside, random.nextBoolean() ? control : spoilt(control));
        }
    }

    /** As a URI has it, so that names can hold bytes that are no UTF-8; the ending stays. */
    private String spoiltName(String name, String ending) {
        String[] parts = {
            "%0A", "%3A", "%20", "%F4", "%C3%B4", "%1B[31m".replace("[", "%5B"), "_", "..", "%25", "x".repeat(150)
        };
        int at = random.nextInt(name.length() - ending.length() + 1);
        return name.substring(0, at) + parts[random.nextInt(parts.length)] + name.substring(at);
    }

    private byte[] content(boolean referral, String ending, int number) {
        int count = random.nextInt(10) == 0 ? 2_000 : random.nextInt(40);
        List<String[]> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(record(referral, number, i));
        }
        String[] columns = referral
                ? new String[] {
                    "referral_id",
                    "nino",
                    "contract_id",
                    "referral_date",
                    "protection_marker",
                    "programme",
                    "referral_status",
                    "status_date",
                    "jobcentre_id"
                }
                : new String[] {"event_id", "referral_id", "event_type", "event_date", "signed"};
        byte[] plain =
                switch (ending) {
                    case ".parquet" -> parquet(columns, records);
                    case ".jsonl", ".jsonl.gz" -> json(columns, records);
                    default -> csv(columns, records);
                };
        if (ending.endsWith(".gz")) {
            // Inside and outside: what is spoilt inside must be packed whole to be seen.
            return random.nextBoolean() ? spoilt(Taken.gzip(plain)) : Taken.gzip(spoilt(plain));
        }
        return spoilt(plain);
    }

    private String[] record(boolean referral, int number, int row) {
        String id = "R" + random.nextInt(60);
        if (!referral) {
            return new String[] {"E" + number + "-" + row, id, "INTERACTION", day(), "true"};
        }
        String marker = random.nextInt(50) == 0 ? "SCR" : "NONE";
        String nino = "QQ%06dA".formatted(random.nextInt(60));
        return new String[] {id, nino, "WHP-01", day(), marker, "WHP", "OPEN", "2020-12-31", "J1"};
    }

    private String day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(360)).toString();
    }

    private static byte[] csv(String[] columns, List<String[]> records) {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        records.forEach(record -> text.append(String.join(",", record)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(String[] columns, List<String[]> records) {
        StringBuilder text = new StringBuilder();
        for (String[] record : records) {
            String members = String.join(
                    ", ",
                    IntStream.range(0, columns.length)
                            .mapToObj(i -> "\"" + columns[i] + "\": \"" + record[i] + "\"")
                            .toList());
            text.append('{').append(members).append("}\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] parquet(String[] columns, List<String[]> records) {
        String schema = String.join(
                " ",
                Arrays.stream(columns)
                        .map(column -> "optional binary " + column + " (STRING);")
                        .toList());
        CompressionCodecName[] codecs = {
            CompressionCodecName.UNCOMPRESSED,
            CompressionCodecName.SNAPPY,
            CompressionCodecName.GZIP,
            CompressionCodecName.ZSTD
        };
        ParquetWritten written = ParquetWritten.withColumns(schema).packedWith(codecs[random.nextInt(codecs.length)]);
        if (random.nextBoolean()) {
            written.withoutChecksums();
        }
        if (random.nextBoolean()) {
            written.inVersion2();
        }
        records.forEach(record ->
                written.row(row -> IntStream.range(0, columns.length).forEach(i -> row.append(columns[i], record[i]))));
        return written.bytes();
    }

    /** One to four changes in a file, or none in one of six. */
    private byte[] spoilt(byte[] whole) {
        byte[] bytes = whole;
        for (int i = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            // Near the end of a Parquet file lies what says the most.
            int at = random.nextBoolean()
                    ? random.nextInt(bytes.length)
                    : Math.max(0, bytes.length - 1 - random.nextInt(300));
            bytes = switch (random.nextInt(7)) {
                case 0 -> flipped(bytes, at);
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> spliced(bytes, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8), 0);
                case 3 -> spliced(bytes, at, MAGIC[random.nextInt(MAGIC.length)], 4);
                case 4 -> spliced(bytes, at, new byte[0], random.nextInt(64));
                case 5 -> spliced(bytes, at, piece(bytes), 0);
                default -> spliced(bytes, at, varint(), 1);
            };
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private byte[] piece(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(2_000)));
    }

    /** A large number as Parquet writes lengths. */
    private byte[] varint() {
        byte[] number = new byte[1 + random.nextInt(9)];
        Arrays.fill(number, (byte) 0xff);
        number[number.length - 1] = (byte) random.nextInt(128);
        return number;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] inserted, int removed) {
        int rest = Math.min(bytes.length, at + removed);
        byte[] changed = Arrays.copyOf(bytes, at + inserted.length + bytes.length - rest);
        System.arraycopy(inserted, 0, changed, at, inserted.length);
        System.arraycopy(bytes, rest, changed, at + inserted.length, bytes.length - rest);
        return changed;
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }
}
