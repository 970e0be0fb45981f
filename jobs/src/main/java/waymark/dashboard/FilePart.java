package waymark.dashboard;

/** A file in a form that is sent. */
public final class FilePart {

    private final String field;
    private final String fileName;
    private final String contentType;
    private final byte[] content;

    /**
     * @param field the form's field
     * @param fileName the name that the receiver is told
     * @param contentType such as {@code application/zip}
     */
    public FilePart(String field, String fileName, String contentType, byte[] content) {
        this.field = field;
        this.fileName = fileName;
        this.contentType = contentType;
        this.content = content.clone();
    }

    String field() {
        return field;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    byte[] content() {
        return content.clone();
    }
}
