package waymark.rule.terms;

import waymark.cases.Case;
import waymark.cases.FormatNeed;
import waymark.rule.Finding;

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
            return finding.excluded("NO_FORMAT_NEED");
        }
        if (need == null || need == FormatNeed.NOT_ASKED) {
            return finding.unknown("NOT_ASKED");
        }
        if (format == null || format == FormatNeed.NOT_ASKED) {
            return finding.unknown("FORMAT_BLANK");
        }
        return format == need ? finding.met() : finding.notMet();
    }

    /** The need as participation has it, else as the referral has it; null when neither says anything. */
    public static FormatNeed need(Case participant) {
        FormatNeed asked = participant.participation().formatNeed();
        return asked != null ? asked : participant.referral().formatNeed();
    }
}
