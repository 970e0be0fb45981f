package waymark.intake;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import waymark.problem.WaymarkException;

/**
 * Names for people and referrals that only the holder of the key can make: HMAC-SHA256, its first 128 bits in lower-case
 * hexadecimal.
 */
public final class Pseudonyms implements Serializable {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT_BYTES = 16;
    private static final int NINO_WITHOUT_SUFFIX = 8;
    private static final int MARK_LENGTH = 8;

    private final byte[] key;
    private transient ThreadLocal<Mac> macs;

    /**
     * With the lake's key.
     *
     * @throws WaymarkException when the key is empty
     */
    public Pseudonyms(byte[] key) {
        if (key.length == 0) {
            throw WaymarkException.wrongUse("person-key: the key is empty; give the key of this lake");
        }
        this.key = key.clone();
        this.macs = ThreadLocal.withInitial(this::newMac);
    }

    /** The person key of a National Insurance number: of its first eight characters, upper case, without spaces. */
    public String personKey(String nino) {
        String plain = nino.replace(" ", "").toUpperCase(Locale.ROOT);
        return pseudonym(plain.substring(0, Math.min(NINO_WITHOUT_SUFFIX, plain.length())));
    }

    /** The name under which a sensitive referral stands on the sealed list. */
    public String sealOf(String referralId) {
        return pseudonym("referral:" + referralId);
    }

    /** Tells texts apart that are not to be shown; short, so that it can stand in a name. */
    String markOf(String text) {
        return pseudonym("name:" + text).substring(0, MARK_LENGTH);
    }

    /** Tells this key from others without giving it away. */
    public String checkValue() {
        return pseudonym("waymark:check value of the person key");
    }

    private String pseudonym(String text) {
        byte[] code = macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(code, 0, KEPT_BYTES);
    }

    private Mac newMac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (InvalidKeyException e) {
            throw WaymarkException.failed("the person key cannot be used for " + ALGORITHM, e);
        } catch (GeneralSecurityException e) {
            throw WaymarkException.failed("this Java has no " + ALGORITHM + "; use a full JDK 17", e);
        }
    }

    private Object readResolve() {
        return new Pseudonyms(key);
    }
}
