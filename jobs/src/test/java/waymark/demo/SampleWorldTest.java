package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;

class SampleWorldTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws Exception {
        SampleWorld.of(Scale.small(), 7).writeTo(folder.resolve("one"));
        SampleWorld.of(Scale.small(), 7).writeTo(folder.resolve("two"));
        SampleWorld.of(Scale.small(), 8).writeTo(folder.resolve("three"));

        String one = digest(folder.resolve("one"));
        assertThat(digest(folder.resolve("two"))).isEqualTo(one);
        assertThat(digest(folder.resolve("three"))).isNotEqualTo(one);
    }

    @Test
    void everyFeedIsThereAndNoFileIsAtFault() {
        SampleWorld.of(Scale.small(), 7).writeTo(folder);

        Reading reading = Reading.of(folder);
        assertThat(reading.faults).isEmpty();
        assertThat(reading.accepted)
                .containsOnlyKeys(FeedCatalogue.load().contracts().stream()
                        .map(FeedContract::feed)
                        .toList());
    }

    @Test
    void aNationalWorldIsWrittenByMonthWithoutFaultsAndLeavesNothingElseBehind() {
        SampleWorld.of(Scale.referrals(1000), 7).writeTo(folder);

        Reading reading = Reading.of(folder);
        assertThat(reading.faults).isEmpty();
        // Each referral is told when it comes and again when its status changes in another month.
        assertThat(reading.accepted.get("referral")).isBetween(1000, 2000);
        assertThat(Reading.files(folder)).allMatch(file -> file.toString().matches(".*/20[0-9]{2}/[^/]+"));
    }

    @Test
    void aNationWithoutReferralsIsRefused() {
        assertThatThrownBy(() -> Scale.referrals(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a national world needs a referral or more, not 0");
    }

    private static String digest(Path landing) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> files = Reading.files(landing);
        for (Path file : files) {
            digest.update(landing.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
