package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures depend on which files there are, and neither on when they came nor on how many times Waymark looked. */
class ArrivalTest {

    private static final List<LocalDate> ENDS_OF_STEPS = List.of(
            LocalDate.parse("2019-01-29"), LocalDate.parse("2019-02-07"), LocalDate.parse("2019-02-19"), LocalDate.MAX);

    /** Later than the sample's first Special Customer Record: what is sealed is gone, also from what was known before. */
    private static final LocalDate KNOWN_ON = LocalDate.parse("2019-02-19");

    @TempDir
    private Path home;

    @TempDir
    private Path landing;

    @Test
    void filesThatComeInTheirOrderGiveTheSameAsAllAtOnce() throws IOException {
        LocalDate before = LocalDate.MIN;
        for (LocalDate end : ENDS_OF_STEPS) {
            LocalDate begin = before;
            Sample.send(landing, day -> day.isAfter(begin) && !day.isAfter(end));
            Calling.waymark("take-in", "--home", home.toString(), "--landing", landing.toString());
            if (end.equals(KNOWN_ON)) {
                Path known = Sample.judge(Sample.undisturbed(), "--known-on", end.toString());
                Sample.assertSameExport(Sample.judge(home), known);
                Sample.judge(Sample.undisturbed());
            }
            before = end;
        }
        Sample.assertSameExport(Sample.judge(home), Sample.export(Sample.undisturbed()));
    }

    @Test
    void filesThatComeInTheOppositeOrderGiveTheSameAsAllAtOnce() throws IOException {
        LocalDate after = LocalDate.MAX;
        for (LocalDate begin : List.of(
                LocalDate.parse("2019-02-19"),
                LocalDate.parse("2019-02-07"),
                LocalDate.parse("2019-01-29"),
                LocalDate.MIN)) {
            LocalDate end = after;
            Sample.send(landing, day -> day.isAfter(begin) && !day.isAfter(end));
            Calling.waymark("take-in", "--home", home.toString(), "--landing", landing.toString());
            after = begin;
        }
        Sample.assertSameExport(Sample.judge(home), Sample.export(Sample.undisturbed()));
    }

    @Test
    void filesAfterKnownOnAreLeftForLater() {
        String[] takeIn = {
            "take-in", "--home", home.toString(), "--landing", Sample.landing().toString()
        };
        Calling early =
                Calling.waymark(takeIn[0], takeIn[1], takeIn[2], takeIn[3], takeIn[4], "--known-on", "2019-01-29");
        assertThat(early.out()).contains("are dated later than --known-on and were left alone");
        assertThat(Calling.waymark(takeIn).out()).contains("new files");
        Sample.assertSameExport(Sample.judge(home), Sample.export(Sample.undisturbed()));
    }
}
