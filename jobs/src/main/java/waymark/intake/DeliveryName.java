package waymark.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.contract.FeedCatalogue;
import waymark.contract.Sender;

/**
 * What the name of a delivered file says: {@code feed_sender_yyyymmdd_sequence.ending}.
 *
 * @param sender a contract id, {@code dwp} or {@code jcp}
 * @param sequence 0 to 999,999,999; orders the files of one day
 */
public record DeliveryName(String feed, String sender, LocalDate sentOn, int sequence, Format format, boolean gzipped)
        implements Serializable {

    private static final String DWP = "dwp";
    private static final String JOBCENTRE_PLUS = "jcp";
    private static final int LONGEST_CONTRACT_ID = 20;
    private static final int LONGEST_SEQUENCE = 9;

    private record Ending(String text, Format format, boolean gzipped) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending(".csv", Format.CSV, false),
            new Ending(".csv.gz", Format.CSV, true),
            new Ending(".jsonl", Format.JSON_LINES, false),
            new Ending(".jsonl.gz", Format.JSON_LINES, true),
            new Ending(".parquet", Format.PARQUET, false));

    /** Whether a file of that name is a delivery at all, well named or not: it ends as one. */
    public static boolean isDelivery(String fileName) {
        return ending(fileName).isPresent();
    }

    /** Reads a file name, from the right because feeds have underscores too; empty when it is not one of a delivery. */
    public static Optional<DeliveryName> parse(String fileName, FeedCatalogue catalogue) {
        return ending(fileName)
                .flatMap(ending ->
                        parse(fileName.substring(0, fileName.length() - ending.text.length()), ending, catalogue));
    }

    private static Optional<DeliveryName> parse(String stem, Ending ending, FeedCatalogue catalogue) {
        int beforeSequence = stem.lastIndexOf('_');
        int beforeDate = beforeSequence < 0 ? -1 : stem.lastIndexOf('_', beforeSequence - 1);
        int beforeSender = beforeDate < 0 ? -1 : stem.lastIndexOf('_', beforeDate - 1);
        if (beforeSender < 0) {
            return Optional.empty();
        }
        String feed = stem.substring(0, beforeSender);
        String sender = stem.substring(beforeSender + 1, beforeDate);
        LocalDate sentOn = Day.compact(stem.substring(beforeDate + 1, beforeSequence));
        String sequence = stem.substring(beforeSequence + 1);
        if (catalogue.feed(feed).isEmpty() || !isSender(sender) || sentOn == null || !isSequence(sequence)) {
            return Optional.empty();
        }
        return Optional.of(
                new DeliveryName(feed, sender, sentOn, Integer.parseInt(sequence), ending.format, ending.gzipped));
    }

    /** Whether the sender is a contract, and so may speak only of its own referrals. */
    public boolean isFromContract() {
        return !sender.equals(DWP) && !sender.equals(JOBCENTRE_PLUS);
    }

    /** Whether this sender is of the kind that sends a feed. */
    boolean isSentBy(Sender kind) {
        return switch (kind) {
            case DWP -> sender.equals(DWP);
            case JOBCENTRE_PLUS -> sender.equals(JOBCENTRE_PLUS);
            case PROVIDER -> isFromContract();
            case PROVIDER_OR_DWP -> isFromContract() || sender.equals(DWP);
        };
    }

    private static Optional<Ending> ending(String fileName) {
        return ENDINGS.stream().filter(ending -> fileName.endsWith(ending.text)).findFirst();
    }

    /**
     * Whether a folder has the name of a sender: dwp, jcp, or a contract id with a letter and a digit, such as WHP-03. A year is
     * none, and neither is a word.
     */
    static boolean isNameOfSender(String folder) {
        return isSender(folder)
                && (folder.equals(DWP)
                        || folder.equals(JOBCENTRE_PLUS)
                        || (folder.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                                && folder.chars().anyMatch(c -> Day.isDigit((char) c))));
    }

    /** Whether a text can be a sender: dwp, jcp or a contract id. */
    public static boolean isSender(String text) {
        if (text.equals(DWP) || text.equals(JOBCENTRE_PLUS)) {
            return true;
        }
        return !text.isEmpty()
                && text.length() <= LONGEST_CONTRACT_ID
                && !NinoForm.isIn(text, People.SYNTHETIC)
                && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
    }

    private static boolean isSequence(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_SEQUENCE
                && text.chars().allMatch(c -> Day.isDigit((char) c));
    }
}
