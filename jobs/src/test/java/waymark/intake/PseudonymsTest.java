package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.problem.WaymarkException;

class PseudonymsTest {

    private final Pseudonyms pseudonyms = new Pseudonyms("a key for tests".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"QQ123456C", "QQ123456", "qq 12 34 56 d", " QQ123456A "})
    void namesAPersonByTheFirstEightCharacters(String nino) {
        // openssl dgst -sha256 -hmac "a key for tests" of QQ123456, the first 32 digits
        assertThat(pseudonyms.personKey(nino)).isEqualTo("bd1a9150eb8b1abe4984eb5a61f054e6");
    }

    @Test
    void namesAReferralByItsId() {
        // of referral:R1
        assertThat(pseudonyms.sealOf("R1")).isEqualTo("2da4e0b9efe520f5685ac25865389898");
        assertThat(pseudonyms.sealOf("r1")).isNotEqualTo(pseudonyms.sealOf("R1"));
    }

    @Test
    void tellsKeysApart() {
        Pseudonyms other = new Pseudonyms("another key".getBytes(StandardCharsets.UTF_8));
        assertThat(other.checkValue()).isNotEqualTo(pseudonyms.checkValue());
        assertThat(other.personKey("QQ123456")).isNotEqualTo(pseudonyms.personKey("QQ123456"));
    }

    @Test
    void refusesAnEmptyKey() {
        assertThatThrownBy(() -> new Pseudonyms(new byte[0])).isInstanceOf(WaymarkException.class);
    }

    @Test
    void travelsToOtherMachines() throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(pseudonyms);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            Pseudonyms received = (Pseudonyms) in.readObject();
            assertThat(received.personKey("QQ123456")).isEqualTo(pseudonyms.personKey("QQ123456"));
        }
    }

    @Test
    void givesTheSameNameOnEveryThread() {
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> pseudonyms.personKey("QQ123456"))
                        .distinct())
                .containsExactly("bd1a9150eb8b1abe4984eb5a61f054e6");
    }
}
