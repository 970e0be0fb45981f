package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up landing zone of few people, for tests that take it in many times; made once, with a home
 * that took it in on two days and was judged.
 */
final class SmallWorld {

    private static final int REFERRALS = 12;
    private static final String HALF_WAY = "2018-09-30";
    private static SmallWorld shared;

    private final Path landing;
    private final Path home;
    private final Path export;

    private SmallWorld(Path folder) {
        landing = folder.resolve("landing");
        Sample.done(0, "sample", "--out", landing.toString(), "--referrals", Integer.toString(REFERRALS));
        home = folder.resolve("home");
        Calling half = Calling.waymark(
                "take-in", "--home", home.toString(), "--landing", landing.toString(), "--known-on", HALF_WAY);
        assertThat(half.code()).as(half.err()).isLessThan(2);
        takeIn(home, landing);
        export = Sample.judge(home);
    }

    static synchronized SmallWorld shared() {
        if (shared == null) {
            try {
                shared = new SmallWorld(Files.createTempDirectory("waymark-small"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    Path landing() {
        return landing;
    }

    /** What is exported of it when nothing disturbs it. */
    Path export() {
        return export;
    }

    /** Puts the home, as it was judged, into a folder that is not there yet. */
    void copyHome(Path to) throws IOException {
        copy(home, to);
    }

    /** Takes files in, some of which are refused. */
    static Calling takeIn(Path home, Path landing) {
        Calling calling = Calling.waymark("take-in", "--home", home.toString(), "--landing", landing.toString());
        assertThat(calling.code()).as(calling.err()).isLessThan(2);
        return calling;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> parentsFirst = all.toList();
            for (Path each : parentsFirst) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
