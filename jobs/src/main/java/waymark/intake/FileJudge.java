package waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import waymark.contract.FeedCatalogue;
import waymark.problem.ProblemCode;

/** Judges one file by itself: each check in its turn, and the first that fails is the reason. */
final class FileJudge {

    /** A control file is a handful of members; what is longer is none. */
    private static final int LONGEST_CONTROL_FILE = 1 << 20;

    /** Held for reading while a file is judged, and for writing while one is judged that has run out of memory. */
    private static final ReentrantReadWriteLock MEMORY = new ReentrantReadWriteLock();

    private final String path;
    private final String fileName;
    private final Folders folders;
    private final DeliveryName name;
    private final FeedRows feed;
    private final Limits limits;
    private ControlFile control = ControlFile.NONE;
    private String controlSha256;
    private ProblemCode reason;
    private String column;
    private String message;

    FileJudge(String path, Folders folders, FeedCatalogue catalogue, Map<String, FeedRows> feeds, Limits limits) {
        this.path = path;
        this.fileName = path.substring(path.lastIndexOf('/') + 1);
        this.folders = folders;
        this.limits = limits;
        this.name = DeliveryName.parse(fileName, catalogue).orElse(null);
        this.feed = name == null ? null : feeds.get(name.feed());
    }

    Verdict judge(ByteSource file, ByteSource controlOrNull) {
        checkName();
        checkControl(controlOrNull);
        // The limits keep a file from this. Should one need all memory even so, then not because of what others hold.
        MEMORY.readLock().lock();
        try {
            return judgeBytes(file);
        } catch (OutOfMemoryError e) {
            // Once more, below.
        } finally {
            MEMORY.readLock().unlock();
        }
        MEMORY.writeLock().lock();
        try {
            return judgeBytes(file);
        } finally {
            MEMORY.writeLock().unlock();
        }
    }

    private Verdict judgeBytes(ByteSource file) {
        FileContents contents = null;
        UnreadableException unreadable = null;
        DeliveredBytes.Fingerprint fingerprint;
        try (DeliveredBytes bytes = DeliveredBytes.open(fileName, file)) {
            if (reason == null) {
                try {
                    contents = DeliveryReader.records(bytes, name, feed.columns(), limits, record -> {});
                } catch (IOException e) {
                    unreadable = unreadable(e);
                } catch (OutOfMemoryError e) {
                    if (!MEMORY.isWriteLockedByCurrentThread()) {
                        throw e;
                    }
                    unreadable = new UnreadableException(
                            "asks for more memory than there is; send it in smaller parts, or set WAYMARK_MEMORY to more",
                            e);
                } catch (StackOverflowError e) {
                    unreadable = new UnreadableException("is nested too deep; write it anew", e);
                }
            }
            fingerprint = bytes.finish();
        }
        checkBytes(fingerprint);
        if (unreadable != null) {
            refuse(ProblemCode.UNREADABLE, "the file " + unreadable.getMessage());
        }
        if (reason == null) {
            checkContents(contents);
        }
        return verdict(fingerprint, contents);
    }

    private void checkName() {
        if (name == null) {
            refuse(
                    ProblemCode.BAD_NAME,
                    "the name is not that of a delivery; name it feed_sender_yyyymmdd_sequence, with a feed that there"
                            + " is, a contract id, dwp or jcp, a real day and at most nine digits");
        } else if (folders.forbid(path, name)) {
            refuse(
                    ProblemCode.BAD_FOLDER,
                    "it lies in " + path.substring(0, path.length() - fileName.length()) + ", a folder for files of "
                            + String.join(", ", folders.owners(path).orElseThrow()) + ", and is named as one of "
                            + name.sender() + "; put it into " + name.sender()
                            + "'s own folder, or say with the setting folders who may put files there");
        } else if (!name.isSentBy(feed.contract().sender())) {
            refuse(
                    ProblemCode.BAD_SENDER,
                    "the feed " + name.feed() + " is sent by "
                            + switch (feed.contract().sender()) {
                                case DWP -> "dwp";
                                case JOBCENTRE_PLUS -> "jcp";
                                case PROVIDER -> "a contract";
                                case PROVIDER_OR_DWP -> "a contract or dwp";
                            }
                            + " and not by " + name.sender() + "; name the right feed and sender");
        }
    }

    private void checkControl(ByteSource controlOrNull) {
        if (controlOrNull == null) {
            return;
        }
        byte[] bytes = controlBytes(controlOrNull);
        controlSha256 = DeliveredBytes.sha256(bytes);
        try {
            control = ControlFile.parse(bytes);
        } catch (ControlFile.BadControlException e) {
            refuse(ProblemCode.BAD_CONTROL, "its control file " + e.getMessage());
            return;
        }
        if (control.contract() != null && feed != null && !feed.contract().accepts(control.contract())) {
            List<String> versions = feed.contract().versions();
            refuse(
                    ProblemCode.CONTRACT_VERSION,
                    "it follows version " + control.contract() + " of the feed contract, of which there "
                            + (versions.size() == 1 ? "is only " : "are ") + String.join(", ", versions)
                            + "; write it to version " + feed.contract().version());
        }
    }

    private byte[] controlBytes(ByteSource controlFile) {
        try (InputStream bytes = controlFile.open()) {
            return bytes.readNBytes(LONGEST_CONTROL_FILE);
        } catch (IOException e) {
            throw DeliveredBytes.unavailable("the control file of " + fileName, e);
        }
    }

    private void checkBytes(DeliveredBytes.Fingerprint fingerprint) {
        if (control.sha256() != null && !control.sha256().equalsIgnoreCase(fingerprint.sha256())) {
            refuse(
                    ProblemCode.BAD_CHECKSUM,
                    "its bytes have the SHA-256 " + fingerprint.sha256()
                            + " and not the one in its control file; send both again");
        }
    }

    private void checkContents(FileContents contents) {
        String missing = contents.missingColumn();
        if (missing != null) {
            refuse(ProblemCode.MISSING_COLUMN, "the required column " + missing + " is missing; add it");
            column = missing;
        } else if (control.rows() != null && control.rows() != contents.records()) {
            refuse(
                    ProblemCode.BAD_ROW_COUNT,
                    "it has " + contents.records() + " records and its control file says " + control.rows()
                            + "; send both again");
        }
    }

    private UnreadableException unreadable(IOException cause) {
        if (cause instanceof UnreadableException known) {
            return known;
        }
        return cause instanceof CharacterCodingException
                ? new UnreadableException("is not UTF-8; write it in UTF-8", cause)
                : new UnreadableException("is not a whole gzip file (" + cause.getMessage() + "); pack it anew", cause);
    }

    private void refuse(ProblemCode code, String why) {
        if (reason == null) {
            reason = code;
            message = Shown.message(fileName + ": " + why);
        }
    }

    private Verdict verdict(DeliveredBytes.Fingerprint fingerprint, FileContents contents) {
        boolean accepted = reason == null;
        return new Verdict(
                fileName,
                name,
                reason,
                column,
                message,
                fingerprint.sha256(),
                controlSha256,
                fingerprint.bytes(),
                accepted ? contents.records() : 0,
                accepted ? contents.extra().stream().map(Shown::name).distinct().toList() : List.of(),
                control.periodFrom(),
                control.periodTo(),
                control.complete());
    }
}
