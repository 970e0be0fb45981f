package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two letters that a National Insurance number begins with: those of synthetic people and those of real ones. */
class NinoPrefixTest {

    @ParameterizedTest(name = "{0}: synthetic {1}, real {2}")
    @CsvSource({
        "QQ, true, false",
        "QA, true, false",
        "AB, false, true",
        "AQ, false, false",
        "DA, false, false",
        "FA, false, false",
        "IA, false, false",
        "UA, false, false",
        "VA, false, false",
        "EA, false, true",
        "OA, false, true",
        "AD, false, false",
        "AF, false, false",
        "AI, false, false",
        "AO, false, false",
        "AU, false, false",
        "AV, false, false",
        "BG, false, false",
        "GB, false, false",
        "KN, false, false",
        "NK, false, false",
        "NT, false, false",
        "TN, false, false",
        "ZZ, false, false",
        "CR, false, false",
        "FY, false, false",
        "MW, false, false",
        "NC, false, false",
        "PP, false, false",
        "PY, false, false",
        "PZ, false, false",
        "ZY, false, true",
        "BH, false, true",
        "NB, false, true"
    })
    void acceptsThePrefixesOfItsPeople(String prefix, boolean synthetic, boolean real) {
        Map<String, String> nino = Map.of("nino", prefix + "123456A");
        DeliveryReader ofReal = new DeliveryReader(Taken.CATALOGUE, Taken.PSEUDONYMS, People.REAL, Limits.usual());
        assertThat(Written.taken("referral", nino).fault()).isEqualTo(synthetic ? "" : "ADMIN_PREFIX nino");
        assertThat(Written.taken(ofReal, "referral", nino).fault()).isEqualTo(real ? "" : "ADMIN_PREFIX nino");
    }
}
