package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParcelTest {

    private static final LocalDate DAY = LocalDate.parse("2019-02-04");

    @TempDir
    private Path folder;

    /** However little memory there is, a file holds every row in the order in which it was told. */
    @ParameterizedTest
    @EnumSource(RowFormat.class)
    void aParcelThatWasSpilledToDiskGivesTheSameFile(RowFormat format) throws IOException {
        Path held = write(format, "held", 10);
        Path spilled = write(format, "spilled", 3);

        assertThat(spilled).hasSameBinaryContentAs(held);
        assertThat(Files.exists(folder.resolve("spilled.spool"))).isFalse();
    }

    private Path write(RowFormat format, String name, int rowsInMemory) throws IOException {
        Parcel parcel = new Parcel(
                Columns.feed("module_stay"), "WC-03", new Period(DAY, DAY), format, folder.resolve(name + ".spool"));
        for (int i = 1; i < 10; i++) {
            Row row = Row.of("module_stay")
                    .with("stay_id", "WC-03-" + i)
                    .with("referral_id", "WC-03-000001")
                    .with("module", 1)
                    .with("start_date", DAY);
            parcel.put(row.toldBy("WC-03", DAY).values());
            if (i % rowsInMemory == 0) {
                parcel.spill();
            }
        }
        Path file = folder.resolve(name + format.ending());
        parcel.writeTo(file);
        return file;
    }
}
