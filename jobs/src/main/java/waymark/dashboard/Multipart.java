package waymark.dashboard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files and fields as one body of {@code multipart/form-data} (RFC 7578). */
final class Multipart {

    private final String boundary = "waymark-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart(List<FilePart> files, Map<String, String> fields) {
        fields.forEach((name, value) -> {
            line("--" + boundary);
            line("Content-Disposition: form-data; name=\"" + name + "\"");
            line("");
            line(value);
        });
        for (FilePart file : files) {
            line("--" + boundary);
            line("Content-Disposition: form-data; name=\"" + file.field() + "\"; filename=\"" + file.fileName() + "\"");
            line("Content-Type: " + file.contentType());
            line("");
            body.writeBytes(file.content());
            line("");
        }
        line("--" + boundary + "--");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    private void line(String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
