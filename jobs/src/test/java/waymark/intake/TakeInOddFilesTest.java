package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.LakeTables;

/** Whatever lies in the landing folder, all else is taken in, and what is not is named. */
@Timeout(120)
class TakeInOddFilesTest {

    private static final String EVENTS = Csv.events("E1,R1,", "E2,R1,", "E3,R2,");
    private static final String GOOD = "WHP-01/participant_event_WHP-01_20200301_001.csv";

    @TempDir
    private Path folder;

    private TakeInHome home;

    @BeforeEach
    void open() {
        home = new TakeInHome(folder);
        home.put(GOOD, EVENTS);
    }

    private static String name(int sequence) {
        return "participant_event_WHP-01_20200301_%03d.csv".formatted(sequence);
    }

    private Path landed(String path) {
        return home.landing().resolve(path);
    }

    private static void makePipe(Path path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void namesHaveAnyCharacter() throws IOException {
        home.put("plan sent 2019-02-26T10:15.csv", "?")
                .put("Môn/" + name(2), Csv.events("E4,R1,"))
                .put("notes\non two\u001b[31m lines.txt", "?");
        Path notUtf8 = Files.createDirectory(Path.of(URI.create(home.landing().toUri() + "M%F4n")));
        Files.writeString(notUtf8.resolve(name(3)), Csv.events("E5,R1,"));
        Files.writeString(Path.of(URI.create(home.landing().toUri() + "%FF.txt")), "?");

        assertThat(home.takeIn())
                .isEqualTo(new TakenIn(
                        4, 1, 0, 5, List.of("%FF.txt", "notes\\u000aon two\\u001b[31m lines.txt"), 0, List.of()));
        assertThat(home.values(LakeTables.DELIVERY, "path", "reason", "records"))
                .containsExactlyInAnyOrder(
                        GOOD + " null 3",
                        "M%F4n/" + name(3) + " null 1",
                        "Môn/" + name(2) + " null 1",
                        "plan sent 2019-02-26T10:15.csv BAD_NAME 0");
    }

    @Test
    void aChecksumFileIsAFileLikeAnyOther() {
        String checksum = "WHP-01/." + name(1) + ".crc";
        home.put(checksum, new byte[] {'c', 'r', 'c', 0, 0, 0, 2, 0, 1, 2, 3, 4});

        assertThat(home.takeIn()).isEqualTo(new TakenIn(1, 0, 0, 3, List.of(checksum), 0, List.of()));
    }

    @Test
    void linksAndPipesAreNamedAndNotFollowed() throws Exception {
        String linked = " it is a symbolic link, which is not followed; put the file or folder itself there";
        Files.createSymbolicLink(landed("again"), Path.of("."));
        Files.createSymbolicLink(landed("WHP-01/up"), Path.of(".."));
        Files.createSymbolicLink(landed(name(2)), Path.of("/dev/zero"));
        Files.createSymbolicLink(landed(name(3)), Path.of("nowhere"));
        makePipe(landed(name(4)));
        home.put(name(5), EVENTS);
        Files.createSymbolicLink(landed(name(5) + Csv.CONTROL), Path.of("nowhere"));

        TakenIn taken = home.takeIn();

        assertThat(taken.files()).isEqualTo(1);
        assertThat(taken.hasRefusals()).isTrue();
        assertThat(taken.notTaken())
                .containsExactly(
                        "WHP-01/up:" + linked,
                        "again:" + linked,
                        name(2) + ":" + linked,
                        name(3) + ":" + linked,
                        name(4) + ": it is no file but a pipe, a socket or a device; remove it",
                        name(5) + Csv.CONTROL + ":" + linked,
                        name(5) + ": its control file cannot be taken:" + linked);
    }

    @Test
    void whatIsNotThereAnyMoreOrAnotherIsLeftAndTakenInNextTime() throws Exception {
        String referrals = "referral_dwp_20200301_001.csv";
        IntStream.rangeClosed(2, 7).forEach(i -> home.put(name(i), EVENTS));
        home.put(name(6) + Csv.CONTROL, "{}").put(referrals, Csv.referrals("R1,QQ123456A,WHP-01,2020-02-04,,"));
        LandingZone listed = LandingZone.list(home.landing().toString());
        Files.delete(landed(name(2)));
        Files.writeString(landed(name(3)), EVENTS + "x");
        Files.setLastModifiedTime(landed(name(4)), FileTime.fromMillis(1_000));
        Files.delete(landed(name(5)));
        makePipe(landed(name(5)));
        Files.delete(landed(name(6) + Csv.CONTROL));
        Files.writeString(landed(referrals), Csv.referrals("R1,QQ123456A,WHP-01,2020-02-04,SCR,"));

        TakenIn taken = home.takeIn(listed);

        assertThat(taken.files()).isEqualTo(2);
        assertThat(taken.notTaken())
                .hasSize(6)
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo(
                                name(2) + ": " + name(2) + " cannot be read (it is not there any more); let this user"
                                        + " read it, send files under another name and rename them when they are whole, and run"
                                        + " again"))
                .anySatisfy(line -> assertThat(line).startsWith(name(3)).contains("it has changed since"))
                .anySatisfy(line -> assertThat(line).startsWith(name(4)).contains("it has changed since"))
                .anySatisfy(line -> assertThat(line).startsWith(name(5)).contains("it has changed since"))
                .anySatisfy(line -> assertThat(line).startsWith(name(6)).contains("the control file of"))
                .anySatisfy(line -> assertThat(line).startsWith(referrals).contains("it has changed since"));
        assertThat(home.values(LakeTables.DELIVERY, "file")).containsExactly(name(1), name(7));

        Files.delete(landed(name(5)));
        assertThat(home.takeIn()).isEqualTo(new TakenIn(4, 0, 1, 11, List.of(), 0, List.of()));
    }

