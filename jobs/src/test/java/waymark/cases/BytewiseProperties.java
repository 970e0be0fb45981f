package waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BytewiseProperties {

    @Property
    void theOrderIsThatOfTheBytes(@ForAll("texts") String one, @ForAll("texts") String other) {
        int bytes =
                Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(Bytewise.ORDER.compare(one, other))).isEqualTo(Integer.signum(bytes));
    }

    /** Few characters, so that texts often begin alike: of one to four bytes each, and on both sides of the surrogates. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "B", "\u00e9", "\u20ac", "\ud7ff", "\ue000", "\uffee", "\ud83d\ude00", "\udbff\udffd")
                .list()
                .ofMaxSize(4)
                .map(characters -> String.join("", characters));
    }
}
