package waymark.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.WaymarkException;
import waymark.resolve.MissingParent;
import waymark.resolve.Standing;

/** Rows of deliveries are counted in parts, and the parts' counts added up, block by block. */
class StandingCountsTest {

    @Test
    void addsUpWhatPartsHaveCounted() {
        StandingCounts one = new StandingCounts("unused");
        one.add(0, 1, Standing.CURRENT, "R1", null);
        one.add(700, 1, Standing.CURRENT, "R1", null);
        one.add(700, 2, Standing.SUPERSEDED, "R1", null);
        StandingCounts other = new StandingCounts("unused");
        other.add(700, 3, Standing.CURRENT, "R2", null);
        other.add(21_703, 1, Standing.CURRENT, "R2", null);

        StandingCounts all = new StandingCounts("unused");
        one.blocks().forEach(all::add);
        other.blocks().forEach(all::add);

        assertThat(all.counts().get(0)).containsExactly(1, 0, 0, 0, 0);
        assertThat(all.counts().get(700)).containsExactly(2, 1, 0, 0, 0);
        assertThat(all.counts().get(21_703)).containsExactly(1, 0, 0, 0, 0);
        assertThat(all.counts().get(701)).containsExactly(0, 0, 0, 0, 0);
        assertThat(one.counts().get(700)).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void saysWhatToDoWhenItCannotWriteDownARowThatWaits(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "no folder");
        StandingCounts counts = new StandingCounts(file.toString());

        assertThatThrownBy(() -> counts.add(0, 1, Standing.WAITING, "R1", new MissingParent("referral", "R1")))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("a-file/unsettled cannot be written")
                .hasMessageContaining("run again");
    }
}