    /** Memory of this process, which has no length and no bytes at its beginning: root too cannot read it. */
    @Test
    void aFileThatMayNotBeReadIsLeft() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        long modifiedAt =
                Files.getLastModifiedTime(unreadable, LinkOption.NOFOLLOW_LINKS).toMillis();
        LandingZone listed = LandingZone.list(home.landing().toString());
        LandingFile good = listed.files().get(0);
        LandingFile bad = new LandingFile(
                name(2), name(2), 0, modifiedAt, null, unreadable.toUri().toString(), 0);
        LandingFile badControl =
                new LandingFile(good.path(), good.name(), good.bytes(), good.modifiedAt(), 1L, good.uri(), 0);

        assertThat(home.takeIn(new LandingZone(List.of(bad, good), List.of(), List.of()))
                        .notTaken())
                .singleElement()
                .asString()
                .startsWith(name(2) + ": " + name(2) + " cannot be read (");
        assertThat(home.takeIn(new LandingZone(List.of(badControl), List.of(), List.of()))
                        .notTaken())
                .singleElement()
                .asString()
                .startsWith(GOOD + ": the control file of " + name(1) + " cannot be read (");
    }

    @Test
    void aFileBeyondALimitComesInWhenTheLimitIsRaisedAndTheFileTouched() throws IOException {
        String wide = "event_id,referral_id,event_type,event_date";
        String more = IntStream.range(0, 1_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
        home.put(name(2), wide + more + "\nE4,R1,INTERACTION,2020-02-20" + ",".repeat(1_000) + "\n");
        assertThat(home.takeIn().refusedFiles()).isEqualTo(1);

        Limits usual = Limits.usual();
        home.limit(
                new Limits(usual.unpackedBytes(), usual.ratio(), 2_000, 1_000_000, 10_000, 1 << 20, 1 << 20, 20, 100));
        assertThat(home.takeIn().files()).isZero();
        Files.setLastModifiedTime(landed(name(2)), FileTime.fromMillis(1_000));

        assertThat(home.takeIn()).isEqualTo(new TakenIn(1, 0, 0, 1, List.of(), 0, List.of()));
        home.judge();
        assertThat(home.ledger()).containsEntry(name(2), "ACCEPTED 1 0 0 1 0 0");
    }

    @Test
    void aReferralThatIsLongerThanAnyIsShortenedInProblems() {
        home.put(name(2), Csv.events("E4," + "R".repeat(500_000) + ","));
        home.takeIn();

        assertThat(home.values(LakeTables.PROBLEM, "code", "referral_id", "value"))
                .containsExactly("TOO_LONG " + "R".repeat(100) + "… " + "R".repeat(100) + "…");
    }

    @Test
    void refusedRowsBeyondTheLimitAreCountedAndNotListed() {
        int listed = Limits.usual().refusedRows();
        StringBuilder rows = new StringBuilder("event_id,referral_id,event_type,event_date\n");
        IntStream.range(0, listed + 3)
                .forEach(i -> rows.append("E,R,").append(i).append(",2020-02-30\n"));
        home.put(name(2), rows.toString());

        TakenIn taken = home.takeIn();
        home.judge();

        assertThat(taken.refusedRows()).isEqualTo(listed + 3L);
        assertThat(taken.notTaken())
                .containsExactly(name(2) + ": 10003 of its rows are refused, of which 3 are counted and not listed,"
                        + " because limits.refused-rows is 10000; send it again under a new name and without the faults,"
                        + " or raise limits.refused-rows first");
        assertThat(home.rows(LakeTables.PROBLEM).stream().filter(row -> row[2].equals(1)))
                .hasSize(listed);
        assertThat(home.ledger()).containsEntry(name(2), "ACCEPTED 10003 0 10003 0 0 0");
    }
}
