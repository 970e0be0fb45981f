package waymark.rule.terms;

import waymark.cases.Case;
import waymark.cases.FormatNeed;
import waymark.rule.Finding;
import waymark.rule.Sentence;

/** Whether a document is in the format that the participant needs. */
public final class AccessibleFormat {

    private AccessibleFormat() {}

    /**
     * Judges a document of {@code format}. What the participation row says of the need wins over the referral, NOT_ASKED
     * too.
     *
     * @param format as recorded; null when it is not
     */
    public static Finding judge(Finding.Draft finding, Case participant, FormatNeed format) {
        FormatNeed need = need(participant);
        if (need == FormatNeed.NONE) {
            return finding.why("The participant needs no other format.").excluded("NO_FORMAT_NEED");
        }
        if (need == null) {
            return finding.why("Which format the participant needs is not recorded.")
                    .unknown("NOT_ASKED");
        }
        if (need == FormatNeed.NOT_ASKED) {
            return finding.why("The participant was not asked which format is needed.")
                    .unknown("NOT_ASKED");
        }
        if (format == null || format == FormatNeed.NOT_ASKED) {
            return finding.why("The participant needs {}; the format of the document is not recorded.", words(need))
                    .unknown("FORMAT_BLANK");
        }
        if (format != need) {
            return finding.why("The participant needs {}; the document is in {}.", words(need), words(format))
                    .notMet();
        }
        return finding.met();
    }

    private static String words(FormatNeed format) {
        return switch (format) {
            case BSL -> "BSL";
            case WELSH -> "Welsh";
            case NONE -> "the ordinary format";
            case OTHER -> "another format";
            case NOT_ASKED, LARGE_PRINT, EASY_READ, BRAILLE, AUDIO -> Sentence.words(format.name());
        };
    }

    /** The need as participation has it, else as the referral has it; null when neither says anything. */
    public static FormatNeed need(Case participant) {
        FormatNeed asked = participant.participation().formatNeed();
        return asked != null ? asked : participant.referral().formatNeed();
    }
}
