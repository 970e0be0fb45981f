package waymark.cases;

/** The format in which a participant needs documents. */
public enum FormatNeed {
    NONE,
    NOT_ASKED,
    LARGE_PRINT,
    EASY_READ,
    BSL,
    BRAILLE,
    AUDIO,
    WELSH,
    OTHER
}
