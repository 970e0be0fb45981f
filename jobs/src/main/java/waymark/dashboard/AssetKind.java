package waymark.dashboard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import waymark.problem.WaymarkException;

/** What Superset keeps and a bundle brings. */
enum AssetKind {
    DATABASE,
    DATASET,
    CHART,
    DASHBOARD;

    /** The namespace of URLs in RFC 9562, in which the names are hashed. */
    private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final int VERSION = 5;

    /** What it is called in a sentence. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The identity of the asset of that name: always the same, so that an import finds what the one before it made. */
    UUID uuid(String name) {
        String whole = "waymark/" + word() + "/" + name;
        ByteBuffer namespace = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits());
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-1");
            hash.update(namespace.array());
            byte[] bytes = Arrays.copyOf(hash.digest(whole.getBytes(StandardCharsets.UTF_8)), Long.BYTES * 2);
            bytes[6] = (byte) ((bytes[6] & 0x0f) | (VERSION << 4));
            bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
            ByteBuffer halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw WaymarkException.failed("this Java knows no SHA-1: use another", e);
        }
    }
}
