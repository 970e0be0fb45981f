package waymark.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * Lists a folder of this machine: every entry is a file, a folder that is listed too, or an oddity with a reason. Links are
 * not followed: what they lead to may lie outside, be no file, or be the folder itself.
 *
 * <p>Names are taken from the bytes that the file system keeps, so they are the same in every locale.
 */
final class LocalFolder {

    private final int prefix;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final LandingZone.Contents contents = new LandingZone.Contents();

    private LocalFolder(Path root) {
        prefix = root.toUri().getRawPath().length();
    }

    /** Null when it is no folder. */
    static LandingZone.Contents contents(Path root) throws IOException {
        if (!Files.readAttributes(root, BasicFileAttributes.class).isDirectory()) {
            return null;
        }
        LocalFolder listing = new LocalFolder(root);
        listing.list(root);
        while (!listing.folders.isEmpty()) {
            Path folder = listing.folders.pop();
            try {
                listing.list(folder);
            } catch (IOException e) {
                listing.contents.oddities().put(listing.pathOf(folder.toUri()), unlistable(e));
            }
        }
        return listing.contents;
    }

    static String unlistable(IOException cause) {
        return "the folder cannot be listed (" + DeliveredBytes.reason(cause)
                + "); let this user read it, and run again";
    }

    private void list(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                add(entry);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void add(Path entry) {
        URI uri = entry.toUri();
        String path = pathOf(uri);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            contents.oddities()
                    .put(
                            path,
                            "it cannot be looked at (" + DeliveredBytes.reason(e)
                                    + "); let this user read it, and run again");
            return;
        }
        if (attributes.isDirectory()) {
            folders.push(entry);
        } else if (attributes.isSymbolicLink()) {
            contents.oddities()
                    .put(path, "it is a symbolic link, which is not followed; put the file or folder itself there");
        } else if (!attributes.isRegularFile()) {
            contents.oddities().put(path, "it is no file but a pipe, a socket or a device; remove it");
        } else {
            LandingZone.Found file = new LandingZone.Found(
                    path.substring(path.lastIndexOf('/') + 1),
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis(),
                    uri.toString());
            if (contents.files().putIfAbsent(path, file) != null) {
                contents.oddities().put(path, "two files have names that read the same; rename one in plain letters");
            }
        }
    }

    /** Relative to the folder; the bytes of a name that is not UTF-8 stand as in a URI, such as {@code %F4}. */
    private String pathOf(URI uri) {
        String raw = uri.getRawPath().substring(prefix);
        raw = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes(raw)).toString();
        } catch (CharacterCodingException e) {
            return raw;
        }
    }

    private static ByteBuffer bytes(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) raw.charAt(i));
            }
        }
        return bytes.flip();
    }
}
